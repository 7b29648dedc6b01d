import { readFile, writeFile } from 'node:fs/promises';
import { openTemporaryFolder } from '@numberkit/test-support/temporary-folder';
import { waitFor } from '@numberkit/test-support/wait-for';
import { expect, test } from 'vitest';
import { openServe } from './support/open-serve.js';

// Where no desktop knows a browser, the opener of Linux runs the program in BROWSER.
test('serve --open opens the console once the server listens', async () => {
  await using folder = await openTemporaryFolder();
  const browser = folder.at('browser');
  const opened = folder.at('opened');
  await writeFile(browser, `#!/bin/sh\necho "$1" > ${opened}.tmp && mv ${opened}.tmp ${opened}\n`, {
    mode: 0o755,
  });
  const environment = {
    DISPLAY: ':7',
    BROWSER: browser,
    HOME: folder.path,
    XDG_DATA_DIRS: folder.path,
  };
  await using serve = await openServe(['--open', '--control-key', 's3cret'], environment);
  const address = await waitFor(() => readFile(opened, 'utf8'));
  expect(address.trim()).toBe(`${serve.url}/_numberkit/console/#key=s3cret`);
});
