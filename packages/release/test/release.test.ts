import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { delimiter, join } from 'node:path';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { listen } from '@numberkit/test-support';
import { describe, expect, inject, test } from 'vitest';
import { readPublicPackages, root } from '../src/public-packages.ts';
import { runIn } from './support/clone.ts';

const packages = readPublicPackages();
const names = packages.map(({ name }) => name);
const version = packages[0]?.version ?? '';

test('changesets gives every public package one version', async () => {
  const config = JSON.parse(await readFile(join(root, '.changeset/config.json'), 'utf8'));
  expect(config.fixed).toEqual([names]);
});

const clone = inject('clone');
const run = (
  command: string,
  args: readonly string[],
  variables?: Readonly<Record<string, string>>,
) => runIn(clone, command, args, variables);

/** Writes a script of the shell that stands for a program; returns a path on which it is the first. */
async function writeProgram(name: string, script: string): Promise<string> {
  const bin = await mkdtemp(join(inject('outside'), 'bin-'));
  await writeFile(join(bin, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return [bin, process.env['PATH']].join(delimiter);
}

const toFile = (name: string) => `${name.slice(1).replace('/', '-')}-${version}.tgz`;

// Each step begins where the one before has ended, as in the workflow.
describe('a release, from a fresh clone', () => {
  let folder: string;
  const inFolder = (file: string) => readFile(join(folder, file), 'utf8');
  const script = (name: string, ...args: readonly string[]) =>
    run('bash', [`.ci/release/${name}`, ...args], {
      RELEASE_REPOSITORY: 'https://example.com/somebody/numberkit',
    });

  test('packs a tarball of each package, with their checksums', async () => {
    folder = join(inject('outside'), 'release');
    const { code, stderr } = await script('pack', folder, `v${version}`);
    expect({ code, stderr }).toMatchObject({ code: 0 });
    const tarballs = names.map(toFile).sort();
    expect((await readdir(join(folder, 'packages'))).sort()).toEqual(tarballs);
    const sums = (await inFolder('SHA256SUMS')).trim().split('\n');
    const files = sums.map((line) => line.replace(/^[0-9a-f]{64} {2}/, ''));
    expect(files).toEqual([...tarballs, 'numberkit.cdx.json']);
  });

  test('packs nothing over an earlier release', async () => {
    const { code, stderr } = await script('pack', folder);
    expect({ code, stderr }).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`${folder} exists`),
    });
  });

  test('is not packed if npm has it already', async () => {
    await using registry = await listen(
      createServer((request, response) => {
        const name = decodeURIComponent(request.url ?? '').slice(1);
        const versions = { [version]: { name, version, dist: { tarball: '', shasum: '' } } };
        const text = JSON.stringify({ name, 'dist-tags': { latest: version }, versions });
        response.setHeader('content-type', 'application/json').end(text);
      }),
    );
    const settings = join(clone, '.npmrc');
    const before = await readFile(settings, 'utf8');
    await writeFile(settings, `@numberkit:registry=${registry.url}\n`);
    const { code, stderr } = await script('pack', join(inject('outside'), 'again'));
    await writeFile(settings, before);
    expect(code).toBe(1);
    expect(stderr).toContain('npm has this version of every package');
  });

  test('names the repository in each manifest, as the provenance does', async () => {
    const tarball = join(folder, 'packages', toFile('@numberkit/sdk'));
    const { stdout } = await run('tar', ['-xOzf', tarball, 'package/package.json']);
    expect(JSON.parse(stdout).repository).toEqual({
      type: 'git',
      url: 'git+https://example.com/somebody/numberkit.git',
      directory: 'packages/sdk',
    });
  });

  test('has a valid bill of materials, which has every package and what it depends on', async () => {
    const text = await inFolder('numberkit.cdx.json');
    const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
    expect(await validator.validate(text)).toBeNull();
    const { metadata, components } = JSON.parse(text);
    const found = [metadata.component, ...components].map(({ purl }) => purl);
    for (const name of names) expect(found).toContain(`pkg:npm/%40${name.slice(1)}@${version}`);
    expect(found.filter((purl) => purl.startsWith('pkg:npm/sqlite3@'))).toHaveLength(1);
    expect(found.filter((purl) => purl.startsWith('pkg:npm/vitest@'))).toEqual([]);
  });

  test('has the section of the changelog as its notes', async () => {
    const changelog = await readFile(join(root, 'CHANGELOG.md'), 'utf8');
    const notes = (await inFolder('notes.md')).trim();
    expect(notes).not.toBe('');
    expect(changelog).toContain(`## ${version}\n\n${notes}\n`);
  });

  test('publishes each package after those that it depends on; npm would accept them', async () => {
    const { code, stdout, stderr } = await script('publish', folder, '--dry-run');
    expect({ code, stderr }).toMatchObject({ code: 0 });
    const published = stdout.split('\n').flatMap((line) => line.match(/^\+ (.+)@/)?.[1] ?? []);
    expect(published.toSorted()).toEqual(names);
    const order = published.map((name) => published.indexOf(name));
    for (const { name, folder } of packages) {
      const { dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      for (const other of Object.keys(dependencies).filter((one) => names.includes(one))) {
        expect(order[published.indexOf(other)]).toBeLessThan(order[published.indexOf(name)] ?? 0);
      }
    }
  });

  test('is announced on GitHub with all files, and as a prerelease if its tag says so', async () => {
    const PATH = await writeProgram('gh', 'printf "%s\\n" "$@"');
    const announce = async (tag: string) => {
      const args = ['.ci/release/announce', folder, tag];
      return (await run('bash', args, { PATH })).stdout.trim().split('\n');
    };
    const given = await announce(`v${version}`);
    expect(given.slice(0, 4)).toEqual(['release', 'create', `v${version}`, '--verify-tag']);
    const files = given.slice(given.indexOf('--notes-file') + 2);
    expect(files.map((file) => file.slice(folder.length + 1))).toEqual([
      ...names.map(toFile).map((file) => `packages/${file}`),
      'numberkit.cdx.json',
      'SHA256SUMS',
    ]);
    expect(await announce('v1.0.0-beta.1')).toContain('--prerelease');
  });

  test('goes on with the packages that npm does not have, and asks for a provenance of each', async () => {
    const published = `case "$1 $2" in 'view @numberkit/contract@${version}') echo ${version} ;; view*) exit 1 ;; *) echo "$@" ;; esac`;
    const PATH = await writeProgram('npm', published);
    const { code, stdout } = await run('bash', ['.ci/release/publish', folder], { PATH });
    const [first, ...others] = stdout.trim().split('\n');
    expect({ code, first }).toEqual({
      code: 0,
      first: `@numberkit/contract@${version} is there already.`,
    });
    expect(others).toHaveLength(names.length - 1);
    for (const line of others) {
      expect(line).toMatch(/^publish \S+\.tgz --access public --tag latest --provenance$/);
    }
  });

  test('publishes nothing if a file was changed after it was packed', async () => {
    const file = join(folder, 'packages', toFile('@numberkit/sdk'));
    await writeFile(file, 'something else');
    const { code, stderr, stdout } = await script('publish', folder, '--dry-run');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toBe(`Not what was packed: ${file}.\n`);
  });

  test('is refused under a tag of another version', async () => {
    const { code, stderr } = await run('node', ['packages/release/src/notes.ts', 'v9.9.9']);
    expect(code).toBe(1);
    expect(stderr).toContain(`The tag is v9.9.9, and the packages have the version ${version}`);
  });
});

describe('the next version, from changesets', () => {
  const next = version.replace(/^0\.(\d+)\..*$/, (_, minor) => `0.${Number(minor) + 1}.0`);
  const text = 'The client can be told more.';

  test('is not released while a change waits for it', async () => {
    const add = ['changeset', 'add', '--minor', '@numberkit/sdk,@numberkit/cli', '-m', text];
    const added = await run('pnpm', add);
    expect(added).toMatchObject({ code: 0 });
    const notes = await run('node', ['packages/release/src/notes.ts']);
    expect(notes).toMatchObject({ code: 1, stderr: expect.stringContaining('Changesets are not') });
  });

  test('is that of all packages, and of no private one', async () => {
    const { code, stderr } = await run('bash', ['.ci/release/version']);
    expect({ code, stderr }).toMatchObject({ code: 0 });
    for (const { folder } of packages) {
      const file = join(clone, folder.slice(root.length), 'package.json');
      expect(JSON.parse(await readFile(file, 'utf8')).version).toBe(next);
    }
    const console = join(clone, 'apps/console/package.json');
    expect(JSON.parse(await readFile(console, 'utf8')).version).toBe('0.1.0');
    expect(await readdir(join(clone, '.changeset'))).toEqual(['config.json']);
  });

  test('has a changelog in each package, and one of the project that names a change once', async () => {
    const sdk = await readFile(join(clone, 'packages/sdk/CHANGELOG.md'), 'utf8');
    expect(sdk).toContain(`## ${next}`);
    expect(sdk).toContain(text);
    const changelog = await readFile(join(clone, 'CHANGELOG.md'), 'utf8');
    const before = await readFile(join(root, 'CHANGELOG.md'), 'utf8');
    const section = `## ${next}\n\n### Minor Changes\n\n- \`@numberkit/cli\`, \`@numberkit/sdk\`: ${text}\n\n`;
    expect(changelog).toBe(before.replace('## ', `${section}## `));
  });

  test('changes manifests and changelogs, and not the lockfile', async () => {
    const { stdout } = await run('git', ['status', '--porcelain']);
    const changed = Array.from(stdout.matchAll(/^.. (.+)$/gm), ([, file = '']) => file);
    const allowed = /^(apps|packages)\/[\w-]+\/(package\.json|CHANGELOG\.md)$|^CHANGELOG\.md$/;
    const others = changed.filter((file) => !allowed.test(file) && file !== '.npmrc');
    expect(others).toEqual([]);
  });

  test('is released with its section as the notes, and not without one', async () => {
    const readNotes = () => run('node', ['packages/release/src/notes.ts', `v${next}`]);
    const { code, stdout } = await readNotes();
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining(text) });
    await writeFile(join(clone, 'CHANGELOG.md'), '# Changelog\n');
    expect(await readNotes()).toMatchObject({
      code: 1,
      stderr: `CHANGELOG.md has no section "## ${next}": write what has changed.\n`,
    });
  });
});
