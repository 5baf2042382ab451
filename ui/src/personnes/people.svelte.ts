/** The list of people as the host filters it: the latest question wins, the old rows stay until it is answered. */
import type { PeopleQuery } from '../api/generated/PeopleQuery';
import type { PeopleView } from '../api/generated/PeopleView';
import type { PersonLine } from '../api/generated/PersonLine';
import type { SortOrder } from '../lib/table';
import type { Filter } from './lib';

/** Rows of a page: what a window shows, so that each key press carries and draws little. */
export const PAGE = 40;
/** Rows read at once while scrolling: enough that only those in view are drawn. */
export const MORE = 200;

type Read = (query: PeopleQuery) => Promise<PeopleView>;

export class PeopleList {
  text = $state('');
  filter = $state<Filter | null>(null);
  sort = $state.raw<SortOrder>({ key: 'name', direction: 'ascending' });
  /** Everything read so far of the present question. */
  rows = $state.raw<PersonLine[]>([]);
  /** The counts of the last answer; none before the first. */
  view = $state.raw<PeopleView | null>(null);
  error = $state.raw<unknown>(null);
  /** How many would answer without the filter, known when nothing answers with both. */
  without = $state<number | null>(null);
  private asked = 0;
  private more = false;

  constructor(private readonly read: Read) {}

  private query(offset: number, limit: number): PeopleQuery {
    return {
      text: this.text,
      filter: this.filter ?? 'all',
      sort: this.sort.key,
      descending: this.sort.direction === 'descending',
      offset,
      limit,
    };
  }

  /** Asks the question again from the first row; `keep` reads again as many rows as are there. */
  async load(keep: 'first page' | 'as many rows' = 'first page'): Promise<void> {
    this.asked += 1;
    const mine = this.asked;
    this.more = false;
    const limit = keep === 'as many rows' ? Math.max(PAGE, this.rows.length) : PAGE;
    try {
      const answer = await this.read(this.query(0, limit));
      if (mine !== this.asked) return;
      this.view = answer;
      this.rows = answer.rows;
      this.error = null;
      this.without = null;
      if (answer.total === 0 && this.filter !== null && this.text.trim() !== '') {
        const all = await this.read({ ...this.query(0, 1), filter: 'all' });
        if (mine === this.asked) this.without = all.total;
      }
    } catch (reason) {
      if (mine === this.asked) this.error = reason;
    }
  }

  /** Reads the next page, once at a time, while there is one. */
  async loadMore(): Promise<void> {
    if (this.more || this.view === null || this.rows.length >= this.view.total) return;
    this.more = true;
    const mine = this.asked;
    try {
      const answer = await this.read(this.query(this.rows.length, MORE));
      if (mine !== this.asked) return;
      const known: Record<number, true> = {};
      for (const row of this.rows) known[row.id] = true;
      this.rows = [...this.rows, ...answer.rows.filter((one) => !known[one.id])];
      this.view = answer;
    } catch (reason) {
      if (mine === this.asked) this.error = reason;
    } finally {
      if (mine === this.asked) this.more = false;
    }
  }
}
