import { toRunnerLinks } from '@numberkit/start/script-runners';
import { expect, test } from 'vitest';

interface ProcessFacts {
  readonly parent: number;
  readonly command: string;
}

const source = new URL('../../../apps/reference-server/src/shutdown-signal.ts', import.meta.url);
const server: { toRunnerLinks: typeof toRunnerLinks } = await import(source.href);

test.each([
  ['npx -y pnpm@12 start', 'sh -c pnpm start', 'pnpm start'],
  ['node /usr/lib/npm/bin/npx-cli.js pnpm@12 start', '/bin/dash -c pnpm', '/opt/pnpm start'],
  ['npm run serve', 'bash ./deploy.sh', 'npx serve'],
  ['/usr/bin/node /usr/bin/yarn.js', 'sh ./deploy.sh', 'node supervisor.js'],
  ['-zsh', 'sh -c pnpm start', 'bunx serve'],
])('the server and the scripts of the clone find the same runners: %s, %s, %s', (...commands) => {
  const read = (id: number): ProcessFacts | undefined =>
    ({
      1: { parent: 0, command: '/sbin/init' },
      2: { parent: 1, command: commands[0] },
      3: { parent: 2, command: commands[1] },
      4: { parent: 3, command: commands[2] },
      5: { parent: 4, command: 'node main.js' },
    })[id];
  expect(toRunnerLinks(5, read)).toEqual(server.toRunnerLinks(5, read));
});
