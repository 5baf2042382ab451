import { beforeEach, describe, expect, it, vi } from 'vitest';
import { GridEditor, type CellKind, type GridHost } from './editor.svelte';
import type { Place } from './grid';

const KINDS: CellKind[] = ['text', 'choice', 'number', 'date', 'no'];
let cells: string[][];
let host: GridHost;
let editor: GridEditor;

function press(key: string, extra: Partial<KeyboardEvent> = {}): KeyboardEvent {
  return new KeyboardEvent('keydown', { key, cancelable: true, ...extra } as KeyboardEventInit);
}

beforeEach(() => {
  cells = [
    ['Gymnase', 'a', '10', '01/03/2027', '5'],
    ['Voirie', 'b', '20', '', '7'],
  ];
  host = {
    size: () => ({ rows: cells.length, columns: KINDS.length }),
    kind: (place) => KINDS[place.column] ?? 'no',
    text: (place) => cells[place.row]?.[place.column] ?? '',
    commit: vi.fn((place: Place, text: string) => {
      const row = cells[place.row];
      if (row) row[place.column] = text;
    }),
    clear: vi.fn(),
    element: () => null,
    act: vi.fn(() => true),
  };
  editor = new GridEditor(host);
});

describe('the keys of a grid that is typed', () => {
  it('a sign begins a text, Enter keeps it and goes down', () => {
    expect(editor.key(press('M'))).toBe(true);
    expect(editor.editing).toEqual({ text: 'M', mode: 'typed' });
    editor.editKey(press('Enter'));
    expect(cells[0]?.[0]).toBe('M');
    expect(editor.editing).toBeNull();
    expect(editor.at).toEqual({ row: 1, column: 0 });
  });

  it('Escape leaves the cell as it was', () => {
    editor.key(press('M'));
    editor.editKey(press('Escape'));
    expect(host.commit).not.toHaveBeenCalled();
    expect(editor.at).toEqual({ row: 0, column: 0 });
  });

  it('a text left as it was changes nothing', () => {
    editor.key(press('F2'));
    expect(editor.editing).toEqual({ text: 'Gymnase', mode: 'opened' });
    editor.editKey(press('Tab'));
    expect(host.commit).not.toHaveBeenCalled();
    expect(editor.at).toEqual({ row: 0, column: 1 });
  });

  it('a letter does not begin a figure or a date', () => {
    editor.active = { row: 0, column: 2 };
    expect(editor.key(press('k'))).toBe(false);
    expect(editor.key(press('3'))).toBe(true);
    editor.editKey(press('Escape'));
    editor.active = { row: 0, column: 3 };
    expect(editor.key(press('/'))).toBe(false);
  });

  it('arrows move, and leave a figure that is being typed', () => {
    editor.key(press('ArrowDown'));
    expect(editor.at.row).toBe(1);
    editor.active = { row: 0, column: 2 };
    editor.key(press('4'));
    editor.editKey(press('ArrowDown'));
    expect(cells[0]?.[2]).toBe('4');
    expect(editor.at).toEqual({ row: 1, column: 2 });
  });

  it('Enter opens a choice instead of going down', () => {
    editor.active = { row: 0, column: 1 };
    editor.key(press('Enter'));
    expect(editor.editing).toEqual({ text: 'a', mode: 'opened' });
  });

  it('a choice is typed by its code, although the cell shows its label', () => {
    host.code = () => 'a-code';
    editor.active = { row: 0, column: 1 };
    editor.key(press('Enter'));
    expect(editor.editing?.text).toBe('a-code');
    editor.close('keep');
    expect(host.commit).not.toHaveBeenCalled();
  });

  it('Ctrl + D copies the cell above, Delete clears', () => {
    editor.active = { row: 1, column: 2 };
    editor.key(press('d', { ctrlKey: true }));
    expect(cells[1]?.[2]).toBe('10');
    editor.key(press('Delete'));
    expect(host.clear).toHaveBeenCalledWith({ row: 1, column: 2 });
  });

  it('a computed cell cannot be typed, but may have an act', () => {
    editor.active = { row: 0, column: 4 };
    expect(editor.key(press('5'))).toBe(false);
    expect(editor.key(press(' '))).toBe(true);
    expect(host.act).toHaveBeenCalledWith({ row: 0, column: 4 }, 'space');
    editor.key(press('Delete'));
    expect(host.clear).not.toHaveBeenCalled();
  });

  it('the cursor stays inside when rows go away', () => {
    editor.active = { row: 1, column: 0 };
    cells.pop();
    expect(editor.at).toEqual({ row: 0, column: 0 });
  });
});
