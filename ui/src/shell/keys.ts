/** Keys that work everywhere, and those of the screen in view. */
import type { ScreenKey } from './screen.svelte';

/** A pressed chord in the form used by screens: `ctrl+shift+z`, `r`, `enter`. */
export function chordOf(event: KeyboardEvent): string {
  const names: Record<string, string> = {
    ArrowUp: 'up',
    ArrowDown: 'down',
    ArrowLeft: 'left',
    ArrowRight: 'right',
    ' ': 'space',
  };
  // With Ctrl, the row of digits counts by its place: on AZERTY it gives & é " without Maj.
  const digit = /^Digit([0-9])$/.exec(event.code);
  const key = event.ctrlKey && digit?.[1] ? digit[1] : (names[event.key] ?? event.key.toLowerCase());
  const parts: string[] = [];
  if (event.ctrlKey || event.metaKey) parts.push('ctrl');
  if (event.altKey) parts.push('alt');
  // For a printed sign (`?`, `/`) Shift is only how the keyboard reaches it.
  if (event.shiftKey && (key.length > 1 || /[a-z0-9]/.test(key))) parts.push('shift');
  parts.push(key);
  return parts.join('+');
}

/** Whether what has the focus takes letters. */
export function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button'].includes(target.type);
  return target.isContentEditable;
}

/** Whether a field holds text that is not yet a change of the dossier: Ctrl Z is then the field's own. */
export function hasPendingEdit(target: EventTarget | null): boolean {
  if (!takesText(target)) return false;
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) {
    return target.dataset.pending === 'true' || target.value !== target.defaultValue;
  }
  return true;
}

let letters: 'on' | 'off' = 'on';

/** Single-letter keys can be turned off (WCAG 2.1.4). */
export function setSingleLetters(state: 'on' | 'off'): void {
  letters = state;
}

/** The screen's key that a chord means, if it may run now. */
export function screenKeyFor(keys: readonly ScreenKey[], event: KeyboardEvent): ScreenKey | null {
  const chord = chordOf(event);
  const single = chord.length === 1 || chord === 'space' || chord === 'enter';
  if (single && takesText(event.target)) return null;
  if (chord.length === 1 && letters === 'off') return null;
  // Enter and Space on a button or a link are its own.
  if (
    (chord === 'enter' || chord === 'space') &&
    event.target instanceof Element &&
    event.target.closest('button, a, summary, input, label')
  ) {
    return null;
  }
  return keys.find((key) => key.run && [key.keys].flat().includes(chord)) ?? null;
}

export interface GlobalActs {
  goTo: (position: number) => void;
  palette: () => void;
  undo: () => void;
  redo: () => void;
  lock: () => void;
  help: () => void;
}

/** Runs a key of the shell; true when it was one. */
export function runGlobalKey(event: KeyboardEvent, acts: GlobalActs): boolean {
  const chord = chordOf(event);
  const place = /^ctrl\+([1-7])$/.exec(chord);
  if (place) {
    acts.goTo(Number(place[1]));
    return true;
  }
  switch (chord) {
    case 'ctrl+k':
      acts.palette();
      return true;
    case 'ctrl+l':
      acts.lock();
      return true;
    case 'f1':
      acts.help();
      return true;
    case '?':
      if (takesText(event.target) || letters === 'off') return false;
      acts.help();
      return true;
    case 'ctrl+z':
      if (hasPendingEdit(event.target)) return false;
      acts.undo();
      return true;
    case 'ctrl+shift+z':
    case 'ctrl+y':
      if (hasPendingEdit(event.target)) return false;
      acts.redo();
      return true;
    default:
      return false;
  }
}
