import type { Platform } from '../../src/platform.js';
import { runCommand } from '../../src/program.js';
import type { Ended, ProcessOptions } from './run-process.js';

export type HereOptions = ProcessOptions &
  Partial<Omit<Platform, 'environment' | 'folder' | 'colours'>>;

/** Runs the command in this process, which takes a hundredth of the time of one of its own. */
export async function runHere(
  words: readonly string[],
  { folder = '.', environment = {}, ...platform }: HereOptions = {},
): Promise<Ended> {
  const out: string[] = [];
  const problems: string[] = [];
  const code = await runCommand(words, {
    environment,
    folder,
    colours: false,
    print: (text) => out.push(text),
    printError: (problem) => problems.push(String(problem)),
    terminal: { isTTY: false, write: () => {} },
    createInterrupt: () => new AbortController().signal,
    createDeadline: (ms) => AbortSignal.timeout(ms),
    openBrowser: undefined,
    ...platform,
  });
  return { code, out: out.join('\n').trim(), problem: problems.join('\n').trim() };
}
