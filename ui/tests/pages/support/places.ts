/** Every place a reader can go to, read from the page's own router. */
import { ROUTES } from '../../../src/lib/router.svelte';
import type { Clausier } from './clausier';

/** Screens under a screen that no list of records leads to. */
const UNDER = ['calibrage/profils'];

/**
 * The bare screens, and for a screen that opens on something (a lot, a person) the first thing it
 * links to: the list and the sheet are two places.
 */
export async function places(clausier: Clausier): Promise<string[]> {
  const found: string[] = [];
  for (const [name, parameters] of Object.entries(ROUTES)) {
    found.push(name);
    if (parameters.length === 0) continue;
    await clausier.goTo(name);
    const links = clausier.page.locator(`main a[href^="#${name}/"], main a[href^="#/${name}/"]`);
    const href = (await links.count()) > 0 ? await links.first().getAttribute('href') : null;
    if (href) found.push(href.replace(/^#\/?/, ''));
  }
  return [...new Set([...found, ...UNDER])];
}
