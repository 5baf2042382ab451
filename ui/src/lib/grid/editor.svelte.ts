/**
 * The keys of a grid whose cells are typed one by one: where the cursor is, what is being typed in it,
 * and what each key does, as in a spreadsheet. The grid draws; it says here what a cell holds.
 */
import { tick } from 'svelte';
import { inside, moved, tabbed, type GridSize, type Place } from './grid';

/** How a cell is typed: free text, a choice in a list, a figure, a date, or not at all. */
export type CellKind = 'text' | 'choice' | 'number' | 'date' | 'no';

/** What the editor asks of the grid that it serves. */
export interface GridHost {
  size: () => GridSize;
  kind: (place: Place) => CellKind;
  /** The text a cell offers for editing and for the clipboard. */
  text: (place: Place) => string;
  /** For a choice: the code of what is chosen, where `text` is its label. */
  code?: (place: Place) => string;
  /** What was typed; called only when the text changed. */
  commit: (place: Place, text: string) => void;
  /** Delete on a cell. */
  clear: (place: Place) => void;
  /** The element of a cell, once drawn. */
  element: (place: Place) => HTMLElement | null;
  /** Enter or Space on a cell that is not typed; false when the cell has no act. */
  act?: (place: Place, key: 'enter' | 'space') => boolean;
}

/** Signs that begin a figure or a date: another key is a shortcut, not the start of a text. */
const BEGINS: Record<CellKind, RegExp | null> = {
  text: /./,
  number: /[0-9.,-]/,
  date: /[0-9]/,
  choice: null,
  no: null,
};

export class GridEditor {
  active = $state<Place>({ row: 0, column: 0 });
  editing = $state<{ text: string; mode: 'typed' | 'opened' } | null>(null);

  private readonly host: GridHost;

  constructor(host: GridHost, start: Place = { row: 0, column: 0 }) {
    this.host = host;
    this.active = start;
  }

  /** The cursor, always inside the grid even when rows went away. */
  get at(): Place {
    return inside(this.active, this.host.size());
  }

  async focus(place: Place): Promise<void> {
    this.active = place;
    await tick();
    const cell = this.host.element(this.at);
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  open(text: string | null, mode: 'typed' | 'opened'): void {
    if (this.host.kind(this.at) === 'no') return;
    this.editing = { text: text ?? this.held(this.at), mode };
  }

  private held(place: Place): string {
    return this.host.kind(place) === 'choice' && this.host.code
      ? this.host.code(place)
      : this.host.text(place);
  }

  /** Ends the typing; `next` is where the cursor goes, null when the focus already went elsewhere. */
  close(how: 'keep' | 'drop', next: Place | null = this.at): void {
    const done = this.editing;
    const place = this.at;
    this.editing = null;
    if (how === 'keep' && done && done.text !== this.held(place)) this.host.commit(place, done.text);
    if (next) void this.focus(next);
  }

  /** A key inside the field of the cell being typed. */
  editKey(event: KeyboardEvent): void {
    const size = this.host.size();
    const at = this.at;
    const typed = this.editing?.mode === 'typed' && this.host.kind(at) !== 'choice';
    if (event.key === 'Enter') {
      this.close('keep', inside({ row: at.row + (event.shiftKey ? -1 : 1), column: at.column }, size));
    } else if (event.key === 'Escape') this.close('drop');
    else if (event.key === 'Tab') {
      this.close('keep', tabbed(at, event.shiftKey ? 'previous' : 'next', size) ?? at);
    } else if (typed && event.key.startsWith('Arrow')) {
      this.close('keep', moved(at, event, size, () => false) ?? at);
    } else {
      event.stopPropagation();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  /** A key on the grid itself. True when it was for the grid. */
  key(event: KeyboardEvent): boolean {
    const at = this.at;
    const size = this.host.size();
    const kind = this.host.kind(at);
    const control = event.ctrlKey || event.metaKey;
    // Ctrl + Enter belongs to the screen.
    if (control && event.key === 'Enter') return false;
    if (kind === 'no' && !control && !event.altKey && this.acts(at, event.key)) return true;
    const next =
      event.key === 'Tab'
        ? tabbed(at, event.shiftKey ? 'previous' : 'next', size)
        : event.key === 'Enter' && kind !== 'choice'
          ? inside({ row: at.row + (event.shiftKey ? -1 : 1), column: at.column }, size)
          : moved(at, event, size, (place) => this.host.text(place) !== '');
    if (next) void this.focus(next);
    else if (event.key === 'F2' || event.key === 'Enter' || (event.altKey && event.key === 'ArrowDown')) {
      this.open(null, 'opened');
    } else if ((event.key === 'Delete' || event.key === 'Backspace') && kind !== 'no') this.host.clear(at);
    else if (control && event.key.toLowerCase() === 'd' && at.row > 0 && kind !== 'no') {
      this.host.commit(at, this.host.text({ row: at.row - 1, column: at.column }));
    } else if (!control && !event.altKey && event.key.length === 1 && BEGINS[kind]?.test(event.key)) {
      this.open(event.key, 'typed');
    } else return false;
    return true;
  }

  private acts(at: Place, key: string): boolean {
    if (key !== 'Enter' && key !== ' ') return false;
    return this.host.act?.(at, key === ' ' ? 'space' : 'enter') ?? false;
  }
}
