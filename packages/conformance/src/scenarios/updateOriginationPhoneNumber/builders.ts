import type { ExpectedMembers } from '../../matching/matcher.js';
import { either } from '../../matching/matchers.js';
import type { Provenance } from '../../scenario/provenance.js';
import type { Title } from '../../scenario/scenario.js';
import type { Exchange, ExpectedException, Output, Scenario } from '../contract.js';
import { idOf, lease, numberOf } from '../numbers.js';

export const operation = 'updateOriginationPhoneNumber';

type Input = Partial<Exchange<typeof operation>['input']>;
type Steps = Scenario<typeof operation>['steps'];

export const channel = 'arn:aws:sns:us-east-1:111122223333:received';
export const role = 'arn:aws:iam::111122223333:role/numberkit-received';

/** The number of an earlier lease after a change of some settings. */
export function changedNumberOf(
  exchange: string,
  settings: ExpectedMembers<Output<typeof operation>>,
): ExpectedMembers<Output<typeof operation>> {
  return { ...numberOf(exchange), Status: either('ACTIVE', 'PENDING'), ...settings };
}

/** Changes the settings of the number that the exchange `lease` has leased. */
export function changing(
  input: Input,
  settings: ExpectedMembers<Output<typeof operation>>,
): Exchange<typeof operation> {
  return {
    operation,
    input: { PhoneNumberId: idOf('lease'), ...input },
    expect: { output: changedNumberOf('lease', settings) },
  };
}

/** A change of that number that must be refused. */
export function refusing(
  input: Input,
  expect: ExpectedException<typeof operation>,
): Exchange<typeof operation> {
  return { operation, input: { PhoneNumberId: idOf('lease'), ...input }, expect };
}

/** Lists that number. */
export function described(
  settings: ExpectedMembers<Output<typeof operation>>,
): Exchange<'describePhoneNumbers'> {
  return {
    operation: 'describePhoneNumbers',
    input: { PhoneNumberIds: [idOf('lease')] },
    expect: { output: { PhoneNumbers: [changedNumberOf('lease', settings)] } },
  };
}

interface Rule {
  readonly name: string;
  readonly title: Title;
  readonly provenance: Provenance;
  readonly group?: string;
  /** The number to lease. Default: a toll-free one. */
  readonly number?: Parameters<typeof lease>[1];
  readonly steps: readonly Steps[number][];
}

/**
 * The scenarios of a rule about numbers that are ACTIVE: a server needs time for that, which only its control lets
 * pass. A client does not.
 */
export function ofActiveNumber(rule: Rule): readonly Scenario<typeof operation>[] {
  const { name, number, steps, ...common } = rule;
  return [
    {
      ...common,
      id: `updateOriginationPhoneNumber/control/${name}`,
      steps: [
        { control: 'reset' },
        lease('lease', number),
        { control: 'advance', duration: 'PT12H' },
        ...steps,
      ],
    },
    {
      ...common,
      id: `updateOriginationPhoneNumber/client-${name}`,
      subjects: 'clients',
      steps: [lease('lease', number), ...steps],
    },
  ];
}
