/**
 * What the screen in view tells the shell: its title, its keys, the figures of
 * its selection, what it lets the palette do.
 */
import type { IconName } from '../lib/icons';

/** A key of the screen: shown in the help (F1) and, with `run`, carried out by the shell. */
export interface ScreenKey {
  /** `r`, `enter`, `ctrl+enter`, `alt+down`; a list when several do the same. */
  keys: string | string[];
  label: string;
  /** Single letters run only when no field has the focus. */
  run?: () => void;
}

/** An action offered by the palette: a full sentence with its object. */
export interface PaletteAction {
  id: string;
  group: 'act' | 'go' | 'write';
  label: string;
  /** What will happen, at the right. */
  outcome?: string;
  icon?: IconName;
  run: () => void;
}

/** Count, mean and sum of the selected cells, already written. */
export interface SelectionSummary {
  count: string;
  mean?: string;
  sum: string;
}

export interface ScreenInfo {
  title: string;
  /** One line beside the title. */
  context?: string;
  keys?: ScreenKey[];
  selection?: SelectionSummary | null;
  actions?: PaletteAction[];
}

const current = $state<{ info: ScreenInfo }>({ info: { title: '' } });

/** What the shell shows. */
export function screen(): ScreenInfo {
  return current.info;
}

/**
 * Called once by each screen while it is set up; `info` is asked again whenever what
 * it reads changes, so title, context and selection follow the screen's state.
 */
export function setScreen(info: () => ScreenInfo): void {
  $effect(() => {
    const mine = info();
    current.info = mine;
    return () => {
      if (current.info === mine) current.info = { title: '' };
    };
  });
}
