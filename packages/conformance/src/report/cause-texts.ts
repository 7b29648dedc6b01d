import type { Cause } from './causes.js';
import { toIdLines } from './id-lines.js';
import type { Paint } from './paint.js';
import { toPrintable, toPrintableLines } from './printable.js';
import { verdictHeads } from './result-text.js';

/**
 * What several cases have as their cause.
 *
 * @param all whether every id is named
 */
export function toCauseText(cause: Cause, all: boolean, paint: Paint): string {
  const { verdict, head, because, cases, isTold } = cause;
  const [first, ...more] = toPrintableLines(because ?? '');
  const lines = [
    ...(because === undefined ? [] : [`because   ${first}`]),
    ...more.map((line) => `          ${line}`),
    ...(isTold && !all ? [] : toIdLines(cases, all).map(toPrintable)),
  ];
  const told = [`${paint[verdict](verdictHeads[verdict].padEnd(7))} ${head}`];
  return [...told, ...lines.map((line) => `        ${line}`)].join('\n');
}
