import { describe, expect, it } from 'vitest';
import { showMoved, showUndo, toast } from './toast.svelte';

describe('what a write moved', () => {
  it('stays with its sentence when the screen says it too, and goes with the next one', () => {
    showMoved('Heures saisies', ['Lot 2 : 120 h deviennent 85 h']);
    expect(toast()).toMatchObject({ message: 'Heures saisies', kind: 'done', moved: [expect.any(String)] });
    showUndo('Heures saisies', 'undone');
    expect(toast()).toMatchObject({ kind: 'undone', moved: [expect.any(String)] });
    showUndo('Heures saisies');
    expect(toast()?.moved).toEqual([]);
  });

  it('is not said with another sentence', () => {
    showMoved('Heures saisies', ['Lot 2 : 120 h deviennent 85 h']);
    showUndo('Fiche modifiée');
    expect(toast()?.moved).toEqual([]);
  });
});
