/** What the import of a table decides before the host is asked: which column is which field, what the sums say. */
import type { ColumnView } from '../../api/generated/ColumnView';
import type { ImportReport } from '../../api/generated/ImportReport';

/** The columns chosen, as the host takes them: field to column. */
export function mapping(columns: readonly Pick<ColumnView, 'index' | 'field'>[]): Record<string, number> {
  return Object.fromEntries(columns.filter((one) => one.field !== '').map((one) => [one.field, one.index]));
}

/**
 * One column given another field. A field is held by one column only: the column that held it before is
 * left out, since two columns cannot both be the same thing.
 */
export function assign(
  columns: readonly Pick<ColumnView, 'index' | 'field'>[],
  index: number,
  field: string,
): Record<string, number> {
  return mapping(
    columns.map((one) => {
      if (one.index === index) return { index, field };
      return { index: one.index, field: one.field === field ? '' : one.field };
    }),
  );
}

/** Whether every row of the file ended in exactly one bucket. */
export function balances(
  report: Pick<ImportReport, 'rows' | 'accepted' | 'repaired' | 'duplicates' | 'rejected'>,
) {
  return report.rows === report.accepted + report.repaired + report.duplicates + report.rejected;
}
