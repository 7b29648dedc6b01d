import { runInNewContext } from 'node:vm';
import { expect, test, vi } from 'vitest';
import { ConfigurationError, isNumberkitError, NetworkError } from '../src/index.js';

test('isNumberkitError knows every error of the package', () => {
  expect(isNumberkitError(new ConfigurationError('baseUrl', 'is wrong'))).toBe(true);
  expect(isNumberkitError(new NetworkError('it broke', false, {}))).toBe(true);
});

test.each([undefined, null, 'NetworkError', new Error('other'), { name: 'NetworkError' }])(
  'isNumberkitError is false for %o',
  (value) => {
    expect(isNumberkitError(value)).toBe(false);
  },
);

test('isNumberkitError knows an error of a second copy of the package', async () => {
  vi.resetModules();
  const copy = await import('../src/index.js');
  const error = new copy.ConfigurationError('baseUrl', 'is wrong');
  expect(error).not.toBeInstanceOf(ConfigurationError);
  expect(isNumberkitError(error)).toBe(true);
});

test('isNumberkitError knows an error of another realm', () => {
  const mark = "Object.defineProperty(new Error(), Symbol.for('@numberkit/sdk/error'), {})";
  const error: unknown = runInNewContext(mark);
  expect(error).not.toBeInstanceOf(Error);
  expect(isNumberkitError(error)).toBe(true);
});
