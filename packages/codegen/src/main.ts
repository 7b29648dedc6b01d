#!/usr/bin/env node
import { relative } from 'node:path';
import type { UserConfig } from '@hey-api/openapi-ts';
import { loadConfig } from 'c12';
import { generate } from './generate.ts';

try {
  const { config } = await loadConfig<UserConfig | UserConfig[]>({ name: 'openapi-ts' });
  const jobs = Array.isArray(config) ? config : [config];
  if (jobs.every(({ input }) => input === undefined)) {
    throw new Error('There is no openapi-ts.config.ts with an input in this folder.');
  }
  await generate(jobs);
  for (const folder of jobs.flatMap(toFolders)) console.log(`Generated ${folder}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** The folders of a job, as a reader in this folder would write them. */
function toFolders({ output }: UserConfig): string[] {
  return [output].flat().map((one) => relative('', typeof one === 'string' ? one : one.path));
}
