import type { Config } from './config/config.js';
import type { Fixtures } from './fixtures/fixtures.js';
import type { RunningServer } from './start-server.js';
import type { DatabaseAddress } from './storage/open-database.js';

type Started = Pick<RunningServer, 'defaultScope' | 'fixtures' | 'url'>;

/** The text that a server prints when it is ready: its address, its resources, and a first call. */
export function toBanner({ url, fixtures, defaultScope }: Started, config: Config): string {
  const { accountId, region } = defaultScope;
  const isFromFixtures = accountId === fixtures.accountId && region === fixtures.region;
  const rows: [string, readonly string[]][] = [
    ['account', [`${accountId} in ${region}`]],
    ['database', [toPlace(config.database)]],
    ...(isFromFixtures ? toFixtureRows(fixtures) : [otherFixtures]),
    ...(config.control.enabled ? [['control', [`${url}/_numberkit/`]] satisfies Row] : []),
    ...(config.pages ? [['console', [`${url}/_numberkit/console/`]] satisfies Row] : []),
    ...(config.pages ? [['documentation', [`${url}/_numberkit/docs/`]] satisfies Row] : []),
    ['contract', [`${url}/openapi.yaml`]],
  ];
  const lines = rows.flatMap(([title, values]) =>
    values.map((value, index) => `  ${(index === 0 ? title : '').padEnd(24)}${value}`),
  );
  const isOpen = config.credentials === undefined;
  const call = isOpen
    ? ['Try it:', '', toCurl(url)]
    : ['Requests must be signed (Signature Version 4) by one of the configured credentials.'];
  return ['', `Numberkit listens on ${url} (Ctrl-C stops it)`, '', ...lines, '', ...call, ''].join(
    '\n',
  );
}

type Row = [title: string, values: readonly string[]];

const otherFixtures: Row = [
  'fixtures',
  ['not loaded: the database was filled before, for this account'],
];

function toFixtureRows(fixtures: Fixtures): Row[] {
  const { protectConfigurations, optOutLists, pools, registrations, chimePhoneNumbers } = fixtures;
  return [
    [
      'protect configurations',
      (protectConfigurations ?? []).map((one) => one.ProtectConfigurationId),
    ],
    ['opt-out lists', ['Default', ...(optOutLists ?? []).map((one) => one.OptOutListName)]],
    ['pools', (pools ?? []).map((one) => one.PoolId)],
    ['registrations', (registrations ?? []).map((one) => one.RegistrationId)],
    ['Chime phone numbers', (chimePhoneNumbers ?? []).map((one) => one.E164PhoneNumber)],
  ];
}

// The address of a PostgreSQL may hold a password.
function toPlace(address: DatabaseAddress): string {
  if (address.kind === 'sqlite-file') return address.file;
  return address.kind === 'sqlite-memory' ? 'in memory: it ends with the server' : 'PostgreSQL';
}

function toCurl(url: string): string {
  const input = {
    IsoCountryCode: 'US',
    MessageType: 'TRANSACTIONAL',
    NumberCapabilities: ['SMS', 'VOICE'],
    NumberType: 'TOLL_FREE',
  };
  return `  curl -s ${url}/v2/phone-numbers -H 'Content-Type: application/json' -d '${JSON.stringify(input)}'`;
}
