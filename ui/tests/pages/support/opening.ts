/** The demo dossier, made and opened through the commands that the window uses. */
import { join } from 'node:path';
import type { Clausier, Language } from './clausier';

export const PASSPHRASE = 'un dossier fictif pour essayer';

/** Makes the fictional office in the host's own folder and leaves it open. */
export async function openDemo(clausier: Clausier): Promise<void> {
  await clausier.host.answerDialog(join(clausier.folder, 'demo.clausier'));
  await clausier.host.call('dossier_demo', { passphrase: PASSPHRASE });
}

/** Chooses the language, as the settings screen does. */
export async function speak(clausier: Clausier, language: Language): Promise<void> {
  await clausier.host.call('settings_save', { language });
}
