import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { env, stderr } from 'node:process';
import type { OperationId } from '@numberkit/contract';
import type { Members } from '../matching/members.js';
import { withDirectLoopback } from './direct-loopback.js';
import type { ClientDriver, Outcome, StartedClient } from './driver.js';
import { readLine, toLine, toOutcome } from './line-protocol.js';
import { readLines } from './read-lines.js';
import { showErrors } from './show-errors.js';

/** Bytes: more than any answer of the contract has. */
const maxLineBytes = 4 * 1024 * 1024;

/** The program that drives a client. */
export interface ClientProgram {
  readonly command: string;
  readonly args?: readonly string[];
  /** The client's name in the report. Default: the command. */
  readonly name?: string;
}

/** Drives a client in any language: a program that reads calls and writes outcomes, a line each. */
export function createProcessDriver({ command, args = [], name }: ClientProgram): ClientDriver {
  return {
    name: name ?? [command, ...args].join(' '),
    start: async (baseUrl) => {
      const child = spawn(command, [...args], { env: withDirectLoopback(env) });
      // Whoever looks for a mistake in the program reads its own words.
      showErrors(child.stderr, (text) => stderr.write(text));
      await once(child, 'spawn');
      return createClient(child, baseUrl);
    },
  };
}

function createClient(child: ChildProcessWithoutNullStreams, baseUrl: string): StartedClient {
  const waiting = new Map<number, (line: Members) => void>();
  let ended: string | undefined;
  let calls = 0;
  const end = (why: string) => {
    ended ??= why;
    for (const resolve of waiting.values()) resolve({ failure: ended });
  };
  readLines(child.stdout, maxLineBytes, {
    onLine: (text) => {
      // Nobody can say to which call a line belongs that cannot be read.
      if (text === undefined) {
        for (const resolve of waiting.values()) resolve({ failure: 'the program wrote no UTF-8' });
        return;
      }
      const line = readLine(text);
      if (line) waiting.get(line.id)?.(line);
    },
    onTooLong: () => {
      end(`the program wrote a line of more than ${maxLineBytes} bytes`);
      child.kill('SIGKILL');
    },
  });
  child.on('error', (error) => end(`the program failed: ${error.message}`));
  child.on('exit', (code, signal) => end(`the program ended (${code ?? signal})`));
  // A program that is gone is told by its exit.
  child.stdin.on('error', () => {});
  child.stdin.write(toLine({ start: { baseUrl } }));
  return {
    call: async <Op extends OperationId>(operation: Op, input: unknown): Promise<Outcome> => {
      if (ended !== undefined) return { kind: 'failure', error: new Error(ended) };
      calls += 1;
      const id = calls;
      const line = new Promise<Members>((resolve) => waiting.set(id, resolve));
      child.stdin.write(toLine({ id, call: { operation, input } }));
      const answer = await line;
      waiting.delete(id);
      return toOutcome(operation, answer);
    },
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
