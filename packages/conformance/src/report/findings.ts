import type { Mismatch } from '../matching/compare.js';
import type { Finding } from './report.js';

/** The mismatches of one exchange as findings. */
export function toFindings(mismatches: readonly Mismatch[], exchange: number): readonly Finding[] {
  return mismatches.map(({ member, expected, actual }) => ({
    exchange,
    ...(member && { member }),
    expected,
    actual,
  }));
}
