/** Every place a reader can go to, read from the page's own router. */
import { ROUTES } from '../../../src/lib/router.svelte';
import type { Clausier } from './clausier';

/** Screens under a screen that no list of records leads to. */
const UNDER = ['calibrage/profils'];

/**
 * The bare screens, and for a screen that opens on something (a lot, a person) the first thing of each
 * kind it links to: the list and the sheet are two places, a tender and a purchasing plan two others.
 */
export async function places(clausier: Clausier): Promise<string[]> {
  const found: string[] = [];
  for (const [name, parameters] of Object.entries(ROUTES)) {
    found.push(name);
    if (parameters.length === 0) continue;
    await clausier.goTo(name);
    const links = clausier.page.locator(`main a[href^="#${name}/"], main a[href^="#/${name}/"]`);
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    const kinds = new Map<string, string>();
    for (const href of hrefs) {
      const place = href.replace(/^#\/?/, '');
      const kind = place.replace(/\d+/g, '');
      if (!kinds.has(kind)) kinds.set(kind, place);
    }
    found.push(...kinds.values());
  }
  return [...new Set([...found, ...UNDER])];
}
