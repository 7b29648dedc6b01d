import { describe, expect, it } from 'vitest';
import readme from '../README.md?raw';
import * as main from '../src/index.js';

describe('The README', () => {
  it('names every function that the package exports', () => {
    const functions = Object.entries(main).flatMap(([name, value]) =>
      typeof value === 'function' ? [name] : [],
    );
    expect(functions.length).toBeGreaterThan(20);
    expect(functions.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });
});
