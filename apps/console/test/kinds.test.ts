import { control } from '@numberkit/contract/control';
import type { controlSchemas } from '@numberkit/sdk/control';
import { expect, test } from 'vitest';
import { findKind, kindNames, kinds, toKindPath } from '../src/model/kinds.ts';

type Item = controlSchemas.StateItem;

const now = Date.parse('2026-03-31T00:00:00Z');
const delays = {
  activation: 'PT1M',
  callingName: 'PT72H',
  clientTokenRetention: 'PT24H',
  release: 'PT0S',
};
const override = {
  ProtectConfigurationArn: 'arn:1',
  ProtectConfigurationId: 'protect-1',
  DestinationPhoneNumber: '+12065550142',
  Action: 'BLOCK',
  CreatedTimestamp: new Date(now),
} as const;
const scope = { accountId: '111122223333', region: 'us-east-1' };

test('every kind has an address that leads back to it', () => {
  for (const kind of kindNames) expect(findKind(toKindPath(kind))).toBe(kind);
  expect(findKind('nothing')).toBeUndefined();
});

test('every sensitive member of the state is one of a kind that the page shows', () => {
  const members = new Set(kindNames.map((kind): string => kinds[kind].member));
  for (const [, , member = ''] of control.operations.listStateKind.sensitive.output) {
    expect(members).toContain(member);
  }
});

const phoneNumber = {
  PhoneNumberArn: 'arn:1',
  PhoneNumberId: 'phone-1',
  PhoneNumber: '+18335550100',
  Status: 'PENDING',
  IsoCountryCode: 'US',
  MessageType: 'TRANSACTIONAL',
  NumberCapabilities: ['SMS'],
  NumberType: 'TOLL_FREE',
  MonthlyLeasingPrice: '2.00',
  TwoWayEnabled: false,
  SelfManagedOptOutsEnabled: false,
  InternationalSendingEnabled: false,
  OptOutListName: 'Default',
  DeletionProtectionEnabled: false,
  CreatedTimestamp: new Date(now),
} satisfies NonNullable<Item['phoneNumber']>;

test('a number that waits says when it becomes active', () => {
  const cells = kinds.phoneNumbers.toCells({ ...scope, phoneNumber }, { now, delays });
  expect(cells?.[0]).toEqual({ text: 'phone-1', isId: true });
  expect(cells?.[2]).toEqual({
    text: 'PENDING',
    change: { what: 'ACTIVE', at: new Date(now + 60_000) },
  });
});

test('a number that is being released says when it is gone', () => {
  const released = { Status: 'DISASSOCIATING', releasedAt: new Date(now) } as const;
  const cells = kinds.phoneNumbers.toCells(
    { ...scope, phoneNumber: { ...phoneNumber, ...released } },
    { now, delays: { ...delays, release: 'PT1H' } },
  );
  expect(cells?.[2]).toEqual({
    text: 'DISASSOCIATING',
    change: { what: 'gone', at: new Date(now + 3_600_000) },
  });
});

test('an override says when it expires, that it has, or that it never does', () => {
  const at = new Date(now);
  const toCell = (given: { expired: boolean; ExpirationTimestamp?: Date }) =>
    kinds.ruleSetNumberOverrides.toCells(
      { ...scope, ruleSetNumberOverride: { ...override, ...given } },
      { now, delays },
    )?.[4];
  expect(toCell({ expired: false })).toEqual({ text: 'never' });
  expect(toCell({ expired: false, ExpirationTimestamp: at })?.change?.at).toEqual(at);
  expect(toCell({ expired: true, ExpirationTimestamp: at })?.text).toContain('expired 2026');
});

test('an item of another kind gives no row', () => {
  expect(kinds.pools.toCells({ ...scope }, { now, delays })).toBeUndefined();
});

test('tags and answers of yes and no are written for reading', () => {
  const protectConfiguration = {
    ProtectConfigurationId: 'protect-1',
    AccountDefault: true,
    Tags: [
      { Key: 'team', Value: 'alerts' },
      { Key: 'x', Value: '' },
    ],
  };
  const cells = kinds.protectConfigurations.toCells(
    { ...scope, protectConfiguration },
    { now, delays },
  );
  expect(cells?.map(({ text }) => text)).toEqual(['protect-1', 'yes', '', '', 'team=alerts, x']);
});
