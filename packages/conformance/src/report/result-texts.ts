import { toByOperation } from './by-operation.js';
import { type Paint, plain } from './paint.js';
import { toPrintable } from './printable.js';
import type { Result } from './report.js';
import { toResultText } from './result-text.js';

/** Results as texts in their order; those that one cause blocks are one text, where the first stands. */
export function toResultTexts(results: readonly Result[], paint: Paint = plain): readonly string[] {
  const causes = toCauses(results);
  return results.flatMap((result) => {
    const blocked = causes.get(toCause(result)) ?? [result];
    if (blocked.length === 1) return [toResultText(result, paint)];
    return blocked[0] === result ? [toCauseText(blocked, paint)] : [];
  });
}

function toCause({ verdict, reason }: Result): string | undefined {
  return verdict === 'blocked' ? reason : undefined;
}

function toCauses(results: readonly Result[]): ReadonlyMap<string | undefined, readonly Result[]> {
  const causes = new Map<string | undefined, Result[]>();
  for (const result of results) {
    const cause = toCause(result);
    if (cause !== undefined) {
      const same = causes.get(cause);
      if (same) same.push(result);
      else causes.set(cause, [result]);
    }
  }
  return causes;
}

// An operation a line, as `--only` takes them.
function toCauseText(blocked: readonly Result[], paint: Paint): string {
  const lines = [
    `because   ${blocked[0]?.reason}`,
    ...toByOperation(blocked).map(([, its]) => `ids       ${its.map(({ id }) => id).join(' ')}`),
  ];
  const head = `${paint.blocked('BLOCKED')} ${blocked.length} cases`;
  return [head, ...lines.map((line) => `        ${toPrintable(line)}`)].join('\n');
}
