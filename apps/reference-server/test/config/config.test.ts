import { expect, test } from 'vitest';
import { toConfig } from '../../src/config/config.js';
import { ConfigError } from '../../src/config/config-error.js';
import { settingNames } from '../../src/config/settings.js';
import { toSettings } from '../../src/config/to-settings.js';

const configOf = (environment: Record<string, string>) =>
  toConfig(toSettings(environment), '/srv/numberkit');

test('an empty environment gives the documented defaults', () => {
  expect(configOf({})).toMatchObject({
    host: '127.0.0.1',
    port: 4010,
    database: { kind: 'sqlite-file', file: '/srv/numberkit/.numberkit/numberkit.sqlite3' },
    fixtures: undefined,
    rules: {
      phoneNumberQuota: 25,
      clientTokenRetention: 86_400_000,
      callingNameDelay: 259_200_000,
    },
  });
});

test.each(settingNames)('an empty %s counts as unset', (name) => {
  expect(configOf({ [name]: '' })).toEqual(configOf({}));
  expect(configOf({ [name]: ' ' })).toEqual(configOf({}));
});

test('files are relative to the folder in which the server starts', () => {
  expect(
    configOf({ DATABASE_URL: 'sqlite:data.db', NUMBERKIT_FIXTURES: 'mine.yaml' }),
  ).toMatchObject({
    database: { file: '/srv/numberkit/data.db' },
    fixtures: '/srv/numberkit/mine.yaml',
  });
});

test('sqlite::memory: is no file', () => {
  expect(configOf({ DATABASE_URL: 'sqlite::memory:' }).database).toEqual({ kind: 'sqlite-memory' });
});

test.each([
  ['PORT', '99999'],
  ['PORT', '-1'],
  ['PORT', 'four'],
  ['HOST', '0.0.0.0'],
  ['DATABASE_URL', 'mysql://db'],
  ['NUMBERKIT_PUBLIC_URL', 'numbers.example.com'],
  ['NUMBERKIT_PUBLIC_URL', 'ftp://numbers.example.com'],
  ['NUMBERKIT_PUBLIC_URL', 'https://me:secret@numbers.example.com'],
  ['NUMBERKIT_PUBLIC_URL', 'https://numbers.example.com/?x=1'],
  ['NUMBERKIT_PUBLIC_URL', 'https://numbers.example.com/%zz'],
  ['NUMBERKIT_PUBLIC_URL', 'https://numbers.example.com/%ff'],
  ['NUMBERKIT_KEEP_ALIVE', '75'],
  ['NUMBERKIT_KEEP_ALIVE', 'P99D'],
  ['NUMBERKIT_CORS_ORIGIN', 'localhost'],
  ['NUMBERKIT_CORS_ORIGIN', 'null'],
  ['NUMBERKIT_CORS_ORIGIN', 'file://'],
  ['NUMBERKIT_CORS_ORIGIN', 'capacitor://localhost/'],
  ['NUMBERKIT_CORS_ORIGIN', 'http://me@one.test'],
  ['NUMBERKIT_CORS_ORIGIN', 'http://one.test:80'],
  ['NUMBERKIT_CORS_ORIGIN', 'http://one.test,http://two.test/'],
  ['NUMBERKIT_MAX_CONNECTIONS', '0'],
  ['NUMBERKIT_MAX_CONNECTIONS', 'many'],
  ['NUMBERKIT_REQUEST_TIMEOUT', '30'],
  ['NUMBERKIT_REQUEST_TIMEOUT', 'P25D'],
  ['NUMBERKIT_ALLOWED_HOSTS', 'http://numberkit.test'],
  ['NUMBERKIT_ALLOWED_HOSTS', 'numberkit.test:4010'],
  ['NUMBERKIT_ALLOWED_HOSTS', 'numberkit.test, *'],
  ['NUMBERKIT_ALLOWED_HOSTS', 'one,,two'],
  ['DATABASE_URL', 'postgres://:::'],
  ['NUMBERKIT_LOG_LEVEL', 'loud'],
  ['NUMBERKIT_PHONE_NUMBER_QUOTA', 'many'],
  ['NUMBERKIT_ACTIVATION_DELAY', '5 minutes'],
  ['NUMBERKIT_CALLING_NAME_DELAY', '-PT1H'],
  ['NUMBERKIT_CALLING_NAME_DELAY', 'P1M'],
  ['NUMBERKIT_PAGES', 'yes'],
  ['NUMBERKIT_FIXTURE', 'mine.yaml'],
])('%s=%s is refused in one sentence that names it', (name, value) => {
  expect(() => configOf({ [name]: value })).toThrow(ConfigError);
  expect(() => configOf({ [name]: value })).toThrow(new RegExp(`^${name} [^\n]+\\.$`));
});

test.each([
  [{}, { enabled: true, key: undefined }],
  [{ HOST: '::1' }, { enabled: true, key: undefined }],
  [{ NUMBERKIT_CONTROL: 'off' }, { enabled: false, key: undefined }],
  [{ NUMBERKIT_CONTROL_KEY: 'k' }, { enabled: true, key: 'k' }],
  [
    { HOST: '0.0.0.0', NUMBERKIT_ALLOW_ANYONE: 'yes' },
    { enabled: false, key: undefined },
  ],
  [
    { HOST: '0.0.0.0', NUMBERKIT_ALLOW_ANYONE: 'yes', NUMBERKIT_CONTROL_KEY: 'k' },
    { enabled: true, key: 'k' },
  ],
])('with %j control is %j', (environment, control) => {
  expect(configOf(environment).control).toEqual(control);
});

test.each([
  ['NUMBERKIT_CONTROL', { NUMBERKIT_CONTROL: 'maybe' }],
  ['NUMBERKIT_CONTROL_KEY', { NUMBERKIT_CONTROL_KEY: 'two words' }],
  ['NUMBERKIT_CONTROL', { NUMBERKIT_CONTROL: 'off', NUMBERKIT_CONTROL_KEY: 'k' }],
  [
    'NUMBERKIT_CONTROL',
    { NUMBERKIT_CONTROL: 'on', HOST: '0.0.0.0', NUMBERKIT_ALLOW_ANYONE: 'yes' },
  ],
])('%s of %j is refused in one sentence', (name, environment) => {
  expect(() => configOf(environment)).toThrow(new RegExp(`^${name} [^\n]+\\.$`));
});

test.each([
  [{}, []],
  [{ NUMBERKIT_ALLOWED_HOSTS: 'one.test, Two.test' }, ['one.test', 'Two.test']],
  [{ NUMBERKIT_ALLOWED_HOSTS: '*' }, '*'],
  [{ NUMBERKIT_CREDENTIALS: 'c.yaml' }, '*'],
  [{ HOST: '0.0.0.0', NUMBERKIT_ALLOW_ANYONE: 'yes' }, '*'],
])('with %j the allowed hosts are %j', (environment, names) => {
  expect(configOf(environment).allowedHosts).toEqual(names);
});

test('the host of the public URL is an allowed host', () => {
  const { allowedHosts, publicUrl } = configOf({
    NUMBERKIT_PUBLIC_URL: 'https://numbers.example.com:8443/kit',
  });
  expect(allowedHosts).toEqual(['numbers.example.com']);
  expect(publicUrl?.href).toBe('https://numbers.example.com:8443/kit');
});

test.each([
  [{}, true],
  [{ HOST: '::1' }, true],
  [{ NUMBERKIT_PAGES: 'off' }, false],
  [{ HOST: '0.0.0.0', NUMBERKIT_ALLOW_ANYONE: 'yes' }, false],
  [{ HOST: '0.0.0.0', NUMBERKIT_ALLOW_ANYONE: 'yes', NUMBERKIT_PAGES: 'on' }, true],
])('with %j there are pages: %s', (environment, pages) => {
  expect(configOf(environment).pages).toBe(pages);
});
