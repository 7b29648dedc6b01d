import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { waitFor } from '@numberkit/test-support/wait-for';
import { expect, test } from 'vitest';
import { openServe } from './support/open-serve.js';

// Where no desktop knows a browser, the opener of Linux runs the program in BROWSER.
test('serve --open opens the console once the server listens', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'numberkit-'));
  try {
    const browser = join(folder, 'browser');
    const opened = join(folder, 'opened');
    await writeFile(
      browser,
      `#!/bin/sh\necho "$1" > ${opened}.tmp && mv ${opened}.tmp ${opened}\n`,
      { mode: 0o755 },
    );
    const environment = { DISPLAY: ':7', BROWSER: browser, HOME: folder, XDG_DATA_DIRS: folder };
    await using serve = await openServe(['--open', '--control-key', 's3cret'], environment);
    const address = await waitFor(() => readFile(opened, 'utf8'));
    expect(address.trim()).toBe(`${serve.url}/_numberkit/console/#key=s3cret`);
  } finally {
    await rm(folder, { recursive: true });
  }
});
