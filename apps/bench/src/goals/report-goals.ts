import { align } from '../align.js';
import type { Goal } from '../goals.js';

/** A line for each goal: what was asked for, what was measured, and by how much it is missed. */
export function toGoalTable(goals: readonly Goal[]): string {
  const lines = goals.map(({ goal, value, sense, limit, isMet, missedBy }) => [
    goal,
    isMet ? 'met' : `missed by ${(100 * missedBy).toFixed(0)} %`,
    value.toFixed(value < 10 ? 2 : 0),
    `${sense} ${limit}`,
  ]);
  return align([['goal', 'verdict', 'measured', 'asked'], ...lines], 2);
}
