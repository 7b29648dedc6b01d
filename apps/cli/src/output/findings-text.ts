import { verdictSigns } from '@numberkit/conformance/terminal';
import type { Finding } from '../doctor/finding.js';
import { type Paint, type Tone, toPrintableLine } from './text.js';

const tones = { pass: 'good', warn: 'wait', fail: 'bad' } as const satisfies Record<string, Tone>;

/** The findings of `numberkit doctor`: the fact, and below it what follows and what mends it. */
export function toFindingsText(findings: readonly Finding[], paint: Paint): string {
  const width = Math.max(...findings.map(({ check }) => check.length));
  return findings
    .flatMap(({ check, verdict, fact, consequence, command }) => {
      const sign = paint(tones[verdict], verdictSigns[verdict]);
      const texts = [fact, consequence, command === undefined ? undefined : `$ ${command}`];
      const [first, ...others] = texts.flatMap((text) => (text ? [toPrintableLine(text)] : []));
      const indent = ' '.repeat(width + 4);
      return [`${sign} ${check.padEnd(width)}  ${first}`, ...others.map((text) => indent + text)];
    })
    .join('\n');
}
