import { describe, expect, it } from 'vitest';
import readme from '../README.md?raw';
import * as main from '../src/index.js';

describe('The README', () => {
  it('names the functions that the package exports', () => {
    const functions = Object.entries(main).flatMap(([name, value]) =>
      typeof value === 'function' ? [name] : [],
    );
    expect(functions.length).toBeGreaterThan(20);
    const [, table = ''] = readme.split('| function | meaning |');
    const named = table
      .split('\n')
      .flatMap((row) => (row.split('|')[1] ?? '').match(/\w+/g) ?? [])
      .sort();
    expect(named).toEqual(functions.sort());
  });
});
