import { expect, it } from 'vitest';
import { sourceName } from './source';

it('names the site of an address and keeps other words', () => {
  for (const [source, name] of [
    [
      'https://www.amf62.fr/marches-publics-2026 ; https://marche-public.info/art-35',
      'amf62.fr ; marche-public.info',
    ],
    ['http://www.mefsud77.fr/?page_id=28', 'mefsud77.fr'],
    ['RTES, fiche n° 12, juin 2021', 'RTES, fiche n° 12, juin 2021'],
    ['', ''],
  ] as const)
    expect(sourceName(source)).toBe(name);
});
