import type { AnyDriver } from './clients/driver.js';
import { type ClientOptions, judgeClient } from './clients/judge-client.js';
import type { Suite } from './create-suite.js';
import { phoneNumbersSuite } from './phone-numbers-suite.js';
import type { Report } from './report/report.js';
import { toResultText } from './report/result-text.js';
import {
  judgesClients,
  judgesServers,
  needsControl,
  needsItems,
  needsOtherAccount,
} from './scenario/scenario.js';
import { type Selection as CaseSelection, selectCases } from './selection.js';
import { judgeServer } from './servers/judge-server.js';
import type { ServerOptions } from './servers/server-options.js';

/** A case for a test runner. */
export interface Case {
  readonly id: string;
  /** The id and the rule. */
  readonly name: string;
  /**
   * Runs it.
   *
   * @throws {Error} It does not pass; the message contains the result.
   */
  check(): Promise<void>;
}

interface Selection extends CaseSelection, Pick<ServerOptions, 'protocol'> {
  /** The suite of the cases. Default: that of the phone numbers. */
  readonly suite?: Suite | undefined;
  /** Whether to include the scenarios that need `control`. */
  readonly withControl?: boolean | undefined;
}

/**
 * The cases for servers, one test each.
 *
 * @param toOptions called when a case is checked, so that the server may start after the cases are listed
 */
export function serverCases(
  toOptions: () => Omit<ServerOptions, keyof CaseSelection | 'protocol' | 'suite'>,
  {
    suite = phoneNumbersSuite,
    protocol = 'contract',
    withControl = false,
    ...selection
  }: Selection = {},
): readonly Case[] {
  return selectCases(suite, selection)
    .filter(
      (each) =>
        judgesServers(each, protocol) &&
        (withControl || !needsControl(each)) &&
        !needsOtherAccount(each),
    )
    .map(({ id, title }) => ({
      id,
      name: `${id}: ${title}`,
      check: async () =>
        assertPassed(await judgeServer({ ...toOptions(), suite, protocol, only: [id] })),
    }));
}

/** The cases for clients, one test each. */
export function clientCases(driver: AnyDriver, options: ClientOptions = {}): readonly Case[] {
  const { without: _, themes: __, sources: ___, ...rest } = options;
  const { suite = phoneNumbersSuite, protocol } = options;
  return selectCases(suite, options)
    .filter((each) => judgesClients(each, protocol) && (driver.readsItems || !needsItems(each)))
    .map(({ id, title }) => ({
      id,
      name: `${id}: ${title}`,
      check: async () => assertPassed(await judgeClient(driver, { ...rest, only: [id] })),
    }));
}

// A broken SHOULD and a known failure do not throw; `judgeServer` reports both.
function assertPassed({ results }: Report): void {
  const bad = results.filter(({ verdict }) => !['pass', 'warn', 'known'].includes(verdict));
  if (bad.length > 0 || results.length === 0)
    throw new Error(bad.map((each) => toResultText(each)).join('\n'));
}
