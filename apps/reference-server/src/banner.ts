import type { Fixtures } from './fixtures/fixtures.js';

/** What a person sees when the server is ready: where it is, what is in it, and a first call. */
export function toBanner(url: string, fixtures: Fixtures): string {
  const rows: [string, readonly string[]][] = [
    ['account', [`${fixtures.accountId} in ${fixtures.region}`]],
    [
      'protect configurations',
      (fixtures.protectConfigurations ?? []).map((one) => one.ProtectConfigurationId),
    ],
    [
      'opt-out lists',
      ['Default', ...(fixtures.optOutLists ?? []).map((one) => one.OptOutListName)],
    ],
    ['pools', (fixtures.pools ?? []).map((one) => one.PoolId)],
    ['registrations', (fixtures.registrations ?? []).map((one) => one.RegistrationId)],
    ['Chime phone numbers', (fixtures.chimePhoneNumbers ?? []).map((one) => one.E164PhoneNumber)],
  ];
  const lines = rows.flatMap(([title, values]) =>
    values.map((value, index) => `  ${(index === 0 ? title : '').padEnd(24)}${value}`),
  );
  return ['', `Numberkit answers on ${url}`, '', ...lines, '', 'Try it:', '', toCurl(url), ''].join(
    '\n',
  );
}

function toCurl(url: string): string {
  const wish = {
    IsoCountryCode: 'US',
    MessageType: 'TRANSACTIONAL',
    NumberCapabilities: ['SMS', 'VOICE'],
    NumberType: 'TOLL_FREE',
  };
  return `  curl -s ${url}/v2/phone-numbers -H 'Content-Type: application/json' -d '${JSON.stringify(wish)}'`;
}
