import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'rolldown';
import { expect, test } from 'vitest';
import config from '../rolldown.config.js';

const folder = new URL('../', import.meta.url);

// The best of some runs in fresh processes: whatever else the machine does only adds time.
test.each(['index', 'aws'])('the entry %s is imported within 10 ms', async (entry) => {
  const dir = await mkdtemp(fileURLToPath(new URL('node_modules/import-time-', folder)));
  try {
    const output = { ...config.output, dir };
    await build({ ...config, cwd: fileURLToPath(folder), output, logLevel: 'silent' });
    const times: number[] = [];
    for (let run = 0; run < 7; run++) times.push(await readImportTime(`${dir}/${entry}.js`));
    expect(Math.min(...times)).toBeLessThanOrEqual(10);
  } finally {
    await rm(dir, { recursive: true });
  }
});

async function readImportTime(file: string): Promise<number> {
  const url = JSON.stringify(pathToFileURL(file));
  const code = `const start = performance.now(); await import(${url}); console.log(performance.now() - start)`;
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--input-type=module',
    '--eval',
    code,
  ]);
  return Number(stdout);
}
