import { afterEach, describe, expect, it, vi } from 'vitest';
import { chordOf, hasPendingEdit, runGlobalKey, screenKeyFor, setSingleLetters } from './keys';

const press = (init: KeyboardEventInit, target?: HTMLElement): KeyboardEvent => {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
  (target ?? document.body).dispatchEvent(event);
  return event;
};
const acts = () => ({
  goTo: vi.fn(),
  palette: vi.fn(),
  undo: vi.fn(),
  redo: vi.fn(),
  lock: vi.fn(),
  help: vi.fn(),
});

afterEach(() => {
  setSingleLetters('on');
  document.body.innerHTML = '';
});

describe('a chord', () => {
  it.each([
    [{ key: 'k', ctrlKey: true }, 'ctrl+k'],
    [{ key: 'Z', ctrlKey: true, shiftKey: true }, 'ctrl+shift+z'],
    [{ key: '?', shiftKey: true }, '?'],
    [{ key: 'ArrowDown', altKey: true }, 'alt+down'],
    [{ key: ' ' }, 'space'],
    [{ key: 'F6', shiftKey: true }, 'shift+f6'],
    [{ key: 'é', code: 'Digit2', ctrlKey: true }, 'ctrl+2'],
  ])('%o is %s', (init, chord) => {
    expect(chordOf(press(init))).toBe(chord);
  });
});

describe('keys of the shell', () => {
  it('go to a section by the place of its digit, on AZERTY too', () => {
    const run = acts();
    expect(runGlobalKey(press({ key: '"', code: 'Digit3', ctrlKey: true }), run)).toBe(true);
    expect(run.goTo).toHaveBeenCalledExactlyOnceWith(3);
    expect(runGlobalKey(press({ key: 'ç', code: 'Digit9', ctrlKey: true }), run)).toBe(false);
  });

  it('undo across screens, but leave a field its own pending text', () => {
    const run = acts();
    const field = document.body.appendChild(document.createElement('input'));
    expect(runGlobalKey(press({ key: 'z', ctrlKey: true }, field), run)).toBe(true);
    field.value = 'brouillon';
    expect(hasPendingEdit(field)).toBe(true);
    expect(runGlobalKey(press({ key: 'z', ctrlKey: true }, field), run)).toBe(false);
    expect(run.undo).toHaveBeenCalledTimes(1);
    expect(runGlobalKey(press({ key: 'y', ctrlKey: true }), run)).toBe(true);
    expect(runGlobalKey(press({ key: 'Z', ctrlKey: true, shiftKey: true }), run)).toBe(true);
    expect(run.redo).toHaveBeenCalledTimes(2);
  });

  it('let a field type a question mark', () => {
    const run = acts();
    const field = document.body.appendChild(document.createElement('input'));
    expect(runGlobalKey(press({ key: '?', shiftKey: true }, field), run)).toBe(false);
    expect(runGlobalKey(press({ key: '?', shiftKey: true }), run)).toBe(true);
    expect(run.help).toHaveBeenCalledTimes(1);
  });
});

describe('keys of a screen', () => {
  const keys = [
    { keys: 'r', label: 'reporter', run: () => undefined },
    { keys: ['enter'], label: 'agir', run: () => undefined },
    { keys: 'ctrl+enter', label: 'appliquer', run: () => undefined },
    { keys: 'up', label: 'parcourir' },
  ];

  it('are single letters only outside of fields', () => {
    const field = document.body.appendChild(document.createElement('input'));
    expect(screenKeyFor(keys, press({ key: 'r' }))?.label).toBe('reporter');
    expect(screenKeyFor(keys, press({ key: 'r' }, field))).toBeNull();
    expect(screenKeyFor(keys, press({ key: 'Enter', ctrlKey: true }, field))?.label).toBe('appliquer');
  });

  it('can be turned off when they are single letters', () => {
    setSingleLetters('off');
    expect(screenKeyFor(keys, press({ key: 'r' }))).toBeNull();
    expect(screenKeyFor(keys, press({ key: 'Enter' }))?.label).toBe('agir');
  });

  it('leave Enter to a button that has the focus', () => {
    const button = document.body.appendChild(document.createElement('button'));
    expect(screenKeyFor(keys, press({ key: 'Enter' }, button))).toBeNull();
  });

  it('that are only described are not run', () => {
    expect(screenKeyFor(keys, press({ key: 'ArrowUp' }))).toBeNull();
  });
});
