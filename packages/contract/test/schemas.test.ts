import { expect, test } from 'vitest';
import { createCompile } from '../src/schemas.js';

const document = { components: { schemas: { Text: { type: 'string', minLength: 2 } } } };
const list = { type: 'array', items: { $ref: 'toys#/components/schemas/Text' } };

test('a schema can refer to a document by its name', () => {
  const check = createCompile({ toys: document })(list);
  expect(check(['ab'])).toEqual([]);
  expect(check(['a'])[0]).toMatchObject({ instancePath: '/0', keyword: 'minLength' });
});

test('all violations are listed, and of a very large value the first', () => {
  const check = createCompile({ toys: document }, { maxValues: 3 })(list);
  expect(check(['a', 'b', 'c'])).toHaveLength(3);
  expect(check(['a', 'b', 'c', 'd'])).toHaveLength(1);
});

test('formats are checked in full', () => {
  const check = createCompile({})({ type: 'string', format: 'date' });
  expect(check('2026-02-30')).toHaveLength(1);
});
