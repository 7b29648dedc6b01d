// The script runners that started a process: npm passes no signal on, so a process has to find out that they have ended. The
// server finds them by the same rules in its own shutdown-signal.ts; a test compares the two. This is JavaScript because the
// reader's Node, which installs, may be too old for TypeScript.

import { spawnSync } from 'node:child_process';

/** @typedef {{ readonly child: number, readonly parent: number }} Link */
/** @typedef {{ readonly parent: number, readonly command: string }} ProcessFacts */

const runner = /^(\S*\/)?(npm|npx|pnpm|pnpx|yarn|yarnpkg|bun|bunx|corepack)(-cli)?(\.c?js)?$/;
const shell = /^-?(\S*\/)?(ba|da|a|z|k)?sh$/;

/** The links between this process and the script runners that started it and live. */
export function readRunnerLinks() {
  const table = readProcessTable();
  return toRunnerLinks(process.pid, (id) => table.get(id));
}

/**
 * Whether one of the script runners has ended.
 *
 * @param {readonly Link[]} links those of before
 */
export function hasRunnerEnded(links) {
  const table = readProcessTable();
  return links.some(({ child, parent }) => table.get(child)?.parent !== parent);
}

/**
 * The links between a process and the outermost of its script runners, through the shells that these started.
 *
 * @param {number} id
 * @param {(id: number) => ProcessFacts | undefined} read
 * @returns {readonly Link[]}
 */
export function toRunnerLinks(id, read) {
  const links = [];
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

/** @param {string} command */
function isRunner(command) {
  const [first = '', second = ''] = command.split(' ');
  return runner.test(first) || (/(^|\/)node$/.test(first) && runner.test(second));
}

/** @param {string} command */
function isShell(command) {
  return shell.test(command.split(' ', 1)[0] ?? '');
}

/**
 * The processes of this machine by their id; empty if the machine has no `ps`.
 *
 * @returns {ReadonlyMap<number, ProcessFacts>}
 */
function readProcessTable() {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' });
  const lines = (stdout ?? '').matchAll(/^\s*(\d+)\s+(\d+)\s+(.*)$/gm);
  return new Map(
    Array.from(lines, ([, id, parent, command = '']) => [
      Number(id),
      { parent: Number(parent), command },
    ]),
  );
}
