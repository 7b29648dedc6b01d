/** Something that the benchmark has to show. */
export interface Goal {
  readonly goal: string;
  /** What was measured. */
  readonly value: number;
  readonly sense: 'at least' | 'below';
  readonly limit: number;
  readonly isMet: boolean;
  /** By how much of the limit the value is on the wrong side; 0 when met. */
  readonly missedBy: number;
}

export function atLeast(limit: number, goal: string, value: number): Goal {
  const isMet = value >= limit;
  return { goal, value, sense: 'at least', limit, isMet, missedBy: isMet ? 0 : 1 - value / limit };
}

export function below(limit: number, goal: string, value: number): Goal {
  const isMet = value < limit;
  return { goal, value, sense: 'below', limit, isMet, missedBy: isMet ? 0 : value / limit - 1 };
}
