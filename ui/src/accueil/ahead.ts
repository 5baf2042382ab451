/** The home screen's figures, asked for while the page is still being made. */
import { home } from '../api/generated/commands';
import type { HomeView } from '../api/generated/HomeView';

let ahead: Promise<HomeView> | null = null;

/** Asks now for what the screen will ask; without an open dossier there is nothing to keep. */
export function askAhead(): void {
  ahead = home();
  ahead.catch(() => {
    ahead = null;
  });
}

/** What was asked ahead, once; then what the host says now. */
export function homeView(): Promise<HomeView> {
  const asked = ahead ?? home();
  ahead = null;
  return asked;
}
