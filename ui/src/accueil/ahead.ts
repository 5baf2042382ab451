/** The home screen's figures, asked for while the page is still being made. */
import { home } from '../api/generated/commands';
import type { HomeView } from '../api/generated/HomeView';

interface Ahead {
  asked: Promise<HomeView>;
  view?: HomeView;
}

let ahead: Ahead | null = null;

/** Asks now for what the screen will ask; without an open dossier there is nothing to keep. */
export async function askAhead(): Promise<void> {
  const mine: Ahead = { asked: home() };
  ahead = mine;
  try {
    mine.view = await mine.asked;
  } catch {
    ahead = null;
  }
}

/** What was asked ahead and has come, once: the screen is drawn with it at once. */
export function viewAhead(): HomeView | null {
  const view = ahead?.view ?? null;
  if (view) ahead = null;
  return view;
}

/** What was asked ahead, once; then what the host says now. */
export function homeView(): Promise<HomeView> {
  const asked = ahead?.asked ?? home();
  ahead = null;
  return asked;
}
