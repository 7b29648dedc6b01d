import { anything, inAnyOrder, optional, timestamp } from '../../matching/matchers.js';
import { decided, documented } from '../../scenario/provenance.js';
import { moreThanASecond } from '../../scenario/steps.js';
import { changedArn, toOtherAccount } from '../arns.js';
import type { Scenario } from '../contract.js';
import { fixture } from '../fixtures.js';
import { createList, deleteList, listArnOf, nameOf, sharedList, unknownList } from '../lists.js';
import { invalidMember, unknown } from '../refusals.js';
import { listIn, listing, operation } from './builders.js';

const sample = {
  OptOutListArn: 'arn:aws:sms-voice:us-east-1:111122223333:opt-out-list/Default',
  OptOutListName: 'Default',
  CreatedTimestamp: new Date('2026-03-31T00:00:00.250Z'),
};

/** Lists, and references to them. */
export const listScenarios: readonly Scenario<typeof operation>[] = [
  {
    id: 'describeOptOutLists/lists-the-lists',
    title: 'A request without members MUST return the lists of the account',
    provenance: documented(operation),
    steps: [sharedList, listing({}, anything([sample]), optional(anything('token')))],
  },
  {
    id: 'describeOptOutLists/list-of-every-account',
    title: 'Every account MUST have the list Default',
    provenance: documented(operation),
    steps: [
      listing({ OptOutListNames: ['Default'] }, [
        { OptOutListName: 'Default', CreatedTimestamp: timestamp },
      ]),
    ],
  },
  {
    id: 'describeOptOutLists/oldest-list-first',
    title: 'The list that was created first MUST come first, before all others Default',
    provenance: decided('V2'),
    steps: [
      createList('zz-first'),
      moreThanASecond,
      createList('aa-second'),
      listing({ OptOutListNames: [nameOf('aa-second'), nameOf('zz-first'), 'Default'] }, [
        { OptOutListName: 'Default' },
        listIn('zz-first'),
        listIn('aa-second'),
      ]),
      deleteList('zz-first'),
      deleteList('aa-second'),
    ],
  },
  {
    id: 'describeOptOutLists/lists-by-arn',
    title: 'Lists named by name and by ARN MUST be found, and no others',
    provenance: documented(operation),
    steps: [
      sharedList,
      listing(
        { OptOutListNames: [listArnOf('shared list'), fixture('optOutList')] },
        inAnyOrder(listIn('shared list'), { OptOutListName: fixture('optOutList') }),
      ),
      listing({ OptOutListNames: [listArnOf('shared list')] }, [listIn('shared list')]),
    ],
  },
  {
    id: 'describeOptOutLists/list-named-twice',
    title: 'A list that is named twice MUST be listed once',
    provenance: decided('V2'),
    steps: [
      sharedList,
      listing(
        {
          OptOutListNames: [nameOf('shared list'), listArnOf('shared list'), nameOf('shared list')],
        },
        [listIn('shared list')],
      ),
    ],
  },
  {
    id: 'describeOptOutLists/empty-list-of-names',
    title: 'An empty list of names MUST count as absent',
    provenance: decided('V2'),
    steps: [
      sharedList,
      {
        operation,
        input: { OptOutListNames: [], MaxResults: 1 },
        expect: { output: { OptOutLists: [{ CreatedTimestamp: timestamp }] } },
      },
    ],
  },
  {
    id: 'describeOptOutLists/unknown-list',
    title:
      'A request that names an unknown list MUST be refused as not found, whatever else it names',
    provenance: documented(operation),
    steps: [
      { operation, input: { OptOutListNames: [unknownList] }, expect: unknown('opt-out-list') },
      {
        name: 'beside a known list',
        operation,
        input: { OptOutListNames: ['Default', unknownList] },
        expect: unknown('opt-out-list'),
      },
      {
        name: 'in another case',
        operation,
        input: { OptOutListNames: ['default'] },
        expect: unknown('opt-out-list'),
      },
    ],
  },
  {
    id: 'describeOptOutLists/first-unknown-list',
    title: 'The refusal MUST name the first of several unknown lists, if it names one',
    provenance: decided('V2'),
    steps: [
      {
        operation,
        input: { OptOutListNames: ['Default', unknownList, 'numberkit-other-list'] },
        expect: {
          exception: 'ResourceNotFoundException',
          members: { ResourceType: 'opt-out-list', ResourceId: optional(unknownList) },
        },
      },
    ],
  },
  {
    id: 'describeOptOutLists/arn-of-another-account',
    title: 'The ARN of a list of another account MUST be refused as not found',
    provenance: decided('V2'),
    steps: [
      sharedList,
      {
        operation,
        input: { OptOutListNames: [toArn('the ARN in another account', toOtherAccount)] },
        expect: unknown('opt-out-list'),
      },
    ],
  },
  {
    id: 'describeOptOutLists/arn-of-another-kind',
    title: 'The ARN of another kind of resource MUST be refused as invalid',
    provenance: decided('V2'),
    steps: [
      sharedList,
      {
        operation,
        input: {
          OptOutListNames: [
            toArn('the ARN of a pool', (arn) => arn.replace(':opt-out-list/', ':pool/')),
          ],
        },
        expect: invalidMember('INVALID_ARN', 'OptOutListNames'),
      },
    ],
  },
];

function toArn(what: string, change: (arn: string) => string) {
  return changedArn('shared list', 'OptOutListArn', what, change);
}
