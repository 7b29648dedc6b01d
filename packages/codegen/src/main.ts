import { generate } from './generate.ts';

try {
  const { default: jobs } = await import('../openapi-ts.config.ts');
  await generate(jobs);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
