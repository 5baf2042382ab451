/**
 * What the first picture needs, asked for all at once before anything is drawn: a page drawn in pieces is laid out
 * and painted once for each.
 */
import { askAhead } from '../accueil/ahead';
import { route } from '../lib/router.svelte';
import { learn, spoken } from '../lib/text.svelte';
import { setTheme } from '../lib/theme';
import { refreshSession } from './session.svelte';

/** Whatever takes longer comes to a page that already says it is starting. */
const PATIENCE_MS = 400;

/**
 * Without its faces a page is laid out in the fonts of the machine, which are looked up for each size and each
 * letter, and laid out again when the faces come: most of a start went there.
 */
const FACES: readonly [face: string, sample: string][] = [
  ['400 1em Espaces', '\u202F'],
  ['400 1em "Source Sans 3V"', 'a'],
  ['600 1em "Source Serif 4V"', 'a'],
];

async function faces(): Promise<void> {
  // A face that does not come is done without.
  await Promise.allSettled(FACES.map(([face, sample]) => document.fonts.load(face, sample)));
}

async function figures(): Promise<void> {
  // Most starts show the home screen.
  if (route().name === 'accueil') await askAhead();
}

/** Resolves when the first picture can be drawn whole, or has been waited for long enough. */
export async function firstPicture(): Promise<void> {
  setTheme('auto');
  // French until the host says otherwise: a guess that saves a wait.
  void learn('fr');
  const late = new Promise((over) => setTimeout(over, PATIENCE_MS));
  await Promise.race([Promise.all([refreshSession(), figures(), faces()]), late]);
  // Without words there would be nothing to read.
  await spoken();
}
