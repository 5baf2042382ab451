import { beforeEach, describe, expect, it } from 'vitest';
import { nextPane } from './panes';

beforeEach(() => {
  document.body.innerHTML = `
    <main>
      <section><button id="a">a</button></section>
      <section><p>nothing to reach</p></section>
      <section><table><tbody>
        <tr id="r1" tabindex="-1"></tr><tr id="r2" tabindex="0" aria-selected="true"></tr>
      </tbody></table></section>
      <div data-pane><input id="b" /></div>
    </main>`;
});

describe('F6', () => {
  it('goes round the panes that can be reached, to the selected row first', () => {
    const main = document.querySelector('main') as HTMLElement;
    const visited: string[] = [];
    for (let turn = 0; turn < 4; turn += 1) {
      nextPane(main, 'next');
      visited.push(document.activeElement?.id ?? '');
    }
    expect(visited).toEqual(['a', 'r2', 'b', 'a']);
    nextPane(main, 'previous');
    expect(document.activeElement?.id).toBe('b');
  });

  it('starts from the last pane when going back from nowhere', () => {
    const main = document.querySelector('main') as HTMLElement;
    nextPane(main, 'previous');
    expect(document.activeElement?.id).toBe('b');
  });
});
