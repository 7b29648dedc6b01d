import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

export const root: string = fileURLToPath(new URL('../../../', import.meta.url));

/** A workflow of GitHub, or an action that workflows share. */
export interface WorkflowFile {
  /** Relative to the root of the repository. */
  readonly file: string;
  readonly name: string;
  readonly text: string;
  readonly steps: readonly Step[];
}

export interface Step {
  readonly run?: string;
  readonly uses?: string;
}

export interface Job {
  readonly 'timeout-minutes'?: number;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps?: readonly Step[];
}

export interface Workflow extends WorkflowFile {
  readonly on: unknown;
  readonly permissions: unknown;
  readonly concurrency: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

export const workflows: readonly Workflow[] = await Promise.all(
  globSync('.github/workflows/*.yml', { cwd: root }).map(async (file) => {
    const text = await readFile(`${root}${file}`, 'utf8');
    const { on, permissions, concurrency, jobs = {} }: Partial<Workflow> = parse(text);
    const steps = Object.values(jobs).flatMap((job) => job.steps ?? []);
    return { file, name: basename(file, '.yml'), text, steps, on, permissions, concurrency, jobs };
  }),
);

export const actions: readonly WorkflowFile[] = await Promise.all(
  globSync('.github/actions/*/action.yml', { cwd: root }).map(async (file) => {
    const text = await readFile(`${root}${file}`, 'utf8');
    const { name, runs }: { name: string; runs: { steps: readonly Step[] } } = parse(text);
    return { file, name, text, steps: runs.steps };
  }),
);

/** The scripts of the root's package.json. */
export const scripts: Readonly<Record<string, string>> = JSON.parse(
  await readFile(`${root}package.json`, 'utf8'),
).scripts;
