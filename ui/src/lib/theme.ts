/** Light, dark, or what the system asks; written on `<html data-theme>`, read by tokens.css. */
export type Theme = 'auto' | 'light' | 'dark';

let followed: MediaQueryList | undefined;
let chosen: Theme = 'auto';

function apply(): void {
  const dark = chosen === 'dark' || (chosen === 'auto' && followed?.matches === true);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
}

/** Chooses the theme and, for `auto`, keeps following the system. */
export function setTheme(theme: Theme): void {
  chosen = theme;
  if (!followed && typeof window.matchMedia === 'function') {
    followed = window.matchMedia('(prefers-color-scheme: dark)');
    followed.addEventListener('change', apply);
  }
  apply();
}
