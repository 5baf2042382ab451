/** Where we are, kept in the address after `#` so that lock and reload return to the same place. */

export const ROUTES = {
  accueil: [],
  calibrage: ['id', 'plan'],
  marches: ['lot'],
  personnes: ['id'],
  rapprochement: ['need'],
  heures: ['lot', 'year'],
  bilan: ['year', 'part'],
  documents: ['tab'],
  regles: [],
  reglages: [],
  composants: [],
} as const satisfies Record<string, readonly string[]>;

export type RouteName = keyof typeof ROUTES;
export type RouteParams = Record<string, string | undefined>;

export interface Route {
  name: RouteName;
  params: RouteParams;
}

/** Reads an address; anything unknown leads home. */
export function parseRoute(hash: string): Route {
  const [name = '', ...values] = hash.replace(/^#?\/?/, '').split('/');
  if (!Object.hasOwn(ROUTES, name)) return { name: 'accueil', params: {} };
  const known = name as RouteName;
  const params: RouteParams = {};
  ROUTES[known].forEach((param, index) => {
    const value = values[index];
    if (!value) return;
    try {
      params[param] = decodeURIComponent(value);
    } catch {
      // A hand-made address with a broken escape: the parameter is left out.
    }
  });
  return { name: known, params };
}

/** The address of a screen, for links. Values stop at the first missing one. */
export function href(name: RouteName, ...values: (string | number | undefined | null)[]): string {
  const parts: string[] = [];
  for (const value of values) {
    if (value === undefined || value === null || value === '') break;
    parts.push(encodeURIComponent(String(value)));
  }
  return ['#', name, ...parts].join('/');
}

const here = $state<{ route: Route }>({
  route: parseRoute(typeof location === 'undefined' ? '' : location.hash),
});

if (typeof window !== 'undefined') {
  window.addEventListener('hashchange', () => {
    here.route = parseRoute(location.hash);
  });
}

/** The current screen and its parameters. */
export function route(): Route {
  return here.route;
}

/** Goes to a screen, leaving a step behind for "back". */
export function go(name: RouteName, ...values: (string | number | undefined | null)[]): void {
  const next = href(name, ...values);
  here.route = parseRoute(next);
  if (location.hash !== next) location.hash = next;
}

/** Same, without a step: for a selection that follows the arrows in a list. */
export function replace(name: RouteName, ...values: (string | number | undefined | null)[]): void {
  const next = href(name, ...values);
  here.route = parseRoute(next);
  if (location.hash !== next) history.replaceState(history.state, '', next);
}
