/** F6 and Maj F6: from one panel of the screen to the next. A pane is a `section` or what has `data-pane`. */

const FOCUSABLE =
  'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), [tabindex="0"]';

/** Gives the focus to the next (or previous) pane that can take it; the last leads back to the first. */
export function nextPane(root: HTMLElement, direction: 'next' | 'previous'): void {
  const panes = [...root.querySelectorAll<HTMLElement>('section, [data-pane]')].filter(
    (pane) => pane.matches(FOCUSABLE) || pane.querySelector(FOCUSABLE) !== null,
  );
  if (panes.length === 0) return;
  const active = document.activeElement;
  // The innermost pane counts when panes are nested.
  let current = -1;
  panes.forEach((pane, index) => {
    if (active && pane.contains(active)) current = index;
  });
  const step = direction === 'next' ? 1 : -1;
  const start = current < 0 && direction === 'previous' ? 0 : current;
  const target = panes[(start + step + panes.length) % panes.length];
  if (!target) return;
  const selected = target.querySelector<HTMLElement>('[aria-selected="true"][tabindex="0"]');
  const first = target.matches(FOCUSABLE) ? target : target.querySelector<HTMLElement>(FOCUSABLE);
  (selected ?? first)?.focus();
}
