import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { env, stderr } from 'node:process';
import type { Members } from '../matching/matcher.js';
import { Unreachable } from '../scenario/errors.js';
import type { AnyClient, AnyDriver } from './driver.js';
import { type LineRequest, readLine, toLine, toOutcome } from './line-protocol.js';
import { readLines, showErrors } from './lines.js';

/** Maximum bytes of a line: more than any reply needs. */
const maxLineBytes = 4 * 1024 * 1024;

/** The program that drives a client. */
export interface ClientProgram {
  readonly command: string;
  readonly args?: readonly string[] | undefined;
  /** The client's name in the report. Default: the command. */
  readonly name?: string | undefined;
  /** Whether it takes `items` as well as `call`. Without it, cases about all items of a list are left out. */
  readonly readsItems?: boolean | undefined;
}

/** Drives a client in any language by a program that reads a line for each call and writes one for each outcome. */
export function createProcessDriver(program: ClientProgram): AnyDriver {
  const { command, args = [], name = [command, ...args].join(' '), readsItems = false } = program;
  return {
    name,
    timestamps: 'ISO 8601',
    readsItems,
    start: async (baseUrl) => {
      const child = spawn(command, [...args], { env: withDirectLoopback(env) });
      // The program's own messages help to debug it.
      const lastError = showErrors(child.stderr, (text) => stderr.write(text));
      await once(child, 'spawn');
      return createClient(child, baseUrl, lastError);
    },
  };
}

/** A call that waits for its line. */
interface Waiting {
  resolve(line: Members): void;
  reject(error: Error): void;
}

/** Milliseconds in which the last output of an ended program is read. */
const lastOutputMs = 1000;

/** @param lastError the last line that the program wrote to its standard error */
function createClient(
  child: ChildProcessWithoutNullStreams,
  baseUrl: string,
  lastError: () => string,
): AnyClient {
  const waiting = new Map<number, Waiting>();
  let hasReplied = false;
  let ending: ((call: Waiting) => void) | undefined;
  let calls = 0;
  const end = (how: (call: Waiting) => void) => {
    ending ??= how;
    for (const call of waiting.values()) ending(call);
  };
  const fail = (failure: string) => (call: Waiting) => call.resolve({ failure });
  // A program that ends before its first reply shows nothing about the client.
  const endWith = (why: string) =>
    end(
      hasReplied ? fail(why) : ({ reject }) => reject(new Unreachable(toReason(why, lastError()))),
    );
  readLines(child.stdout, maxLineBytes, {
    onLine: (text) => {
      const line = text === undefined ? undefined : readLine(text);
      hasReplied ||= line !== undefined;
      if (line) waiting.get(line.id)?.resolve(line);
      if (text !== undefined) return;
      // An unreadable line may belong to any call.
      for (const call of waiting.values()) fail('the program wrote a line that is not UTF-8')(call);
    },
    onTooLong: () => {
      end(fail(`the program wrote a line of more than ${maxLineBytes} bytes`));
      child.kill('SIGKILL');
    },
  });
  child.on('error', (error) => endWith(`the program failed: ${error.message}`));
  child.on('close', (code, signal) => endWith(`the program ended (${code ?? signal})`));
  // A child process of the program may keep its streams open.
  child.on('exit', (code, signal) => {
    setTimeout(() => endWith(`the program ended (${code ?? signal})`), lastOutputMs).unref();
  });
  // The event of its exit reports a program that has ended.
  child.stdin.on('error', () => {});
  child.stdin.write(toLine({ start: { baseUrl } }));
  const send = async (toRequest: (id: number) => LineRequest) => {
    calls += 1;
    const id = calls;
    const line = new Promise<Members>((resolve, reject) => {
      const call = { resolve, reject };
      waiting.set(id, call);
      if (ending) ending(call);
      else child.stdin.write(toLine(toRequest(id)));
    });
    return toOutcome(await line.finally(() => waiting.delete(id)));
  };
  return {
    call: (operation, input) => send((id) => ({ id, call: { operation, input } })),
    items: (operation, input) => send((id) => ({ id, items: { operation, input } })),
    close: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.stdin.end();
      const timer = setTimeout(() => child.kill(), 2000);
      await gone;
      clearTimeout(timer);
    },
  };
}

function toReason(why: string, lastError: string): string {
  const said =
    lastError === '' ? 'and wrote nothing to its standard error' : `last words: ${lastError}`;
  return `${why} before it replied to a call; ${said}`;
}

const loopback: readonly string[] = ['127.0.0.1', 'localhost', '::1'];

/**
 * The environment for a program that drives a client. It excludes this machine from all proxies, so that
 * the client reaches the server that the suite plays.
 */
export function withDirectLoopback(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  // Programs read both spellings and do not agree on which one wins.
  const named = [environment['NO_PROXY'], environment['no_proxy']].flatMap(toNames);
  const names = [...new Set([...named, ...loopback])].join(',');
  return { ...environment, NO_PROXY: names, no_proxy: names };
}

function toNames(list: string | undefined): readonly string[] {
  const names = (list ?? '').split(/[\s,]+/);
  return names.filter((name) => name !== '');
}
