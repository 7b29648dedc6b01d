import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

test('a contract is made at run time without hey-api', async () => {
  const modules = new Set([new URL('../dist/contract.js', import.meta.url).href]);
  const foreign = new Set<string>();
  // Iterating a set includes what is added on the way.
  for (const module of modules) {
    const text = await readFile(new URL(module), 'utf8');
    for (const [, name = ''] of text.matchAll(/from ["']([^"']+)["']/g)) {
      if (name.startsWith('.')) modules.add(new URL(name, module).href);
      else foreign.add(name);
    }
  }
  expect(modules.size).toBeGreaterThan(20);
  expect([...foreign]).toEqual(['ajv/dist/2020.js']);
});
