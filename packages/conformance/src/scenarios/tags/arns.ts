import type { Matcher } from '../../matching/matcher.js';
import { decided } from '../../scenario/provenance.js';
import { changedArn, toOtherAccount } from '../arns.js';
import type { Exchange, Scenario } from '../contract.js';
import { deleteList, listArnOf, sharedList, unknownList } from '../lists.js';
import { type Invalid, invalidMember, type Unknown, unknown } from '../refusals.js';
import { ownList } from './steps.js';

/** The operations about tags. */
type TagOperation = 'listTagsForResource' | 'tagResource' | 'untagResource';
type TagExchange = { [Op in TagOperation]: Exchange<Op> }[TagOperation];

const toArn = (what: string, change: (arn: string) => string) =>
  changedArn('shared list', 'OptOutListArn', what, change);

/** The ARN of a list that does not exist. */
export const unknownListArn: Matcher = toArn('the ARN of an unknown list', (arn) =>
  arn.replace(/[^/]*$/, unknownList),
);

const unknownIds = {
  'phone-number': 'phone-ffffffffffffffffffffffffffffffff',
  pool: 'pool-ffffffffffffffffffffffffffffffff',
  'protect-configuration': 'protect-ffffffffffffffffffffffffffffffff',
  registration: 'registration-ffffffffffffffffffffffffffffffff',
  'opt-out-list': unknownList,
} as const;

const kinds = [
  'phone-number',
  'pool',
  'protect-configuration',
  'registration',
  'opt-out-list',
] as const;

/**
 * The rules about ARNs, which hold for every operation about tags.
 *
 * @param refusing a call of the operation for a resource, which must be refused
 */
export function arnScenarios<Op extends TagOperation>(
  operation: Op,
  refusing: (arn: Matcher | string, expect: Invalid | Unknown) => TagExchange,
): readonly Scenario<Op>[] {
  return [
    {
      id: `${operation}/unknown-resource-of-each-kind`,
      title: 'A resource that does not exist MUST be refused as not found, by the type in its ARN',
      provenance: decided('V2'),
      steps: [
        sharedList,
        ...kinds.map((kind) => ({
          ...refusing(
            toArn(`the ARN of an unknown ${kind}`, (arn) =>
              arn.replace(/:[^:]*$/, `:${kind}/${unknownIds[kind]}`),
            ),
            unknown(kind),
          ),
          name: kind,
        })),
      ],
    },
    {
      id: `${operation}/resource-of-another-account`,
      title: 'The ARN of a resource of another account MUST be refused as not found',
      provenance: decided('V2'),
      steps: [
        sharedList,
        refusing(toArn('the ARN in another account', toOtherAccount), unknown('opt-out-list')),
      ],
    },
    {
      id: `${operation}/arn-of-another-service`,
      title: 'An ARN of another service, or of a kind that has no tags, MUST be refused as invalid',
      provenance: decided('V2'),
      steps: [
        sharedList,
        ...[
          'arn:aws:sns:us-east-1:111122223333:received',
          toArn('the ARN of another kind', (arn) => arn.replace(/:[^:]*$/, ':keyword/HELP')),
          'arn:numberkit/without/parts',
        ].map((arn) => refusing(arn, invalidMember('INVALID_ARN', 'ResourceArn'))),
      ],
    },
    {
      id: `${operation}/deleted-resource`,
      title: 'A resource that was deleted MUST be refused as not found',
      provenance: decided('V2'),
      steps: [ownList, deleteList('list'), refusing(listArnOf('list'), unknown('opt-out-list'))],
    },
    {
      id: `${operation}/accounts/resource-is-its-own`,
      title: 'A resource of another account MUST be refused as not found',
      provenance: decided('all'),
      group: 'accounts',
      steps: [
        sharedList,
        { ...refusing(listArnOf('shared list'), unknown('opt-out-list')), as: 'other' },
      ],
    },
  ];
}
