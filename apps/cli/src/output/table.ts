import { type Paint, type Tone, toPrintableLine } from './text.js';

/** A column of a table. */
export interface Column<Row> {
  readonly heading: string;
  /** Undefined or empty where the row has no value. */
  value(row: Row): string | undefined;
  tone?(row: Row): Tone | undefined;
  /** For numbers. */
  readonly align?: 'right';
}

const gap = '  ';

/**
 * A table with headings, in columns as wide as their longest value. A column in which no row has a value is
 * left out. Values are made printable.
 */
export function toTable<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  paint: Paint,
): string {
  const shown = columns
    .map((column) => ({ column, texts: rows.map((row) => toCell(column, row)) }))
    .filter(({ texts }) => texts.some((text) => text !== ''))
    .map(({ column, texts }) => {
      const width = Math.max(column.heading.length, ...texts.map((text) => text.length));
      return { column, texts, width };
    });
  const headings = shown.map(({ column, width }) => ({ column, width, text: column.heading }));
  const lines = rows.map((row, at) =>
    toLine(
      shown.map(({ column, texts, width }) => ({ column, width, text: texts[at] ?? '' })),
      (column, text) => paint(column.tone?.(row), text),
    ),
  );
  return [toLine(headings, (_column, text) => paint('heading', text)), ...lines].join('\n');
}

/**
 * Writes rows that come one by one, without headings. A column becomes as wide as its longest value so far; one
 * without a value so far takes no room.
 */
export function createRowWriter<Row>(
  columns: readonly Column<Row>[],
  paint: Paint,
): (row: Row) => string {
  const widths = new Map<Column<Row>, number>();
  return (row) => {
    const cells = columns.map((column) => {
      const text = toCell(column, row);
      const width = Math.max(widths.get(column) ?? 0, text.length);
      widths.set(column, width);
      return { column, width, text };
    });
    const shown = cells.filter(({ width }) => width > 0);
    return toLine(shown, (column, text) => paint(column.tone?.(row), text));
  };
}

interface Cell<Row> {
  readonly column: Column<Row>;
  readonly width: number;
  readonly text: string;
}

function toCell<Row>(column: Column<Row>, row: Row): string {
  return toPrintableLine(column.value(row) ?? '');
}

/** The cells side by side, without spaces at the end. */
function toLine<Row>(
  cells: readonly Cell<Row>[],
  paintCell: (column: Column<Row>, text: string) => string,
): string {
  return cells
    .map(({ column, width, text }, index) => {
      const isLast = index === cells.length - 1;
      const padded = isLast ? text : text.padEnd(width);
      return paintCell(column, column.align === 'right' ? text.padStart(width) : padded);
    })
    .join(gap)
    .trimEnd();
}
