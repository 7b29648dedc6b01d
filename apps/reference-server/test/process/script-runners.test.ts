import { expect, test } from 'vitest';
import { toRunnerLinks } from '../../src/shutdown-signal.js';

/** The links of process 9, where each process stands with its parent and its command. */
function linksOf(processes: Readonly<Record<number, readonly [parent: number, command: string]>>) {
  return toRunnerLinks(9, (id) => {
    const [parent, command] = processes[id] ?? [];
    return parent === undefined || command === undefined ? undefined : { parent, command };
  });
}

test('a server that npx and pnpm started is linked to both and to the shell between them', () => {
  const links = linksOf({
    1: [0, '/sbin/init'],
    4: [1, '-bash'],
    5: [4, 'npm exec pnpm@12 start'],
    6: [5, "sh -c 'pnpm' start"],
    7: [6, 'pnpm start'],
    9: [7, 'node dist/main.js'],
  });
  expect(links).toEqual([
    { child: 9, parent: 7 },
    { child: 7, parent: 6 },
    { child: 6, parent: 5 },
  ]);
});

test('a server that a script of npm started through npx is linked to the outermost npm', () => {
  const links = linksOf({
    2: [1, 'node /usr/bin/supervisor.js'],
    3: [2, 'node /usr/lib/node_modules/npm/bin/npm-cli.js run serve'],
    4: [3, 'npx -y pnpm@12 start'],
    7: [4, '/opt/pnpm start'],
    9: [7, 'node dist/main.js'],
  });
  expect(links.at(-1)).toEqual({ child: 4, parent: 3 });
});

test.each([
  ['a terminal', '-zsh'],
  ['a script with &', 'sh ./deploy.sh'],
  ['nohup in a script', 'bash -c nohup node main.js &'],
  ['a process manager', 'node /usr/bin/pm2'],
  ['init', '/sbin/init'],
])(
  'a server that %s started is linked to nothing, since its parent may end first',
  (_what, command) => {
    expect(linksOf({ 1: [0, '/sbin/init'], 5: [1, command], 9: [5, 'node main.js'] })).toEqual([]);
  },
);

test('a server of a pnpm that a script with & started is linked to pnpm only', () => {
  const links = linksOf({
    4: [1, 'sh ./deploy.sh'],
    7: [4, 'pnpm start'],
    9: [7, 'node dist/main.js'],
  });
  expect(links).toEqual([{ child: 9, parent: 7 }]);
});
