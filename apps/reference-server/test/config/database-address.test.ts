import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { ConfigError } from '../../src/config/config-error.js';
import { toDatabaseAddress } from '../../src/config/database-address.js';
import { toSettings } from '../../src/config/to-settings.js';

const addressOf = (url: string) =>
  toDatabaseAddress(toSettings({ DATABASE_URL: url }), '/srv/numberkit');
const settingsOf = (query: string) => {
  const address = addressOf(`postgres://db/numbers?${query}`);
  return address.kind === 'postgres' ? address.settings : undefined;
};

function refusalOf(url: string): string {
  try {
    addressOf(url);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
  }
  throw new Error('It was not refused in a sentence.');
}

test('a PostgreSQL has user, password, host, port and database, and is shown without the password', () => {
  const address = addressOf('postgres://me:s%2Fe%23c%40r%25et@[::1]:5433/my%20numbers');
  expect(address).toMatchObject({
    place: '::1:5433/my numbers',
    connection: { user: 'me', host: '::1', port: 5433, database: 'my numbers' },
    settings: [],
    isPooled: false,
    tls: undefined,
  });
  expect(address.kind === 'postgres' && address.connection.password?.()).toBe('s/e#c@r%et');
  expect(JSON.stringify(address) + inspect(address, { depth: 9 })).not.toContain('s/e#c@r%et');
});

test.each([
  'postgres://me:pa/zz@db/numbers',
  'postgres://me:12/zz@db/numbers',
  'postgres://me:pa#zz@db/numbers',
  'postgres://me:12#zz@db/numbers',
  'postgres://me:pa?zz@db/numbers',
  'postgres://me:12?zz@db/numbers',
  'postgres://me:p@zz@db/numbers',
  'postgres://me:p@zz/w@db/numbers',
  'postgres://me:zz@db/numbers#x',
])(
  'a password that is not percent-encoded, as in %s, is refused, and nothing of it is shown',
  (url) => {
    const sentence = refusalOf(url);
    expect(sentence).toMatch(/^DATABASE_URL [^\n]+ percent-encoded.+%40\.$/);
    expect(sentence).not.toMatch(/zz|pa\b|12/);
  },
);

test.each([
  ['postgres://me:100%@db/numbers', '%25'],
  ['postgres://me:%ff@db/numbers', 'UTF-8'],
  ['postgres://me:secret@db1,db2/numbers', 'several hosts'],
  ['postgres://me:secret@db1:5432,db2:5432/numbers', 'several hosts'],
  ['postgres://me:secret@db', 'names no database'],
  ['postgres://me:secret@db/', 'names no database'],
  ['postgres://me:secret@db/one/two', 'more than a database'],
  ['postgres://:::', 'no URL'],
  ['postgres:numbers', 'no URL'],
  ['postgres://me:secret@db/numbers?sslmode=prefer', 'sslmode'],
  ['postgres://me:secret@db/numbers?ssl=true&sslmode=require', 'both ssl and sslmode'],
  ['postgres://me:secret@db/numbers?connection_limit=5', 'parameter connection_limit'],
  ['postgres://me:secret@db/numbers?prepareThreshold=0', 'parameter prepareThreshold'],
  ['postgres://me:secret@db/numbers?schema=a&schema=b', 'twice'],
  ['postgres://me:secret@db/numbers?schema=a&search_path=b', 'sets search_path twice'],
  ['postgres://me:secret@db/numbers?schema=a&currentSchema=a', 'sets search_path twice'],
  ['postgres://me:secret@db/numbers?client_encoding=latin1', 'client_encoding'],
  ['postgres://me:secret@db/numbers?target_session_attrs=standby', 'target_session_attrs'],
  ['postgres://me:secret@db/numbers?connect_timeout=soon', 'connect_timeout'],
  ['postgres://me:secret@db/numbers?options=-W%20secret', 'options'],
  ['postgres://me:secret@db/numbers?port=secret', 'port'],
  ['mysql://me:secret@db/numbers', 'begins with mysql:'],
  ['jdbc:postgresql://db/numbers?password=secret', 'jdbc:'],
  ['me:secret@db/numbers', 'must be sqlite:'],
  ['secret', 'must be sqlite:'],
  ['file:./dev.db', 'sqlite:<file>'],
  ['sqlite:', 'names no file'],
  ['sqlite://', 'names no file'],
  ['sqlite:data.db?mode=ro', 'parameters'],
])('%s is refused in one sentence with the reason and without the password', (url, words) => {
  const sentence = refusalOf(url);
  expect(sentence).toMatch(/^DATABASE_URL [^\n]+\.$/);
  expect(sentence).toContain(words);
  expect(sentence).not.toContain('secret');
});

test.each([
  ['schema=My%20numbers', '"My numbers"'],
  ['currentSchema=numbers,public', 'numbers,public'],
  ['search_path=numbers', 'numbers'],
  ['options=-c%20search_path%3Dnumbers', 'numbers'],
  ['options=-csearch_path%3Dnumbers,public', 'numbers,public'],
  ['options=--search-path%3Dmy%5C%20numbers%20', 'my numbers'],
])('%s sets the schema of the tables', (query, value) => {
  expect(settingsOf(query)).toEqual([{ name: 'search_path', value }]);
});

test('settings of PostgreSQL are read from parameters and from options', () => {
  expect(settingsOf('statement_timeout=5s&options=-c%20geqo%3Doff%20-c%20work_mem%3D8MB')).toEqual([
    { name: 'statement_timeout', value: '5s' },
    { name: 'geqo', value: 'off' },
    { name: 'work_mem', value: '8MB' },
  ]);
});

test.each([
  ['sslmode=disable', { verify: 'off', files: {} }],
  ['ssl=false', { verify: 'off', files: {} }],
  ['sslmode=require', { verify: 'host', files: {} }],
  ['ssl=true', { verify: 'host', files: {} }],
  ['sslmode=verify-ca', { verify: 'authority', files: {} }],
  ['sslmode=no-verify', { verify: 'nothing', files: {} }],
  ['sslrootcert=ca.pem', { verify: 'host', files: { ca: '/srv/numberkit/ca.pem' } }],
])('%s decides how a connection is encrypted and verified', (query, tls) => {
  expect(addressOf(`postgres://db/numbers?${query}`)).toMatchObject({ tls });
});

test('parameters in the URLs of hosted PostgreSQLs are honoured', () => {
  const query = 'sslmode=require&channel_binding=require&pgbouncer=true&connect_timeout=15';
  const address = addressOf(`postgresql://me:pw@pool.example/numbers?${query}&application_name=nk`);
  expect(address).toMatchObject({
    isPooled: true,
    connection: {
      connectionTimeoutMillis: 15_000,
      enableChannelBinding: true,
      application_name: 'nk',
    },
  });
});

test('a host may be a socket of this machine', () => {
  const connection = { host: '/var/run/postgresql', database: 'numbers' };
  expect(addressOf('postgres:///numbers?host=/var/run/postgresql')).toMatchObject({ connection });
  expect(addressOf('postgres://%2Fvar%2Frun%2Fpostgresql/numbers')).toMatchObject({ connection });
});

test.each([
  ['sqlite:data.db', '/srv/numberkit/data.db'],
  ['sqlite://data.db', '/srv/numberkit/data.db'],
  ['sqlite:///abs/data.db', '/abs/data.db'],
  ['sqlite:/abs/data.db', '/abs/data.db'],
  ['SQLITE:my data#1.db', '/srv/numberkit/my data#1.db'],
])('%s is the file %s', (url, file) => {
  expect(addressOf(url)).toEqual({ kind: 'sqlite-file', file });
});

test.each(['sqlite::memory:', 'sqlite://:memory:', 'sqlite:///:memory:'])(
  '%s is no file',
  (url) => {
    expect(addressOf(url)).toEqual({ kind: 'sqlite-memory' });
  },
);

test('an address to listen on must be a PostgreSQL, beside one, and the problem names the setting', () => {
  const refusal = (settings: Record<string, string>) => {
    try {
      toDatabaseAddress(toSettings(settings), '/srv/numberkit');
    } catch (error) {
      if (error instanceof ConfigError) return error.message;
    }
    throw new Error('It was not refused in a sentence.');
  };
  const NUMBERKIT_LISTEN_URL = 'postgres://me:secret@db/numbers';
  expect(refusal({ NUMBERKIT_LISTEN_URL })).toBe(
    'NUMBERKIT_LISTEN_URL is set, but DATABASE_URL names no PostgreSQL, whose processes alone listen to each other; remove it.',
  );
  const DATABASE_URL = 'postgres://pooler/numbers';
  expect(refusal({ DATABASE_URL, NUMBERKIT_LISTEN_URL: 'sqlite::memory:' })).toBe(
    'NUMBERKIT_LISTEN_URL must name a PostgreSQL: postgres://….',
  );
  expect(refusal({ DATABASE_URL, NUMBERKIT_LISTEN_URL: 'postgres://db' })).toMatch(
    /^NUMBERKIT_LISTEN_URL names no database/,
  );
  expect(refusal({ DATABASE_URL, NUMBERKIT_LISTEN_URL, NUMBERKIT_CONTROL: 'off' })).toBe(
    'NUMBERKIT_LISTEN_URL is set, but NUMBERKIT_CONTROL is off: processes listen to each other only for what testers control; remove it.',
  );
  const address = toDatabaseAddress(
    toSettings({ DATABASE_URL, NUMBERKIT_LISTEN_URL }),
    '/srv/numberkit',
  );
  expect(address).toMatchObject({
    place: 'pooler/numbers',
    direct: { setting: 'NUMBERKIT_LISTEN_URL', address: { place: 'db/numbers' } },
  });
  expect(inspect(address, { depth: 9 })).not.toContain('secret');
});
