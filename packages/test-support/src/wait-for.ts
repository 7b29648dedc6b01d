import { vi } from 'vitest';

/**
 * Milliseconds after which a test fails that waits for a condition. It is no measure of anything: Vitest's own second
 * is too short for a machine that has much else to do, and an error that names the condition comes before that of the
 * test's time limit.
 */
const limitMs = 50_000;

/**
 * Calls a function again and again until it neither throws nor rejects, and resolves with its value. At the limit it
 * rejects with the last error.
 */
export function waitFor<Value>(check: () => Value | Promise<Value>): Promise<Value> {
  return vi.waitFor(check, limitMs);
}
