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
    .map((column) => ({
      column,
      texts: rows.map((row) => toPrintableLine(column.value(row) ?? '')),
    }))
    .filter(({ texts }) => texts.some((text) => text !== ''))
    .map(({ column, texts }) => {
      const width = Math.max(column.heading.length, ...texts.map((text) => text.length));
      return { column, texts, width };
    });
  const pad = (index: number, text: string): string => {
    const { width = 0, column } = shown[index] ?? {};
    if (column?.align === 'right') return text.padStart(width);
    // Without trailing spaces.
    return index === shown.length - 1 ? text : text.padEnd(width);
  };
  const headings = shown.map(({ column }, index) => paint('heading', pad(index, column.heading)));
  const lines = rows.map((row, at) =>
    shown
      .map(({ column, texts }, index) => paint(column.tone?.(row), pad(index, texts[at] ?? '')))
      .join(gap)
      .trimEnd(),
  );
  return [headings.join(gap), ...lines].join('\n');
}
