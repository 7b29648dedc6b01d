import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';

/** Why a server stops. */
export type ShutdownReason = 'SIGINT' | 'SIGTERM' | 'runner gone';

const signals = ['SIGTERM', 'SIGINT'] as const;

/**
 * Has SIGTERM and SIGINT end the process at once, until it is disposed of. The system ends no process by them that is the
 * first of a container, if that does not handle them itself.
 */
export function exitAtSignals(): Disposable {
  const exit = (signal: (typeof signals)[number]) => process.exit(128 + constants.signals[signal]);
  for (const signal of signals) process.on(signal, exit);
  return {
    [Symbol.dispose]: () => {
      for (const signal of signals) process.off(signal, exit);
    },
  };
}

/**
 * Waits until the process gets SIGTERM or SIGINT, or one of its script runners has gone.
 *
 * @param runners The links to the runners whose end stops the process.
 */
export async function waitForShutdown(runners: readonly Link[]): Promise<ShutdownReason> {
  const done = new AbortController();
  const signalled = new Promise<ShutdownReason>((resolve) => {
    for (const signal of signals) process.once(signal, () => resolve(signal));
  });
  const gone = waitForRunnerGone(runners, done.signal).then((): ShutdownReason => 'runner gone');
  try {
    return await Promise.race([signalled, gone]);
  } finally {
    done.abort();
  }
}

/** How often the script runners are looked for, in milliseconds. */
const interval = 500;

/** The links between this process and the script runners that started it and live. */
export function readRunnerLinks(): readonly Link[] {
  return toRunnerLinks(process.pid, readProcess);
}

/**
 * Waits until one of the script runners that started this process has gone: npm passes no signal on to the
 * children of its shell, so the server would outlive it. Never resolves if there are none.
 */
function waitForRunnerGone(links: readonly Link[], signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (links.length === 0) return;
    const timer = setInterval(() => {
      // The system gives the children of a process that ends another parent.
      if (links.every(({ child, parent }) => readProcess(child)?.parent === parent)) return;
      clearInterval(timer);
      resolve();
    }, interval).unref();
    signal.addEventListener('abort', () => clearInterval(timer));
  });
}

/** A process and the one that started it. */
export interface Link {
  readonly child: number;
  readonly parent: number;
}

/**
 * The links between a process and the outermost of the script runners that started it: each runner, and
 * each shell that a runner started for a script. The parent of the outermost runner (a terminal, or a script
 * with `&`) is left out, since it may end while the server has to live on.
 */
export function toRunnerLinks(
  id: number,
  read: (id: number) => ProcessFacts | undefined,
): readonly Link[] {
  const links: Link[] = [];
  let child = id;
  for (;;) {
    const parent = read(child)?.parent ?? 0;
    const facts = read(parent);
    if (facts === undefined) return links;
    if (isRunner(facts.command)) {
      links.push({ child, parent });
      child = parent;
    } else if (isShell(facts.command) && isRunner(read(facts.parent)?.command ?? '')) {
      links.push({ child, parent }, { child: parent, parent: facts.parent });
      child = facts.parent;
    } else {
      return links;
    }
  }
}

const runner = /^(\S*\/)?(npm|npx|pnpm|pnpx|yarn|yarnpkg|bun|bunx|corepack)(-cli)?(\.c?js)?$/;
const shell = /^-?(\S*\/)?(ba|da|a|z|k)?sh$/;

// `npm exec pnpm@12 start`, as npm calls itself, or `node /usr/lib/npm/bin/npx-cli.js pnpm@12 start`.
function isRunner(command: string): boolean {
  const [first = '', second = ''] = command.split(' ');
  return runner.test(first) || (/(^|\/)node$/.test(first) && runner.test(second));
}

function isShell(command: string): boolean {
  return shell.test(command.split(' ', 1)[0] ?? '');
}

/** Another process of this machine. */
export interface ProcessFacts {
  /** The id of the process that started it, or that took it over. */
  readonly parent: number;
  /** Its command line, or its title. */
  readonly command: string;
}

/** Undefined if no process has this id. */
function readProcess(id: number): ProcessFacts | undefined {
  try {
    return process.platform === 'linux' ? readFromProc(id) : readFromPs(id);
  } catch {
    return undefined;
  }
}

function readFromProc(id: number): ProcessFacts {
  // The second field is a name in parentheses, which may hold blanks and parentheses itself.
  const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
  const [, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const words = readFileSync(`/proc/${id}/cmdline`, 'utf8').split('\0');
  return { parent: Number(parent), command: words.join(' ').trim() };
}

// Other systems have this command by POSIX.
function readFromPs(id: number): ProcessFacts {
  const line = execFileSync('ps', ['-o', 'ppid=,command=', '-p', String(id)], { encoding: 'utf8' });
  const [, parent, command = ''] = /^\s*(\d+)\s+(.*)$/m.exec(line) ?? [];
  return { parent: Number(parent), command };
}
