import type { controlSchemas } from '@numberkit/sdk/control';
import { toMilliseconds } from '../text/times.ts';
import { type Cell, createKind, type Kind, toText } from './kind.ts';

export type KindName = controlSchemas.StateKind;

function addDelay(from: Date | undefined, delay: string | undefined): Date | undefined {
  const milliseconds = toMilliseconds(delay ?? '');
  return from === undefined || milliseconds === undefined
    ? undefined
    : new Date(from.getTime() + milliseconds);
}

function toChanging(text: string, what: string, at: Date | undefined): Cell {
  return at === undefined ? { text } : { text, change: { what, at } };
}

const tags = { title: 'Tags', member: 'Tags' } as const;
const created = { title: 'Created', member: 'CreatedTimestamp' } as const;

/** The kinds of resources, in the order of the page. */
export const kinds: Readonly<Record<KindName, Kind>> = {
  phoneNumbers: createKind({
    title: 'Leased numbers',
    origin: 'RequestPhoneNumber leases one.',
    member: 'phoneNumber',
    read: ({ phoneNumber }) => phoneNumber,
    columns: [
      { title: 'Id', member: 'PhoneNumberId', isId: true },
      { title: 'Number', member: 'PhoneNumber', isId: true },
      {
        title: 'Status',
        member: 'Status',
        toCell: ({ Status = '', CreatedTimestamp, releasedAt }, { delays }) => {
          if (releasedAt !== undefined) {
            return toChanging(Status, 'gone', addDelay(releasedAt, delays?.release));
          }
          return Status === 'PENDING'
            ? toChanging(Status, 'ACTIVE', addDelay(CreatedTimestamp, delays?.activation))
            : { text: Status };
        },
      },
      { title: 'Country', member: 'IsoCountryCode' },
      { title: 'Type', member: 'NumberType' },
      { title: 'Message type', member: 'MessageType' },
      { title: 'Pool', member: 'PoolId', isId: true },
      created,
      tags,
    ],
  }),
  chimePhoneNumbers: createKind({
    title: 'Chime numbers',
    origin: 'Fixtures bring them.',
    member: 'chimePhoneNumber',
    read: ({ chimePhoneNumber }) => chimePhoneNumber,
    columns: [
      { title: 'Number', member: 'E164PhoneNumber', isId: true },
      { title: 'Status', member: 'Status' },
      { title: 'Product type', member: 'ProductType' },
      { title: 'Calling name', member: 'CallingName' },
      {
        title: 'Calling name status',
        member: 'CallingNameStatus',
        toCell: ({ CallingNameStatus = '', UpdatedTimestamp }, { delays }) =>
          CallingNameStatus === 'UpdateInProgress'
            ? toChanging(
                CallingNameStatus,
                'UpdateSucceeded',
                addDelay(UpdatedTimestamp, delays?.callingName),
              )
            : { text: CallingNameStatus },
      },
      { title: 'Updated', member: 'UpdatedTimestamp' },
    ],
  }),
  ruleSetNumberOverrides: createKind({
    title: 'Number overrides',
    origin: 'PutProtectConfigurationRuleSetNumberOverride makes one.',
    member: 'ruleSetNumberOverride',
    read: ({ ruleSetNumberOverride }) => ruleSetNumberOverride,
    columns: [
      { title: 'Protect configuration', member: 'ProtectConfigurationId', isId: true },
      { title: 'Destination', member: 'DestinationPhoneNumber', isId: true },
      { title: 'Action', member: 'Action' },
      { title: 'Country', member: 'IsoCountryCode' },
      {
        title: 'Expires',
        member: 'ExpirationTimestamp',
        toCell: ({ expired, ExpirationTimestamp: at }) => {
          if (at === undefined) return { text: 'never' };
          return expired ? { text: `expired ${toText(at)}` } : toChanging('', 'expires', at);
        },
      },
      created,
    ],
  }),
  protectConfigurations: createKind({
    title: 'Protect configurations',
    origin: 'CreateProtectConfiguration makes one.',
    member: 'protectConfiguration',
    read: ({ protectConfiguration }) => protectConfiguration,
    columns: [
      { title: 'Id', member: 'ProtectConfigurationId', isId: true },
      { title: 'Account default', member: 'AccountDefault' },
      { title: 'Deletion protection', member: 'DeletionProtectionEnabled' },
      created,
      tags,
    ],
  }),
  countryRules: createKind({
    title: 'Country rules',
    origin: 'UpdateProtectConfigurationCountryRuleSet makes them.',
    member: 'countryRule',
    read: ({ countryRule }) => countryRule,
    columns: [
      { title: 'Protect configuration', member: 'ProtectConfigurationId', isId: true },
      { title: 'Capability', member: 'NumberCapability' },
      { title: 'Country', member: 'IsoCountryCode' },
      { title: 'Rule', member: 'ProtectStatus' },
    ],
  }),
  optOutLists: createKind({
    title: 'Opt-out lists',
    origin: 'CreateOptOutList makes one. The list Default is in every account.',
    member: 'optOutList',
    read: ({ optOutList }) => optOutList,
    columns: [{ title: 'Name', member: 'OptOutListName', isId: true }, created, tags],
  }),
  pools: createKind({
    title: 'Pools',
    origin: 'Fixtures bring them.',
    member: 'pool',
    read: ({ pool }) => pool,
    columns: [
      { title: 'Id', member: 'PoolId', isId: true },
      { title: 'Message type', member: 'MessageType' },
      { title: 'Opt-out list', member: 'OptOutListName' },
      tags,
    ],
  }),
  registrations: createKind({
    title: 'Registrations',
    origin: 'Fixtures bring them.',
    member: 'registration',
    read: ({ registration }) => registration,
    columns: [
      { title: 'Id', member: 'RegistrationId', isId: true },
      { title: 'Status', member: 'RegistrationStatus' },
      tags,
    ],
  }),
  clientTokens: createKind({
    title: 'Idempotency tokens',
    origin: 'A call with a ClientToken leaves one.',
    member: 'clientToken',
    read: ({ clientToken }) => clientToken,
    columns: [
      { title: 'Token', member: 'ClientToken', isId: true },
      { title: 'Operation', member: 'operation' },
      { title: 'Used', member: 'usedAt' },
      {
        title: 'Forgotten',
        member: 'forgottenAt',
        toCell: ({ forgottenAt }) => toChanging('', 'forgotten', forgottenAt),
      },
    ],
  }),
};

/** The names of the kinds, in the order of the page. */
export const kindNames = Object.keys(kinds).filter((name): name is KindName => name in kinds);

/** The kind of a name in an address, as `phone-numbers`. */
export function findKind(name: string | undefined): KindName | undefined {
  return kindNames.find((kind) => toKindPath(kind) === name);
}

/** The name of a kind in addresses. */
export function toKindPath(kind: KindName): string {
  return kind.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
