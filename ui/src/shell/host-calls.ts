/** The host commands that the shell itself needs, with their answers. */
import { call } from '../api/host';
import type { Language } from '../lib/text.svelte';
import type { Theme } from '../lib/theme';

export interface SessionState {
  /** Whether a dossier is open (and not locked). */
  open: boolean;
  /** Invented data, forgotten on closing. */
  demo: boolean;
  dossier_name: string | null;
  user_name: string | null;
  user_role: string | null;
  /** Local date and time of the last write. */
  saved_at: string | null;
  /** Local date, or date and time, of the last backup copy. */
  last_backup: string | null;
  /** Date of the rules in use. */
  rules_date: string | null;
  /** ISO date of today on this machine. */
  today: string;
  language: Language;
  theme: Theme;
  counts: { home: number; lots: number; people: number; hours: number };
  undo: { label: string } | null;
  redo: { label: string } | null;
}

/** Result of undo and redo: what was undone, in words, and the areas to read again. */
export interface Undone {
  label: string;
  areas: string[];
}

export type HitKind = 'lot' | 'person' | 'organisation' | 'contract' | 'operation';

export interface Hit {
  kind: HitKind;
  id: string | number;
  title: string;
  subtitle: string;
}

export const sessionState = () => call<SessionState>('session_state', {});
export const undo = () => call<Undone>('undo', {});
export const redo = () => call<Undone>('redo', {});
export const search = (query: string) => call<{ hits: Hit[] }>('search', { query });
export const lock = () => call<null>('lock', {});
export const setPreference = (key: string, value: string) => call<null>('set_preference', { key, value });
