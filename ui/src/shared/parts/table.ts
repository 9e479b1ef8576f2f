/** What a table is told about its columns and groups. */

/** A column. */
export interface Column {
  key: string;
  /** In words already. */
  label: string;
  /** The heading is there for readers only. */
  unseen?: boolean;
  width?: 'narrow' | 'journey';
}

/** Rows that belong together under a heading. */
export interface RowGroup<Row> {
  id: string;
  label?: string;
  rows: readonly Row[];
}
