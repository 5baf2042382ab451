import { describe, expect, it } from 'vitest';
import type { PeopleQuery } from '../api/generated/PeopleQuery';
import type { PeopleView } from '../api/generated/PeopleView';
import { MORE, PAGE, PeopleList } from './people.svelte';

/** The first page, one read while scrolling and the beginning of another. */
const ALL = PAGE + MORE + 20;

const line = (id: number) => ({
  id,
  name: `Personne ${id}`,
  wish: '',
  post: '',
  available: true,
  hours: 0,
  due_on: null,
  due_kind: '',
  due_soon: false,
});
const view = (ids: number[], total: number): PeopleView => ({
  rows: ids.map(line),
  total,
  followed: total,
  mine: 0,
  available: total,
  ending: 0,
  left: 0,
});
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);

describe('the list of people', () => {
  it('shows the answer to the latest question, whatever comes back first', async () => {
    const waiting: { query: PeopleQuery; answer: (view: PeopleView) => void }[] = [];
    const list = new PeopleList((query) => new Promise((answer) => waiting.push({ query, answer })));
    list.text = 'k';
    const first = list.load();
    list.text = 'ke';
    const second = list.load();
    waiting[1]?.answer(view([2], 1));
    await second;
    waiting[0]?.answer(view([1, 2, 3], 3));
    await first;
    expect(list.rows.map((one) => one.id)).toEqual([2]);
  });

  it('keeps the old rows when reading fails, and says so', async () => {
    let failing = false;
    const list = new PeopleList(() =>
      failing ? Promise.reject(new Error('no')) : Promise.resolve(view([1], 1)),
    );
    await list.load();
    failing = true;
    await list.load();
    expect(list.rows).toHaveLength(1);
    expect(list.error).toBeInstanceOf(Error);
  });

  it('reads page after page, each once, to the end', async () => {
    const asked: number[] = [];
    const list = new PeopleList((query) => {
      asked.push(query.offset);
      const end = Math.min(ALL, query.offset + query.limit);
      return Promise.resolve(view(range(query.offset, end), ALL));
    });
    await list.load();
    await Promise.all([list.loadMore(), list.loadMore()]);
    expect(list.rows).toHaveLength(PAGE + MORE);
    await list.loadMore();
    await list.loadMore();
    expect(list.rows).toHaveLength(ALL);
    expect(asked).toEqual([0, PAGE, PAGE + MORE]);
    await list.load('as many rows');
    expect(list.rows).toHaveLength(ALL);
  });

  it('knows how many the filter hides when nothing answers', async () => {
    const list = new PeopleList((query) => Promise.resolve(view([], query.filter === 'all' ? 4 : 0)));
    list.text = 'keita';
    list.filter = 'left';
    await list.load();
    expect(list.without).toBe(4);
    list.filter = null;
    await list.load();
    expect(list.without).toBeNull();
  });
});
