import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { toConfig } from '../../src/config/config.js';
import { ConfigError } from '../../src/config/config-error.js';
import { type GivenOption, toAmbientSettings, toSettings } from '../../src/config/to-settings.js';
import { openDatabase } from '../../src/storage/open-database.js';

const configOf = (environment: Record<string, string>, options: readonly GivenOption[] = []) =>
  toConfig(toAmbientSettings(environment, options).settings, '/srv/numberkit');
const warningsOf = (environment: Record<string, string>) => toAmbientSettings(environment).warnings;

// The variables of a container for a Service named `numberkit` with the port 4010, named http.
const kubernetes = {
  NUMBERKIT_SERVICE_HOST: '10.0.0.9',
  NUMBERKIT_SERVICE_PORT: '4010',
  NUMBERKIT_SERVICE_PORT_HTTP: '4010',
  NUMBERKIT_PORT: 'tcp://10.0.0.9:4010',
  NUMBERKIT_PORT_4010_TCP: 'tcp://10.0.0.9:4010',
  NUMBERKIT_PORT_4010_TCP_PROTO: 'tcp',
  NUMBERKIT_PORT_4010_TCP_PORT: '4010',
  NUMBERKIT_PORT_4010_TCP_ADDR: '10.0.0.9',
};

test('the variables of Kubernetes for a service named numberkit change nothing and cause no warning', () => {
  expect(configOf(kubernetes)).toEqual(configOf({}));
  expect(warningsOf(kubernetes)).toEqual([]);
  expect(configOf({ ...kubernetes, PORT: '8080' }).port).toBe(8080);
});

test.each(['numberkit-server', 'numberkit-control', 'numberkit-db'])(
  'the variables of Kubernetes for a service named %s change nothing and cause no warning',
  (service) => {
    const prefix = service.replace('-', '_').toUpperCase();
    const environment = Object.fromEntries(
      Object.entries(kubernetes).map(([name, value]) => [name.replace('NUMBERKIT', prefix), value]),
    );
    expect(configOf(environment)).toEqual(configOf({}));
    expect(warningsOf(environment)).toEqual([]);
  },
);

test('the variables of the SDK, the command and the suite may be set in the same environment', async () => {
  const root = new URL('../../../../', import.meta.url);
  const names = new Set<string>();
  for (const folder of [
    'packages/sdk/src/',
    'packages/conformance/src/command/',
    'apps/cli/src/',
  ]) {
    const url = new URL(folder, root);
    for (const file of await readdir(url, { recursive: true })) {
      if (!file.endsWith('.ts')) continue;
      const text = await readFile(new URL(file, url), 'utf8');
      for (const [, name = ''] of text.matchAll(/['`](NUMBERKIT_[A-Z_]+)['`]/g)) names.add(name);
    }
  }
  expect(names).toContain('NUMBERKIT_OTHER_ACCESS_KEY_ID');
  expect(names).toContain('NUMBERKIT_MAX_ATTEMPTS');
  for (const name of names) expect(warningsOf({ [name]: '4010' })).toEqual([]);
});

test.each([
  ['NUMBERKIT_FIXTURE', 'NUMBERKIT_FIXTURES'],
  ['NUMBERKIT_CREDENTIAL', 'NUMBERKIT_CREDENTIALS'],
  ['NUMBERKIT_CORS_ORIGNS', 'NUMBERKIT_CORS_ORIGIN'],
  ['NUMBERKIT_LOGLEVEL', 'NUMBERKIT_LOG_LEVEL'],
  ['NUMBERKIT_PROT', 'NUMBERKIT_PORT'],
  ['NUMBERKIT_HOTS', 'NUMBERKIT_HOST'],
  ['NUMBERKIT_DATABASEURL', 'NUMBERKIT_DATABASE_URL'],
  ['NUMBERKT_CONTROL_KEY', 'NUMBERKIT_CONTROL_KEY'],
  ['numberkit_allow_anyone', 'NUMBERKIT_ALLOW_ANYONE'],
])('%s is refused as a slip of %s', (name, nearest) => {
  expect(() => configOf({ [name]: 'x' })).toThrow(ConfigError);
  expect(() => configOf({ [name]: 'x' })).toThrow(
    `${name} is not a setting of Numberkit; the nearest one is ${nearest}.`,
  );
});

test.each(['NUMBERKIT_COLOUR', 'NUMBERKIT_TEST', 'NUMBERKIT_VERSION', 'NUMBERKIT_TIMEOUTS'])(
  '%s of another program causes a warning that names it, and the server starts',
  (name) => {
    expect(configOf({ [name]: 'x' })).toEqual(configOf({}));
    expect(warningsOf({ [name]: 'x' })).toEqual([
      expect.stringMatching(`^${name} is not a setting of Numberkit and has no effect; .+PORT`),
    ]);
  },
);

test.each(['NUMBERKIT_COLOUR', 'NUMBERKIT_FIXTURE'])('an empty %s counts as unset', (name) => {
  expect(warningsOf({ [name]: '' })).toEqual([]);
});

test('an unknown setting that a program passes to the server is refused', () => {
  expect(() => toSettings({ NUMBERKIT_COLOUR: 'blue' })).toThrow(/^NUMBERKIT_COLOUR is not a /);
});

test.each([
  ['HOST', 'host', '::1', '127.0.0.2'],
  ['PORT', 'port', '1', '2'],
  ['DATABASE_URL', 'database', 'sqlite:a', 'sqlite::memory:'],
] as const)('NUMBERKIT_%s beats %s, and an option beats both', (name, member, common, own) => {
  const both = { [name]: common, [`NUMBERKIT_${name}`]: own };
  expect(configOf(both)).toMatchObject({ [member]: configOf({ [name]: own })[member] });
  const option = { setting: name, name: '--typed', value: common };
  expect(configOf(both, [option])).toMatchObject({
    [member]: configOf({ [name]: common })[member],
  });
});

test.each(['x86_64-conda-linux-gnu', 'arm64-apple-darwin20.0.0', 'my-laptop'])(
  'HOST=%s, as conda and shells set it, is refused as no address',
  (HOST) => {
    expect(() => configOf({ HOST })).toThrow(
      new RegExp(
        `^HOST is ${HOST}, which is no IP address: [^\n]+NUMBERKIT_HOST to 127.0.0.1[^\n]+$`,
      ),
    );
    expect(configOf({ HOST, NUMBERKIT_HOST: '127.0.0.1' }).host).toBe('127.0.0.1');
  },
);

test.each([
  ['PORT', 'NUMBERKIT_PORT', 'many'],
  ['DATABASE_URL', 'NUMBERKIT_DATABASE_URL', 'mysql://x'],
  ['HOST', 'NUMBERKIT_HOST', '0.0.0.0'],
] as const)('an error in %s is reported by the name that was set, %s', (setting, name, value) => {
  expect(() => configOf({ [name]: value })).toThrow(new RegExp(`^${name} `));
  const option = { setting, name: '--typed', value };
  expect(() => configOf({}, [option])).toThrow(/^--typed /);
});

test('a database that cannot be used is reported by the name of the setting that was set', async () => {
  const option = { setting: 'DATABASE_URL', name: '--database-url', value: 'sqlite:/' } as const;
  const address = configOf({}, [option]).database;
  await expect(openDatabase(address)).rejects.toThrow(/^--database-url names a database /);
  const own = configOf({ NUMBERKIT_DATABASE_URL: 'sqlite:/' }).database;
  await expect(openDatabase(own)).rejects.toThrow(/^NUMBERKIT_DATABASE_URL names a database /);
});
