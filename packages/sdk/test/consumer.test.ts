import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const folder = fileURLToPath(new URL('../', import.meta.url));
const run = promisify(execFile);

async function compile(...args: readonly string[]): Promise<string> {
  try {
    const tsc = `${folder}node_modules/typescript/bin/tsc`;
    return (await run(process.execPath, [tsc, ...args], { cwd: folder })).stdout;
  } catch (error) {
    return String(error instanceof Error && 'stdout' in error ? error.stdout : error);
  }
}

test.each(['browser', 'node'])(
  'a strict project with the types of a %s compiles, library check included',
  async (platform) => {
    const dir = await mkdtemp(`${folder}node_modules/consumer-`);
    try {
      expect(await compile('-p', 'tsconfig.build.json', '--outDir', dir)).toBe('');
      const project = {
        extends: `../../test/consumer/tsconfig.${platform}.json`,
        compilerOptions: {
          paths: { '@numberkit/sdk': ['./index.d.ts'], '@numberkit/sdk/*': ['./*.d.ts'] },
        },
        files: ['../../test/consumer/consumer.ts'],
      };
      await writeFile(`${dir}/tsconfig.json`, JSON.stringify(project));
      expect(await compile('-p', dir)).toBe('');
    } finally {
      await rm(dir, { recursive: true });
    }
  },
);
