/** Where a figure comes from: its factors in order, then the result that the eye can check. */
export interface LedgerLine {
  /** The factor, with its operation sign: `× part de main-d'œuvre`. */
  label: string;
  value: string;
  /** Blue ink when a person typed it. */
  kind?: 'typed' | 'computed' | 'forecast';
  /** Who and when, profile and version, file and cell, declaration. */
  origin?: string;
}

export interface Ledger {
  /** What the figure is: `Lot 1, heures centrales`. */
  title: string;
  /** The figure as shown on screen. */
  figure: string;
  lines: LedgerLine[];
  total?: LedgerLine;
}
