import { inAnyOrder } from '../../matching/matchers.js';
import { documented } from '../../scenario/provenance.js';
import type { Scenario } from '../contract.js';
import { createList, deleteList, nameOf } from '../lists.js';
import { idOf, lease, release, unprotect } from '../numbers.js';
import { type Filter, filter, listing, numberIn, operation } from './builders.js';

/** A number that differs from a plain one in whatever a request can choose. */
const other = lease('other', {
  IsoCountryCode: 'GB',
  MessageType: 'PROMOTIONAL',
  NumberCapabilities: ['SMS'],
  NumberType: 'LONG_CODE',
  OptOutListName: nameOf('list'),
  DeletionProtectionEnabled: true,
});

const PhoneNumberIds = [idOf('plain'), idOf('other')];
const both = inAnyOrder(numberIn('plain'), numberIn('other'));

/** What a filter finds of the two numbers. */
function finding(Filter: Filter, found: Parameters<typeof listing>[1]) {
  return listing({ PhoneNumberIds, Filters: [Filter] }, found);
}

/** A filter that tells the plain number and the other one apart. */
function telling(
  name: Filter['Name'],
  plain: string,
  another: string | ReturnType<typeof nameOf>,
): Scenario<typeof operation> {
  return scenario(name, [
    finding(filter(name, plain), [numberIn('plain')]),
    finding(filter(name, another), [numberIn('other')]),
  ]);
}

function scenario(
  name: string,
  steps: readonly ReturnType<typeof listing>[],
): Scenario<typeof operation> {
  return {
    id: `describePhoneNumbers/filters/${name}`,
    title: `The filter ${name} MUST find the numbers that have one of its values, and no others`,
    provenance: documented(operation),
    steps: [
      createList('list'),
      lease('plain'),
      other,
      ...steps,
      release('plain'),
      unprotect('other'),
      release('other'),
      deleteList('list'),
    ],
  };
}

/** What each filter compares. */
export const filterScenarios: readonly Scenario<typeof operation>[] = [
  telling('iso-country-code', 'US', 'GB'),
  telling('message-type', 'TRANSACTIONAL', 'PROMOTIONAL'),
  telling('number-type', 'TOLL_FREE', 'LONG_CODE'),
  telling('opt-out-list-name', 'Default', nameOf('list')),
  telling('deletion-protection-enabled', 'false', 'true'),
  scenario('number-capability', [
    finding(filter('number-capability', 'VOICE'), [numberIn('plain')]),
    finding(filter('number-capability', 'SMS'), both),
    finding(filter('number-capability', 'RCS'), []),
  ]),
  scenario('status', [
    finding(filter('status', 'PENDING', 'ACTIVE'), both),
    finding(filter('status', 'DELETED', 'DISASSOCIATING'), []),
  ]),
  scenario('two-way-enabled', [
    finding(filter('two-way-enabled', 'false'), both),
    finding(filter('two-way-enabled', 'true'), []),
  ]),
  scenario('self-managed-opt-outs-enabled', [
    finding(filter('self-managed-opt-outs-enabled', 'false'), both),
    finding(filter('self-managed-opt-outs-enabled', 'true'), []),
  ]),
  scenario('two-way-channel-arn', [
    finding(filter('two-way-channel-arn', 'arn:aws:sns:us-east-1:111122223333:received'), []),
  ]),
];
