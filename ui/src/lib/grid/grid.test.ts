import { describe, expect, it } from 'vitest';
import { contains, edge, moved, parseCells, places, plainName, rectangle, tabbed, writeCells } from './grid';

const size = { rows: 3, columns: 4 };
const at = (row: number, column: number) => ({ row, column });
const key = (name: string, ctrlKey = false) => ({ key: name, ctrlKey, metaKey: false, altKey: false });
const nothing = () => false;

describe('moving in a grid', () => {
  it('follows the arrows and stops at the edges', () => {
    expect(moved(at(0, 0), key('ArrowRight'), size, nothing)).toEqual(at(0, 1));
    expect(moved(at(0, 0), key('ArrowUp'), size, nothing)).toEqual(at(0, 0));
    expect(moved(at(1, 3), key('Home'), size, nothing)).toEqual(at(1, 0));
    expect(moved(at(1, 3), key('Home', true), size, nothing)).toEqual(at(0, 0));
    expect(moved(at(0, 2), key('PageDown'), size, nothing)).toEqual(at(2, 2));
    expect(moved(at(0, 2), key('v'), size, nothing)).toBeNull();
  });

  it('jumps with Ctrl over what is empty and along what is filled', () => {
    const filled = (place: { column: number }) => [0, 1, 3].includes(place.column);
    expect(edge(at(0, 0), 'ArrowRight', size, filled)).toEqual(at(0, 1));
    expect(edge(at(0, 1), 'ArrowRight', size, filled)).toEqual(at(0, 3));
    expect(edge(at(0, 3), 'ArrowRight', size, filled)).toEqual(at(0, 3));
    expect(edge(at(0, 2), 'ArrowDown', size, nothing)).toEqual(at(2, 2));
  });

  it('goes on to the next row with Tab, and out after the last cell', () => {
    expect(tabbed(at(0, 3), 'next', size)).toEqual(at(1, 0));
    expect(tabbed(at(1, 0), 'previous', size)).toEqual(at(0, 3));
    expect(tabbed(at(2, 3), 'next', size)).toBeNull();
    expect(tabbed(at(0, 0), 'previous', size)).toBeNull();
  });

  it('selects a rectangle whichever corner it began at', () => {
    const area = rectangle({ anchor: at(2, 3), focus: at(1, 2) });
    expect(places(area)).toEqual([at(1, 2), at(1, 3), at(2, 2), at(2, 3)]);
    expect(contains(area, at(2, 2))).toBe(true);
    expect(contains(area, at(0, 2))).toBe(false);
  });
});

describe('the clipboard of a spreadsheet', () => {
  it('is read row by row, without the last empty line', () => {
    expect(parseCells('7,5\t\t8\r\n151,67\t140\t\r\n')).toEqual([
      ['7,5', '', '8'],
      ['151,67', '140', ''],
    ]);
    expect(parseCells('\n7')).toEqual([[''], ['7']]);
  });

  it('keeps line ends and quotes that belong to a cell', () => {
    const cells = [['Lot 1\nGros œuvre', 'dit "R+2"', 'a\tb']];
    expect(parseCells(writeCells(cells))).toEqual(cells);
  });

  it('compares names without accents, case or order', () => {
    expect(plainName('BENALI Aïcha')).toBe(plainName('Aïcha Benali'));
    expect(plainName('Le Goff, Anne-Marie')).toBe(plainName('anne marie le goff'));
    expect(plainName('Nadia')).not.toBe(plainName('Nadir'));
  });
});
