import type { Clock } from '../../src/context.js';

/** A clock that stands still until the test moves it. */
export class ManualClock implements Clock {
  #now: number;

  constructor(start = '2026-03-31T00:00:00.250Z') {
    this.#now = Date.parse(start);
  }

  now(): Date {
    return new Date(this.#now);
  }

  advance(milliseconds: number): void {
    this.#now += milliseconds;
  }
}

export const minute = 60_000;
export const hour = 60 * minute;
