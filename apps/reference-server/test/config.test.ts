import { expect, test } from 'vitest';
import { ConfigError, toConfig, toSettings } from '../src/config.js';

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

test('an empty setting counts as unset', () => {
  expect(configOf({ PORT: '' }).port).toBe(4010);
});

test('files are relative to the folder that the server starts in', () => {
  expect(
    configOf({ DATABASE_URL: 'sqlite:data.db', NUMBERKIT_FIXTURES: 'mine.yaml' }),
  ).toMatchObject({
    database: { file: '/srv/numberkit/data.db' },
    fixtures: '/srv/numberkit/mine.yaml',
  });
});

test('sqlite::memory: is no file', () => {
  expect(configOf({ DATABASE_URL: 'sqlite::memory:' }).database).toEqual({ kind: 'sqlite-memory' });
  const url = 'postgres://me:secret@db.example:5432/numbers';
  expect(configOf({ DATABASE_URL: url }).database).toEqual({ kind: 'postgres', url });
});

test.each([
  ['PORT', '99999'],
  ['PORT', '-1'],
  ['PORT', 'four'],
  ['HOST', '0.0.0.0'],
  ['DATABASE_URL', 'mysql://db'],
  ['DATABASE_URL', 'postgres://:::'],
  ['NUMBERKIT_LOG_LEVEL', 'loud'],
  ['NUMBERKIT_PHONE_NUMBER_QUOTA', 'many'],
  ['NUMBERKIT_ACTIVATION_DELAY', '5 minutes'],
  ['NUMBERKIT_CALLING_NAME_DELAY', '-PT1H'],
  ['NUMBERKIT_CALLING_NAME_DELAY', 'P1M'],
  ['NUMBERKIT_FIXTURE', 'mine.yaml'],
])('%s=%s is refused in one sentence that names it', (name, value) => {
  expect(() => configOf({ [name]: value })).toThrow(ConfigError);
  expect(() => configOf({ [name]: value })).toThrow(new RegExp(`^${name} [^\n]+\\.$`));
});
