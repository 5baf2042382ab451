/** The demo dossier and the language, through the commands that the window uses. */
import type { Clausier, Language } from './clausier';

/** Opens the fictional office; it is forgotten when the host ends. */
export async function openDemo(clausier: Clausier): Promise<void> {
  await clausier.host.call('open_demo');
}

/** Chooses the language, as the settings screen does. */
export async function speak(clausier: Clausier, language: Language): Promise<void> {
  await clausier.host.call('set_preference', { name: 'language', value: language });
}
