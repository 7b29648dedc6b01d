import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { root, scripts, workflows } from './workflow-files.js';

/** The scripts by which workflows run tests, each of a subject; the others are for developers and other systems. */
const subjects = ['unit', 'databases', 'suite', 'runtimes', 'browsers', 'packages'].map(
  (name) => `test:${name}`,
);

/** The tests of a package; those of one with projects by project. */
const suites = (
  await Promise.all(
    globSync(['{apps,packages,examples}/*/package.json', 'spec/package.json'], { cwd: root }).map(
      async (file) => {
        const manifest = JSON.parse(await readFile(join(root, file), 'utf8'));
        if (manifest.scripts?.test === undefined) return [];
        const config = await readFile(join(root, dirname(file), 'vitest.config.ts'), 'utf8').catch(
          () => '',
        );
        const projects = [...config.matchAll(/\bname: '(\w+)'/g)].map(([, project]) => project);
        return [{ name: String(manifest.name), projects, scripts: manifest.scripts }];
      },
    ),
  )
).flat();

/** Whether a call of turbo runs the tests of a package; with `project`, those of one of its projects. */
function covers(call: string, name: string, project: string | undefined): boolean {
  const filters = [...call.matchAll(/--filter=(!?)(\S+)/g)].map(([, not, pattern = '']) => ({
    isNegative: not === '!',
    matches: new RegExp(`^${pattern.replace('*', '.*')}$`).test(name),
  }));
  const [, only] = /-- --project=(\w+)/.exec(call) ?? [];
  if (only !== undefined && only !== project) return false;
  if (filters.some(({ isNegative, matches }) => isNegative && matches)) return false;
  const positive = filters.filter(({ isNegative }) => !isNegative);
  return positive.length === 0 || positive.some(({ matches }) => matches);
}

const toCalls = (script: string) =>
  (scripts[script] ?? '').split(' && ').filter((call) => call.startsWith('turbo run test'));

test('there are packages, and one whose tests are divided by project', () => {
  expect(suites.length).toBeGreaterThan(15);
  expect(suites.find(({ name }) => name === '@numberkit/reference-server')?.projects).toEqual([
    ...['sqlite3', 'postgres', 'browsers', 'runtimes'],
  ]);
});

test('every test of a package is of exactly one subject', () => {
  const counts = suites.flatMap(({ name, projects }) =>
    (projects.length === 0 ? [undefined] : projects).map((project) => ({
      suite: project === undefined ? name : `${name} (${project})`,
      subjects: subjects.filter((script) =>
        toCalls(script).some((call) => covers(call, name, project)),
      ),
    })),
  );
  expect(counts.filter(({ subjects: found }) => found.length !== 1)).toEqual([]);
});

test('what is to run before a commit is a part of the unit tests', () => {
  const tasks = [...(scripts['test:quick'] ?? '').matchAll(/(@numberkit\/[\w-]+)#(test\S*)/g)];
  const quick = tasks.map(([, name = '', task = '']) => {
    const script = suites.find((suite) => suite.name === name)?.scripts[task] ?? '';
    return { name, project: /--project=(\w+)/.exec(script)?.[1] };
  });
  expect(quick.length).toBeGreaterThan(5);
  const unit = toCalls('test:unit');
  expect(
    quick.filter(({ name, project }) => !unit.some((call) => covers(call, name, project))),
  ).toEqual([]);
});

test('every subject, and the checks beside them, has a workflow of its name that alone runs it', () => {
  const runs = [...subjects, 'test:lint', 'test:platforms'].map((script) => ({
    script,
    by: workflows
      .filter(({ steps }) => steps.some(({ run }) => run === `pnpm ${script}`))
      .map(({ name }) => `test:${name}`),
  }));
  expect(runs.filter(({ script, by }) => by.join() !== script)).toEqual([]);
});

test('the client and the command are tested on macOS and Windows too', () => {
  const platforms = workflows.find(({ name }) => name === 'platforms');
  expect(platforms?.text).toMatch(/os: \[macos-\S+, windows-\S+\]/);
  for (const name of ['@numberkit/sdk', '@numberkit/cli']) {
    expect(toCalls('test:platforms').some((call) => covers(call, name, undefined))).toBe(true);
  }
});

test('every package that a script names is there', () => {
  const all = globSync(['{apps,packages,examples}/*/package.json'], { cwd: root });
  expect(all.length).toBeGreaterThan(15);
  const names = Object.values(scripts).flatMap((script) =>
    [...script.matchAll(/(?:--filter[= ]!?| )(@numberkit\/[\w-]+\*?)/g)].map(
      ([, name = '']) => name,
    ),
  );
  const missing = names.filter(
    (name) => !suites.some((suite) => new RegExp(`^${name.replace('*', '.*')}$`).test(suite.name)),
  );
  expect(missing).toEqual([]);
});
