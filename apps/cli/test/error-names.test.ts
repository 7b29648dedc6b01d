import { readFile } from 'node:fs/promises';
import * as client from '@numberkit/sdk/client';
import { expect, test } from 'vitest';

const generator = new URL(
  '../../../packages/codegen/src/validation/error-names.ts',
  import.meta.url,
);

/** The base classes of errors: no error has their name. */
const bases = ['NumberkitError', 'ServiceException'];

test('the generator keeps exceptions from the names of all errors that a client has of its own', async () => {
  const [, list = ''] =
    /OWN_ERRORS[^=]*= \[([^\]]*)\]/.exec(await readFile(generator, 'utf8')) ?? [];
  const kept = [...list.matchAll(/'(\w+)'/g)].map(([, name]) => name);
  const own = Object.entries(client)
    .filter(([, value]) => value.prototype instanceof Error)
    .map(([name]) => name)
    .filter((name) => !bases.includes(name));
  expect(kept.toSorted()).toEqual(own.toSorted());
});
