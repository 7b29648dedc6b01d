import type { ProcessFacts } from './read-process.js';

/** A process and the one that started it. */
export interface Link {
  readonly child: number;
  readonly parent: number;
}

const runner = /^(\S*\/)?(npm|npx|pnpm|pnpx|yarn|yarnpkg|bun|bunx|corepack)(-cli)?(\.c?js)?$/;
const shell = /^-?(\S*\/)?(ba|da|a|z|k)?sh$/;

/**
 * The links between a process and the outermost of the script runners that started it: each runner, and
 * each shell that a runner started for a script. What started the outermost one is no part of it, since it
 * may end and leave the server running: a terminal, or a script with `&`.
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

// `npm exec pnpm@12 start`, as npm calls itself, or `node /usr/lib/npm/bin/npx-cli.js pnpm@12 start`.
function isRunner(command: string): boolean {
  const [first = '', second = ''] = command.split(' ');
  return runner.test(first) || (/(^|\/)node$/.test(first) && runner.test(second));
}

function isShell(command: string): boolean {
  return shell.test(command.split(' ', 1)[0] ?? '');
}
