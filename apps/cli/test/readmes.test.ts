import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { readAnchors, readLinks } from '@numberkit/test-support/markdown';
import { describe, expect, test } from 'vitest';
import { exitCodes } from '../src/errors.js';
import { runHere } from './support/run-here.js';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../../', import.meta.url));

const { stdout } = await run('git', ['ls-files'], { cwd: root, maxBuffer: 1 << 26 });
const allFiles = stdout.trim().split('\n');
const files = allFiles.filter((file) => /\.(md|ts|py|mjs)$/.test(file));
const pages = await Promise.all(
  files
    .filter((file) => file.endsWith('.md') && !file.includes('/docs/api/'))
    .map(async (file) => ({ file, text: await readFile(join(root, file), 'utf8') })),
);

describe('what the READMEs name is there:', () => {
  test('every variable of the environment', async () => {
    const sources = files.filter((file) => /\/src\/.*\.ts$|^examples\//.test(file));
    const texts = await Promise.all(sources.map((file) => readFile(join(root, file), 'utf8')));
    const code = texts.join('\n');
    const named = pages.flatMap(({ file, text }) =>
      [...text.matchAll(/\bNUMBERKIT_[A-Z_]*[A-Z]\b/g)].map(([name]) => ({ file, name })),
    );
    expect(named.length).toBeGreaterThan(20);
    // Kubernetes makes variables such as NUMBERKIT_SERVICE_HOST by itself.
    const ours = named.filter(({ name }) => !name.includes('_SERVICE_'));
    expect(ours.filter(({ name }) => !code.includes(name))).toEqual([]);
  });

  test('every option of the command, where it is called', async () => {
    const calls = pages.flatMap(({ file, text }) =>
      [
        ...text.replaceAll(/\\\n\s*/g, ' ').matchAll(/^ *(?:npx -y pnpm@12 )?numberkit (.+)$/gm),
      ].map(([, words = '']) => ({
        file,
        words: words.replace(/ [#>].*| -- .*/, '').split(/\s+/),
      })),
    );
    expect(calls.length).toBeGreaterThan(8);
    for (const { file, words } of calls) {
      const names = words.slice(0, words.findIndex((word) => !/^[a-z]+$/.test(word)) >>> 0);
      const help = await toHelp(names);
      const options = words.filter((word) => word.startsWith('--'));
      const missing = options.filter((option) => !help.includes(`${option.split('=')[0]} `));
      expect({ file, words, missing }).toEqual({ file, words, missing: [] });
    }
  });

  test('every import from a package of the project', async () => {
    const imports = pages.flatMap(({ text }) =>
      [...text.matchAll(/^import (?:type )?\{([^}]+)\} from '(@numberkit\/[^']+)';/gm)].map(
        ([, names = '', from]) =>
          `export type { ${names.replaceAll(/\btype /g, '')} } from '${from}';`,
      ),
    );
    expect(imports.length).toBeGreaterThan(10);
    const folder = await mkdtemp(join(tmpdir(), 'readme-imports-'));
    try {
      await linkPackages(join(folder, 'node_modules', '@numberkit'));
      const compilerOptions = {
        module: 'nodenext',
        strict: true,
        noEmit: true,
        skipLibCheck: true,
      };
      await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
      await Promise.all(
        imports.map((one, index) => writeFile(join(folder, `import-${index}.mts`), one)),
      );
      const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
      const failure = await run(process.execPath, [tsc, '-p', folder]).then(
        () => undefined,
        ({ stdout: found }: { readonly stdout?: string }) => found,
      );
      expect(failure).toBeUndefined();
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('the pages of documentation', () => {
  test('link only to files and headings that are there', () => {
    const links = pages.flatMap(({ file, text }) =>
      readLinks(text)
        .filter((target) => !/^[a-z]+:/.test(target))
        .map((target) => ({ file, target })),
    );
    expect(links.length).toBeGreaterThan(30);
    const anchors = new Map(pages.map(({ file, text }) => [file, readAnchors(text)]));
    const missing = links.filter(({ file, target }) => {
      const [name = '', anchor] = target.split('#');
      const path = name === '' ? file : posix.join(posix.dirname(file), name);
      const isThere = allFiles.some((one) => one === path || one.startsWith(`${path}/`));
      return !isThere || (anchor !== undefined && !anchors.get(path)?.has(anchor));
    });
    expect(missing).toEqual([]);
  });

  test('name only files and folders that are there', () => {
    // A page may leave out the beginning of a path that its reader knows: `storage/scope.ts`.
    const named = pages.flatMap(({ file, text }) =>
      [...text.matchAll(/`([\w@.-]+(?:\/[\w@.<>-]+)*(?:\/|\.(?:md|mjs|ts|yaml)))`/g)]
        .map(([, path = '']) => ({ file, path }))
        .filter(({ path }) => path.includes('/') && !path.includes('<')),
    );
    expect(named.length).toBeGreaterThan(30);
    const missing = named.filter(
      ({ path }) =>
        !allFiles.some((one) =>
          path.endsWith('/') ? `/${one}`.includes(`/${path}`) : `/${one}`.endsWith(`/${path}`),
        ),
    );
    expect(missing).toEqual([]);
  });
});

test('the exit codes of the command are those of its README and of its help', async () => {
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
  const [, table = ''] = readme.split('## Exit codes');
  const help = (await runHere(['--help'])).out;
  const rows = [...table.matchAll(/^\| (\d) +\| (.+?) +\|$/gm)];
  expect(rows.map(([, code]) => Number(code))).toEqual(Object.values(exitCodes));
  for (const [, code, means] of rows) expect(help).toContain(`  ${code}  ${means}`);
});

/** The help of the command that the words begin with; further words are its arguments. */
async function toHelp(words: readonly string[]): Promise<string> {
  const ended = await runHere([...words, '--help']);
  expect({ words, ...ended }).toMatchObject({ code: 0, out: expect.stringMatching(/^Usage: /) });
  return ended.out;
}

/** Makes every package of the project one that programs beside this folder can import. */
async function linkPackages(scope: string): Promise<void> {
  await mkdir(scope, { recursive: true });
  const manifests = allFiles.filter((file) => /^(packages|apps)\/[^/]+\/package\.json$/.test(file));
  for (const file of manifests) {
    const { name } = JSON.parse(await readFile(join(root, file), 'utf8'));
    // On Windows anybody may make a junction, and not everybody a symbolic link.
    await symlink(join(root, posix.dirname(file)), join(scope, posix.basename(name)), 'junction');
  }
}
