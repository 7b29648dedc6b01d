import { expect, test } from 'vitest';
import { maskMembers } from '../src/index.js';

test('sensitive members are masked at any depth, and the rest stays', () => {
  const value = { Number: '+1', Names: [{ First: 'a', Kind: 'b' }, { Kind: 'c' }] };
  expect(maskMembers(value, [['Number'], ['Names', '*', 'First'], ['Absent']])).toEqual({
    Number: '***',
    Names: [{ First: '***', Kind: 'b' }, { Kind: 'c' }],
  });
  expect(value.Number).toBe('+1');
});
