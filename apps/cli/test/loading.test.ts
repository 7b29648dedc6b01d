import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { command } from './support/run-process.js';

/** Writes the address of each module that Node loads to standard error. */
const hook = `
import { registerHooks } from 'node:module';
import { writeSync } from 'node:fs';
registerHooks({
  load(url, context, next) {
    writeSync(2, url + '\\n');
    return next(url, context);
  },
});`;

/** The modules of files that a command line loads, from the root of the clone or of `node_modules`. */
async function listLoaded(...words: string[]): Promise<string[]> {
  const imported = `data:text/javascript,${encodeURIComponent(hook)}`;
  const { stderr } = await promisify(execFile)(
    process.execPath,
    ['--import', imported, command, ...words],
    { env: {} },
  );
  return stderr
    .split('\n')
    .filter((url) => url.startsWith('file:'))
    .map((url) => url.replace(/^.*\/node_modules\//, '').replace(/^.*\/(packages|apps)\//, '$1/'));
}

// Each of these packages takes longer to load than Node takes to start.
test.each([
  [['--help']],
  [['--version']],
  [['help', 'fault', 'add']],
  [['complete', '--', 'journal', '--ver']],
])(
  '%j loads neither the suite, nor the server, nor the client, nor the facts of operations',
  async (words) => {
    const loaded = await listLoaded(...words);
    expect(loaded).toContain('apps/cli/dist/program.js');
    const allowed =
      /^(apps\/cli\/|commander\/|packages\/contract\/dist\/(?!phone-numbers|control))/;
    expect(loaded.filter((file) => !allowed.test(file))).toEqual([
      'apps/reference-server/dist/node-version.js',
      'packages/conformance/dist/terminal.js',
      'packages/conformance/dist/command/output-errors.js',
      'packages/conformance/dist/command/status-line.js',
      'packages/conformance/dist/report/colours.js',
      'packages/conformance/dist/report/escape.js',
      'packages/conformance/dist/report/words.js',
    ]);
  },
);
