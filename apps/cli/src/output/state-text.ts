import type { ControlOutput } from '@numberkit/sdk/control';

type State = ControlOutput<'getState'>;
type Account = State['accounts'][number];

/** What the server holds, an account and region after the other. */
export function toStateText({ accounts }: State): string {
  return accounts.length === 0 ? 'The server holds nothing.' : accounts.map(toText).join('\n\n');
}

/** Whose resources there are, in a few words. */
export function toHomeText({ accounts }: State): string {
  const names = accounts.map(({ accountId, region }) => `account ${accountId} in ${region}`);
  return names.join(', ') || 'the server holds nothing';
}

function toText(account: Account): string {
  const sections: [string, readonly string[]][] = [
    ['protect configurations', account.protectConfigurations.map((o) => o.ProtectConfigurationId)],
    ['opt-out lists', ['Default', ...account.optOutLists.map((one) => one.OptOutListName)]],
    ['pools', account.pools.map((one) => toWords(one.PoolId, one.MessageType, one.OptOutListName))],
    [
      'registrations',
      account.registrations.map((one) => toWords(one.RegistrationId, one.RegistrationStatus)),
    ],
    [
      'phone numbers',
      account.phoneNumbers.map((one) =>
        toWords(one.PhoneNumber, one.Status, one.NumberType, one.PhoneNumberId),
      ),
    ],
    [
      'rule overrides',
      account.ruleSetNumberOverrides.map((one) =>
        toWords(
          one.DestinationPhoneNumber,
          one.Action,
          one.expired ? 'expired' : one.ExpirationTimestamp?.toISOString(),
          one.ProtectConfigurationId,
        ),
      ),
    ],
    [
      'Chime phone numbers',
      account.chimePhoneNumbers.map((one) =>
        toWords(
          one.E164PhoneNumber,
          one.Status,
          one.ProductType,
          one.CallingName,
          one.CallingNameStatus,
        ),
      ),
    ],
    [
      'client tokens',
      account.clientTokens.map((one) =>
        toWords(one.ClientToken, one.operation, `until ${one.forgottenAt.toISOString()}`),
      ),
    ],
  ];
  const lines = sections
    .filter(([, items]) => items.length > 0)
    .flatMap(([title, items]) => [`  ${title}`, ...items.map((item) => `    ${item}`)]);
  return [`account ${account.accountId} in ${account.region}`, ...lines].join('\n');
}

function toWords(...words: readonly (string | undefined)[]): string {
  return words.filter((word) => word !== undefined && word !== '').join('  ');
}
