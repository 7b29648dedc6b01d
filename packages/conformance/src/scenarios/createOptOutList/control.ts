import { responseOf, token } from '../../matching/matchers.js';
import { decided, documented } from '../../scenario/provenance.js';
import type { Exchange, Scenario } from '../contract.js';
import { limits } from '../contract.js';
import { createdList, createList, deleteList, listArnOf, nameOf } from '../lists.js';

const operation = 'createOptOutList';
const { optOutListsPerAccount } = limits.createOptOutList;

/** A whole second, since servers may store no more, later than any clock. */
const frozen = new Date('2030-01-01T00:00:00Z');
/** `Default` and the list of the fixtures. */
const listsOfFixtures = 2;
const withToken = createList('list', { ClientToken: token('creation') });

const beyondQuota: Exchange<typeof operation> = {
  operation,
  input: { OptOutListName: token('one-more') },
  expect: {
    exception: 'ServiceQuotaExceededException',
    members: { Reason: 'OPT_OUT_LISTS_PER_ACCOUNT' },
  },
};

/** A creation for which there must be room. */
function creating(name: string): Exchange<typeof operation> {
  const { needs: _, ...creation } = createList(name);
  return creation;
}

/** Scenarios that advance the server's clock or need a fresh account. */
export const controlScenarios: readonly Scenario<typeof operation>[] = [
  {
    id: 'createOptOutList/control/quota',
    title:
      'An account MUST get as many lists as the default quota allows with Default, and no more',
    provenance: documented(operation),
    group: 'quota',
    steps: [
      { control: 'reset' },
      ...Array.from({ length: optOutListsPerAccount - listsOfFixtures }, (_, at) =>
        creating(`list-${at + 1}`),
      ),
      beyondQuota,
      deleteList('list-1'),
      creating('list-1'),
      beyondQuota,
      { control: 'reset' },
    ],
  },
  {
    id: 'createOptOutList/control/created-by-the-clock',
    title: 'A CreatedTimestamp MUST be the time of the clock',
    provenance: decided('all'),
    group: 'lists',
    steps: [
      { control: 'reset' },
      { control: 'freeze', at: frozen },
      {
        ...createList('list'),
        expect: { output: { ...createdList, CreatedTimestamp: frozen } },
      },
      {
        operation: 'describeOptOutLists',
        input: { OptOutListNames: [nameOf('list')] },
        expect: { output: { OptOutLists: [{ CreatedTimestamp: frozen }] } },
      },
    ],
  },
  {
    id: 'createOptOutList/control/token-is-kept-a-day',
    title:
      'A ClientToken MUST return the first response again for a day, and be forgotten after that',
    provenance: decided('V2'),
    group: 'idempotency',
    steps: [
      { control: 'reset' },
      withToken,
      { control: 'advance', duration: 'PT23H' },
      { operation, input: withToken.input, expect: { output: responseOf('list') } },
      { control: 'advance', duration: 'PT2H' },
      {
        operation,
        input: withToken.input,
        expect: { exception: 'ConflictException', members: { Reason: 'RESOURCE_ALREADY_EXISTS' } },
      },
    ],
  },
  {
    id: 'createOptOutList/control/token-creates-once',
    title: 'A repeated ClientToken MUST NOT create another list, whatever it returns',
    provenance: decided('V2'),
    group: 'idempotency',
    steps: [
      { control: 'reset' },
      withToken,
      { operation, input: withToken.input, expect: { output: responseOf('list') } },
      { control: 'state', contains: { OptOutListName: nameOf('list') }, times: 1 },
    ],
  },
  {
    id: 'createOptOutList/control/tags-in-the-state',
    title: 'The tags of a new list MUST be in the state of the server',
    provenance: decided('all'),
    group: 'tags',
    steps: [
      { control: 'reset' },
      createList('list', { Tags: [{ Key: 'numberkit', Value: 'state' }] }),
      {
        operation: 'listTagsForResource',
        input: { ResourceArn: listArnOf('list') },
        expect: { output: { Tags: [{ Key: 'numberkit', Value: 'state' }] } },
      },
      { control: 'state', contains: { Key: 'numberkit', Value: 'state' } },
    ],
  },
];
