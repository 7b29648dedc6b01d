#!/usr/bin/env node
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
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
