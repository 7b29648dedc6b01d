import { runInNewContext } from 'node:vm';
import { expect, test, vi } from 'vitest';
import { ConfigurationError, isNumberkitError, NetworkError } from '../src/index.js';

test('every error of the package is one', () => {
  expect(isNumberkitError(new ConfigurationError('baseUrl', 'is wrong'))).toBe(true);
  expect(isNumberkitError(new NetworkError('it broke', false, {}))).toBe(true);
});

test.each([undefined, null, 'NetworkError', new Error('other'), { name: 'NetworkError' }])(
  '%o is none',
  (value) => {
    expect(isNumberkitError(value)).toBe(false);
  },
);

test('an error of a second copy of the package is one', async () => {
  vi.resetModules();
  const copy = await import('../src/index.js');
  const error = new copy.ConfigurationError('baseUrl', 'is wrong');
  expect(error).not.toBeInstanceOf(ConfigurationError);
  expect(isNumberkitError(error)).toBe(true);
});

test('an error of another realm is one', () => {
  const mark = "Object.defineProperty(new Error(), Symbol.for('@numberkit/sdk/error'), {})";
  const error: unknown = runInNewContext(mark);
  expect(error).not.toBeInstanceOf(Error);
  expect(isNumberkitError(error)).toBe(true);
});
