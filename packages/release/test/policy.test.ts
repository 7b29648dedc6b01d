import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readSection } from '../src/changelog.ts';
import { readPublicPackages, readVersion, root } from '../src/public-packages.ts';

const readText = (file: string) => readFileSync(join(root, file), 'utf8');
const packages = readPublicPackages();

test('the first version in the changelog says what each package does', () => {
  const section = readSection(readText('CHANGELOG.md'), '0.1.0') ?? '';
  for (const { name } of packages) expect(section).toContain(`- \`${name}\`: `);
});

test('the changelog has a section of the present version', () => {
  expect(readSection(readText('CHANGELOG.md'), readVersion())).toBeTruthy();
});

test('docs/compatibility.md names the versions of Node that the packages name themselves', () => {
  const rows = readText('docs/compatibility.md').matchAll(/^\| `(@numberkit\/.+)` \| (.+) \|$/gm);
  const found = Object.fromEntries(
    Array.from(rows, ([, name, node = '']) => [name, node.replace(', and browsers', '')]),
  );
  const named = packages.map(({ name, folder }) => {
    const { engines } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return [name, engines?.node ?? 'any'];
  });
  expect(found).toEqual(Object.fromEntries(named));
});

describe('the manifest of', () => {
  test.each(packages.map(({ name, folder }) => [name, folder]))(
    '%s says what is known, and no address that is not',
    (_name, folder) => {
      const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      expect(manifest).toMatchObject({ license: 'MIT', description: expect.any(String) });
      for (const member of ['repository', 'homepage', 'bugs', 'author']) {
        expect(manifest).not.toHaveProperty(member);
      }
    },
  );
});

interface Workflow {
  readonly permissions: object;
  readonly jobs: Readonly<
    Record<string, { readonly permissions?: object; readonly steps: readonly { run?: string }[] }>
  >;
}

test('only the job that publishes may ask for an identity, and it installs nothing', () => {
  const workflow: Workflow = parse(readText('.github/workflows/release.yml'));
  const rights = Object.entries(workflow.jobs).map(([name, { permissions }]) => [
    name,
    permissions,
  ]);
  expect(workflow.permissions).toEqual({ contents: 'read' });
  expect(Object.fromEntries(rights)).toEqual({
    pack: undefined,
    publish: { contents: 'read', 'id-token': 'write' },
    announce: { contents: 'write' },
  });
  const commands = workflow.jobs['publish']?.steps.flatMap(({ run }) => run ?? []);
  expect(commands).toEqual(['bash .ci/release/publish release']);
});

test.each(['release', 'container'])('every script that the workflow %s runs is there', (name) => {
  const { jobs }: Workflow = parse(readText(`.github/workflows/${name}.yml`));
  const commands = Object.values(jobs).flatMap(({ steps }) =>
    steps.flatMap(({ run }) => run ?? []),
  );
  const scripts = commands.flatMap((command) => command.match(/\.ci\/[\w/-]+/g) ?? []);
  expect(scripts).not.toEqual([]);
  expect(scripts.filter((script) => !existsSync(join(root, script)))).toEqual([]);
});
