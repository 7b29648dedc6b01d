import type { Matcher } from '../../matching/matcher.js';
import { responseOf, unlike } from '../../matching/matchers.js';
import { decided, documented } from '../../scenario/provenance.js';
import { moreThanASecond } from '../../scenario/steps.js';
import { changedArn, toOtherAccount } from '../arns.js';
import type { Exchange, Scenario } from '../contract.js';
import {
  createdList,
  createList,
  deleteList,
  listArnOf,
  nameOf,
  sharedList,
  unknownList,
} from '../lists.js';
import { invalidMember, unknown } from '../refusals.js';
import { tollFree } from '../requestPhoneNumber/builders.js';

const operation = 'deleteOptOutList';

const deleting = (OptOutListName: Matcher): Exchange<typeof operation> => ({
  operation,
  input: { OptOutListName },
  expect: {
    output: {
      OptOutListArn: listArnOf('list'),
      OptOutListName: nameOf('list'),
      CreatedTimestamp: responseOf('list', 'CreatedTimestamp'),
    },
  },
});

/** Lists that are deleted, and references to them. */
export const listScenarios: readonly Scenario<typeof operation>[] = [
  {
    id: 'deleteOptOutList/deletes-a-list',
    title: 'A list that nothing uses MUST be deleted, and be returned as it was',
    provenance: documented(operation),
    steps: [createList('list'), { ...deleting(nameOf('list')), usesUp: true }],
  },
  {
    id: 'deleteOptOutList/list-by-arn',
    title: 'A list named by its ARN MUST be deleted, and returned with its name',
    provenance: documented(operation),
    steps: [createList('list'), deleting(listArnOf('list'))],
  },
  {
    id: 'deleteOptOutList/unknown-list',
    title: 'An OptOutListName that names no list MUST be refused as not found',
    provenance: documented(operation),
    steps: [
      {
        operation,
        probe: {},
        input: { OptOutListName: unknownList },
        expect: unknown('opt-out-list', 'OptOutListName'),
      },
    ],
  },
  {
    id: 'deleteOptOutList/deleted-twice',
    title: 'A second deletion of a list MUST be refused as not found',
    provenance: decided('V2'),
    steps: [
      createList('list'),
      deleteList('list'),
      { operation, input: { OptOutListName: nameOf('list') }, expect: unknown('opt-out-list') },
    ],
  },
  {
    id: 'deleteOptOutList/list-is-gone',
    title: 'A deleted list MUST NOT be found, nor be given to a number',
    provenance: documented(operation),
    steps: [
      createList('list'),
      deleteList('list'),
      {
        operation: 'describeOptOutLists',
        input: { OptOutListNames: [nameOf('list')] },
        expect: unknown('opt-out-list'),
      },
      {
        operation: 'requestPhoneNumber',
        input: { ...tollFree, OptOutListName: nameOf('list') },
        expect: unknown('opt-out-list'),
      },
    ],
  },
  {
    id: 'deleteOptOutList/name-is-free-again',
    title: 'The name of a deleted list MUST be free for a new list with a time of its own',
    provenance: documented(operation),
    steps: [
      createList('list'),
      deleteList('list'),
      moreThanASecond,
      {
        ...createList('new list', { OptOutListName: nameOf('list') }),
        expect: {
          output: {
            ...createdList,
            CreatedTimestamp: unlike(responseOf('list', 'CreatedTimestamp'), new Date()),
          },
        },
      },
      deleteList('new list'),
    ],
  },
  {
    id: 'deleteOptOutList/other-lists-stay',
    title: 'A deletion MUST NOT delete another list',
    provenance: documented(operation),
    steps: [
      createList('list'),
      createList('other'),
      deleteList('list'),
      {
        operation: 'describeOptOutLists',
        input: { OptOutListNames: [nameOf('other')] },
        expect: { output: { OptOutLists: [{ OptOutListName: nameOf('other') }] } },
      },
      deleteList('other'),
    ],
  },
  {
    id: 'deleteOptOutList/arn-of-another-account',
    title: 'The ARN of a list of another account MUST be refused as not found',
    provenance: decided('V2'),
    steps: [
      sharedList,
      {
        operation,
        input: {
          OptOutListName: changedArn(
            'shared list',
            'OptOutListArn',
            'the ARN in another account',
            toOtherAccount,
          ),
        },
        expect: unknown('opt-out-list'),
      },
    ],
  },
  {
    id: 'deleteOptOutList/arn-of-another-kind',
    title: 'The ARN of another kind of resource MUST be refused as invalid',
    provenance: decided('V2'),
    steps: [
      sharedList,
      {
        operation,
        input: {
          OptOutListName: changedArn('shared list', 'OptOutListArn', 'the ARN of a pool', (arn) =>
            arn.replace(':opt-out-list/', ':pool/'),
          ),
        },
        expect: invalidMember('INVALID_ARN', 'OptOutListName'),
      },
    ],
  },
];
