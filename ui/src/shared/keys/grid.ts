/**
 * Where the arrow keys lead in a table of rows and columns (after the ARIA grid pattern). Pure.
 */

/** A cell by row and column, from 0. */
export interface Cell {
  row: number;
  column: number;
}

const JUMP = 10;

/** The next cell for a key; nothing if the key does not move. Never leaves the table, never wraps. */
export function moved(key: string, ctrl: boolean, at: Cell, rows: number, columns: number): Cell | null {
  const within = (row: number, column: number): Cell => ({
    row: Math.max(0, Math.min(rows - 1, row)),
    column: Math.max(0, Math.min(columns - 1, column)),
  });
  switch (key) {
    case 'ArrowUp':
      return within(at.row - 1, at.column);
    case 'ArrowDown':
      return within(at.row + 1, at.column);
    case 'ArrowLeft':
      return within(at.row, at.column - 1);
    case 'ArrowRight':
      return within(at.row, at.column + 1);
    case 'Home':
      return within(ctrl ? 0 : at.row, 0);
    case 'End':
      return within(ctrl ? rows - 1 : at.row, columns - 1);
    case 'PageUp':
      return within(at.row - JUMP, at.column);
    case 'PageDown':
      return within(at.row + JUMP, at.column);
    default:
      return null;
  }
}

/** The next entry of a plain list for a key; wraps round, as in a menu. */
export function stepped(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return at <= 0 ? count - 1 : at - 1;
    default:
      return null;
  }
}
