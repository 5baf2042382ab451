import { expect, it } from 'vitest';
import type { DroppedFile } from '../../api/generated/DroppedFile';
import { dropStep, invitation, judge, offerDrop, refusal, TABLES, type DropTarget } from './drop.svelte';

const file = (name: string, kind: DroppedFile['kind'] = 'file'): DroppedFile => ({
  known: { file: `f-${name}`, name, place: name, opened_at: null, missing: false },
  ending: name.split('.').at(-1) ?? '',
  kind,
});
const taken: string[] = [];
const target = (over: Partial<DropTarget> = {}): DropTarget => ({
  endings: TABLES,
  invitation: 'depot-here',
  wrong: 'depot-wrong',
  take: (one) => taken.push(one.file),
  ...over,
});

it('one table is taken, everything else is told what to do', () => {
  expect(judge([file('octobre.xlsx')], target())).toEqual({ take: file('octobre.xlsx').known });
  const refused: [DroppedFile[], DropTarget | undefined, string][] = [
    [[file('octobre.xlsx')], undefined, 'depot-nowhere'],
    [[file('a.csv'), file('b.csv')], target(), 'depot-several'],
    [[file('octobre', 'folder')], target(), 'depot-folder'],
    [[file('releve.pdf')], target(), 'depot-wrong'],
    [[file('photo.jpg')], target({ wrong: 'depot-wrong-data' }), 'depot-wrong-data'],
    [[file('a.csv')], target({ refusal: () => 'depot-busy' }), 'depot-busy'],
  ];
  for (const [files, to, key] of refused) expect(judge(files, to)).toMatchObject({ key });
  expect(judge([], target())).toBeNull();
});

it('who spoke last takes the file, and a refusal goes with the next drag', () => {
  taken.length = 0;
  expect(invitation()).toBeNull();
  const first = offerDrop(target());
  const second = offerDrop(target({ invitation: 'hours-import-drop', take: () => taken.push('second') }));
  dropStep({ step: 'over' });
  expect(invitation()).toBe('hours-import-drop');
  dropStep({ step: 'dropped', files: [file('a.csv')] });
  expect([taken, invitation()]).toEqual([['second'], null]);
  second();
  dropStep({ step: 'dropped', files: [file('a.pdf')] });
  expect(refusal()).toEqual({ key: 'depot-wrong', args: { name: 'a.pdf' } });
  dropStep({ step: 'over' });
  expect(refusal()).toBeNull();
  dropStep({ step: 'dropped', files: [file('a.csv')] });
  expect(taken).toEqual(['second', 'f-a.csv']);
  first();
  dropStep({ step: 'left' });
  expect(invitation()).toBeNull();
});
