import { expect, test, vi } from 'vitest';
import { type BaseUrlOptions, ConfigurationError, Numberkit } from '../src/index.js';
import { createValidator } from '../src/validation.js';
import { inputs, leased } from './support/samples.js';
import { startStubServer } from './support/stub-server.js';

const baseUrl = 'http://127.0.0.1:4010';
const request = { method: 'GET', url: baseUrl, headers: {}, body: undefined };

function failureOf(build: () => unknown): unknown {
  try {
    build();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown.');
}

test.each<[string, ConstructorParameters<typeof Numberkit>[0]]>([
  ['baseUrl', { baseUrl: '' }],
  ['baseUrl', { baseUrl: '127.0.0.1:4010' }],
  ['baseUrl', { baseUrl: '/api' }],
  ['baseUrl', { baseUrl: 'ftp://server.example' }],
  ['baseUrl', { baseUrl: 'http://user:secret@server.example' }],
  ['baseUrl', { baseUrl: 'http://server.example/?a=1' }],
  ['baseUrl', { baseUrl: 'http://server.example/#a' }],
  ['timeout', { baseUrl, timeout: -1 }],
  ['maxAttempts', { baseUrl, maxAttempts: 0 }],
  // @ts-expect-error the compiler refuses it, JavaScript does not
  ['transport', { baseUrl, transport: { toRequest: () => request } }],
  ['headers', { baseUrl, headers: { 'x-one': 'a\nb' } }],
  ['maxAttempts', { baseUrl, maxAttempts: 1.5 }],
  // @ts-expect-error the compiler refuses these too
  ['options', undefined],
  // @ts-expect-error no function
  ['fetch', { baseUrl, fetch: 'fetch' }],
  // @ts-expect-error no function
  ['transport', { transport: {} }],
  // @ts-expect-error the function that makes a validator is none
  ['validator', { baseUrl, validator: createValidator }],
])('a wrong %s is refused when the client is built', (setting, options) => {
  const error = failureOf(() => new Numberkit(options));
  expect(error).toBeInstanceOf(ConfigurationError);
  expect(error).toMatchObject({ setting, operation: undefined });
  expect(error).toHaveProperty('message', expect.not.stringContaining('secret'));
});

test('a client is built from the environment', async () => {
  await using server = await startStubServer(leased);
  const client = Numberkit.fromEnv({
    NUMBERKIT_BASE_URL: server.baseUrl,
    NUMBERKIT_TIMEOUT: '5000',
    NUMBERKIT_ATTEMPT_TIMEOUT: '',
    NUMBERKIT_MAX_ATTEMPTS: '2',
  });
  await expect(client.requestPhoneNumber(inputs.requestPhoneNumber)).resolves.toBeDefined();
});

test("fromEnv() reads the process's environment, and options go before it", async () => {
  await using server = await startStubServer(leased);
  vi.stubEnv('NUMBERKIT_BASE_URL', 'http://elsewhere.example');
  const client = Numberkit.fromEnv(undefined, { baseUrl: server.baseUrl });
  vi.unstubAllEnvs();
  await expect(client.requestPhoneNumber(inputs.requestPhoneNumber)).resolves.toBeDefined();
});

test.each<[Partial<BaseUrlOptions>, object]>([
  [
    { attemptTimeout: undefined, maxAttempts: 1 },
    { kind: 'attempt', timeout: 20, attempts: 1 },
  ],
  [
    { attemptTimeout: 30, maxAttempts: 1 },
    { kind: 'attempt', timeout: 30, attempts: 1 },
  ],
  [{ timeout: 10 }, { kind: 'call', timeout: 10, attempts: 1 }],
])('defined options go before their variables: %o', async (options, failure) => {
  await using server = await startStubServer('hang');
  const env = {
    NUMBERKIT_TIMEOUT: '9000',
    NUMBERKIT_ATTEMPT_TIMEOUT: '20',
    NUMBERKIT_MAX_ATTEMPTS: '5',
  };
  // The time of a call passes while its attempt waits, and not before.
  const now = () => 0;
  const client = Numberkit.fromEnv(env, { baseUrl: server.baseUrl, now, ...options });
  const result = await client.safe.requestPhoneNumber(inputs.requestPhoneNumber);
  expect(result).toMatchObject({ outcome: 'TimeoutError', error: failure });
});

test('null counts as no logger and no hooks', async () => {
  await using server = await startStubServer(leased);
  const options = Object.assign({ baseUrl: server.baseUrl }, { logger: null, hooks: null });
  const client: unknown = Reflect.construct(Numberkit, [options]);
  if (!(client instanceof Numberkit)) throw new Error('No client was built.');
  await expect(client.requestPhoneNumber(inputs.requestPhoneNumber)).resolves.toBeDefined();
});

test.each<[string, Record<string, string>]>([
  ['NUMBERKIT_BASE_URL', {}],
  ['NUMBERKIT_TIMEOUT', { NUMBERKIT_BASE_URL: baseUrl, NUMBERKIT_TIMEOUT: '5s' }],
  ['NUMBERKIT_ATTEMPT_TIMEOUT', { NUMBERKIT_BASE_URL: baseUrl, NUMBERKIT_ATTEMPT_TIMEOUT: '0' }],
  ['NUMBERKIT_MAX_ATTEMPTS', { NUMBERKIT_BASE_URL: baseUrl, NUMBERKIT_MAX_ATTEMPTS: '1.5' }],
])('an error names a wrong %s', (setting, env) => {
  const error = failureOf(() => Numberkit.fromEnv(env));
  expect(error).toMatchObject({ name: 'ConfigurationError', setting });
});
