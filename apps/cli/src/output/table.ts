import type { Paint, Tone } from './paint.js';
import { toShown } from './shown.js';

/** A column of a table. */
export interface Column<Row> {
  readonly heading: string;
  /** Undefined or empty where a row has nothing to say. */
  value(row: Row): string | undefined;
  tone?(row: Row): Tone | undefined;
  /** Numbers stand at the right. */
  readonly align?: 'right';
}

const gap = '  ';

/**
 * Rows in columns as wide as their longest value, under headings that say what the values are. A column
 * in which no row has a value is left out. Values are made printable.
 */
export function toTable<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  paint: Paint,
): string {
  const shown = columns
    .map((column) => ({ column, texts: rows.map((row) => toShown(column.value(row) ?? '')) }))
    .filter(({ texts }) => texts.some((text) => text !== ''))
    .map(({ column, texts }) => {
      const width = Math.max(column.heading.length, ...texts.map((text) => text.length));
      return { column, texts, width };
    });
  const pad = (index: number, text: string): string => {
    const { width = 0, column } = shown[index] ?? {};
    if (column?.align === 'right') return text.padStart(width);
    // Nothing stands behind the last one.
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
