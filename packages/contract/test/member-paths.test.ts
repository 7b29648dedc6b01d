import { describe, expect, it, test } from 'vitest';
import { mapAtPath, maskMembers } from '../src/index.js';

test('sensitive members are masked at any depth, and the rest stays', () => {
  const value = { Number: '+1', Names: [{ First: 'a', Kind: 'b' }, { Kind: 'c' }] };
  expect(maskMembers(value, [['Number'], ['Names', '*', 'First'], ['Absent']])).toEqual({
    Number: '***',
    Names: [{ First: '***', Kind: 'b' }, { Kind: 'c' }],
  });
  expect(value.Number).toBe('+1');
});

describe('mapAtPath', () => {
  it('replaces the members at a path and nothing else', () => {
    const hide = (): string => '***';
    expect(mapAtPath({ a: [{ b: 1, c: 2 }, { c: 3 }, null] }, ['a', '*', 'b'], hide)).toEqual({
      a: [{ b: '***', c: 2 }, { c: 3 }, null],
    });
  });
});
