import type { ControlOutput } from '@numberkit/sdk/control';
import { type Column, toTable } from './table.js';
import { line, type Paint, type Tone } from './text.js';

type State = ControlOutput<'getState'>;

/** The state, one account and region after another. */
export function toStateText({ accounts }: State, paint: Paint): string {
  if (accounts.length === 0) return 'The server holds nothing.';
  return accounts
    .map((account) =>
      [
        paint('heading', toScopeText(account)),
        ...toStateTables(account, paint).map(({ title, table }) => `${title}\n${indent(table)}`),
      ].join('\n\n'),
    )
    .join('\n\n\n');
}

/** The accounts and regions that hold something, in a few words. */
export function toScopesText({ accounts }: State): string {
  return accounts.map(toScopeText).join(', ') || 'the server holds nothing';
}

function toScopeText({ accountId, region }: State['accounts'][number]): string {
  return line`account ${accountId} in ${region}`;
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}

type Account = ControlOutput<'getState'>['accounts'][number];

/** A kind of resource of an account. */
interface StateTable {
  readonly title: string;
  readonly table: string;
}

/** The resources of an account in a region, a table for each kind. */
function toStateTables(account: Account, paint: Paint): readonly StateTable[] {
  const tables: (StateTable | undefined)[] = [
    toStateTable('protect configurations', account.protectConfigurations, paint, [
      { heading: 'ID', value: (one) => one.ProtectConfigurationId },
      { heading: 'PROTECTED', value: (one) => toMark(one.DeletionProtectionEnabled) },
      { heading: 'ACCOUNT DEFAULT', value: (one) => toMark(one.AccountDefault) },
      { heading: 'CONFIGURATION SET', value: (one) => toMark(one.hasConfigurationSet) },
      tags,
    ]),
    toStateTable('opt-out lists', account.optOutLists, paint, [
      { heading: 'NAME', value: (one) => one.OptOutListName },
      tags,
    ]),
    toStateTable('pools', account.pools, paint, [
      { heading: 'ID', value: (one) => one.PoolId },
      { heading: 'MESSAGE TYPE', value: (one) => one.MessageType },
      { heading: 'OPT-OUT LIST', value: (one) => one.OptOutListName },
      tags,
    ]),
    toStateTable('registrations', account.registrations, paint, [
      { heading: 'ID', value: (one) => one.RegistrationId },
      {
        heading: 'STATUS',
        value: (one) => one.RegistrationStatus,
        tone: statusTone((one) => one.RegistrationStatus),
      },
      tags,
    ]),
    toStateTable('phone numbers', account.phoneNumbers, paint, [
      { heading: 'NUMBER', value: (one) => one.PhoneNumber },
      { heading: 'STATUS', value: (one) => one.Status, tone: statusTone((one) => one.Status) },
      { heading: 'TYPE', value: (one) => one.NumberType },
      { heading: 'ID', value: (one) => one.PhoneNumberId },
      { heading: 'OPT-OUT LIST', value: (one) => one.OptOutListName },
      { heading: 'PROTECTED', value: (one) => toMark(one.DeletionProtectionEnabled) },
      { heading: 'TWO-WAY', value: (one) => toMark(one.TwoWayEnabled) },
      { heading: 'POOL', value: (one) => one.PoolId },
      tags,
    ]),
    toStateTable('rule overrides', account.ruleSetNumberOverrides, paint, [
      { heading: 'DESTINATION', value: (one) => one.DestinationPhoneNumber },
      { heading: 'ACTION', value: (one) => one.Action },
      { heading: 'EXPIRES', value: (one) => one.ExpirationTimestamp?.toISOString() },
      { heading: 'EXPIRED', value: (one) => (one.expired ? 'expired' : undefined) },
      { heading: 'PROTECT CONFIGURATION', value: (one) => one.ProtectConfigurationId },
    ]),
    toStateTable('country rules', account.countryRules, paint, [
      { heading: 'COUNTRY', value: (one) => one.IsoCountryCode },
      { heading: 'CAPABILITY', value: (one) => one.NumberCapability },
      { heading: 'STATUS', value: (one) => one.ProtectStatus },
      { heading: 'PROTECT CONFIGURATION', value: (one) => one.ProtectConfigurationId },
    ]),
    toStateTable('Chime phone numbers', account.chimePhoneNumbers, paint, [
      { heading: 'NUMBER', value: (one) => one.E164PhoneNumber },
      { heading: 'STATUS', value: (one) => one.Status },
      { heading: 'PRODUCT TYPE', value: (one) => one.ProductType },
      { heading: 'CALLING NAME', value: (one) => one.CallingName },
      {
        heading: 'CALLING NAME STATUS',
        value: (one) => one.CallingNameStatus,
        tone: statusTone((one) => one.CallingNameStatus),
      },
    ]),
    toStateTable('client tokens', account.clientTokens, paint, [
      { heading: 'TOKEN', value: (one) => one.ClientToken },
      { heading: 'OPERATION', value: (one) => one.operation },
      { heading: 'FORGOTTEN AT', value: (one) => one.forgottenAt.toISOString() },
    ]),
  ];
  return tables.filter((table) => table !== undefined);
}

function toStateTable<Item>(
  title: string,
  items: readonly Item[],
  paint: Paint,
  columns: readonly Column<NoInfer<Item>>[],
): StateTable | undefined {
  return items.length === 0 ? undefined : { title, table: toTable(columns, items, paint) };
}

/** Last in its table, since tags may be wide. */
const tags: Column<{
  readonly Tags?: readonly { readonly Key: string; readonly Value: string }[];
}> = {
  heading: 'TAGS',
  value: ({ Tags = [] }) => Tags.map(({ Key, Value }) => `${Key}=${Value}`).join(', '),
};

function toMark(isSet: boolean | undefined): string | undefined {
  return isSet === true ? 'yes' : undefined;
}

const tones: Readonly<Record<string, Tone>> = {
  ACTIVE: 'good',
  COMPLETE: 'good',
  UpdateSucceeded: 'good',
  PENDING: 'wait',
  DISASSOCIATING: 'wait',
  UpdateInProgress: 'wait',
  UpdateFailed: 'bad',
};

function statusTone<Item>(toStatus: (item: Item) => string | undefined) {
  return (item: Item): Tone | undefined => tones[toStatus(item) ?? ''];
}
