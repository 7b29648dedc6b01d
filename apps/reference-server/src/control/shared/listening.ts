import type { ControlDatabase } from '../../storage/control/control-database.js';

/** How often a process that cannot listen asks for changes, in milliseconds. */
export const pollInterval = 50;

/** Whether a process listens to the others, or why it cannot. */
export type ListenOutcome = 'listening' | 'pooled' | 'deaf' | 'unreachable' | 'lost';

const polling = `this process asks for the changes of others every ${pollInterval} ms`;

/**
 * Says how a process learns of what testers set by another one, and what would make it listen.
 *
 * @param problem Why it cannot listen if the database is `unreachable`, as a sentence.
 */
export function toListenSentence(
  outcome: ListenOutcome,
  { direct, setting }: Pick<ControlDatabase, 'direct' | 'setting'>,
  problem: string,
): string {
  const remedy =
    direct === undefined
      ? 'to listen instead, set NUMBERKIT_LISTEN_URL to an address of the same database without a pooler.'
      : `to listen instead, ${direct} must be an address of the same database without a pooler.`;
  const name = direct ?? setting;
  switch (outcome) {
    case 'listening':
      return 'this process listens to the others on its database: what testers set through one is set in all';
    case 'pooled':
      return `${name} leads through a transaction pooler, which passes no notification on: ${polling}; ${remedy}`;
    case 'deaf':
      return `no notification arrives by ${name}: ${polling}; ${remedy}`;
    case 'unreachable':
      return `the database of ${name} cannot be listened to: ${problem.replace(/\.?$/, '.')} Until it can, ${polling}`;
    case 'lost':
      return `the connection that listens to other processes was lost: ${polling} until it listens again`;
  }
}
