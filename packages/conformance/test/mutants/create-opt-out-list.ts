import { membersOf } from '../servers/messages.js';
import {
  after,
  grantOf,
  inputOf,
  listIn,
  outputOf,
  refuseOf,
  renameReason,
  responsesOf,
} from './of-operation.js';
import { type ServerMutant, toRefusal, without } from './server-mutant.js';

const create = (...names: readonly string[]) => names.map((name) => `createOptOutList/${name}`);
const member = 'OptOutLists';

/** Servers that create opt-out lists wrongly. */
export const listCreationMutants: readonly ServerMutant[] = [
  {
    name: 'returns no tags as an empty list',
    foundBy: create('creates-a-list'),
    hooks: outputOf('createOptOutList', (body) => ({ Tags: [], ...body })),
  },
  {
    name: 'returns a new list without its tags',
    foundBy: create('returns-the-tags'),
    hooks: outputOf('createOptOutList', (body) => without(body, 'Tags')),
  },
  {
    name: 'creates a list again',
    foundBy: create('name-of-every-account', 'name-that-is-taken'),
    hooks: grantOf(['createOptOutList'], 'RESOURCE_ALREADY_EXISTS', {
      OptOutListArn: 'arn',
      OptOutListName: 'name',
      CreatedTimestamp: 1,
    }),
  },
  {
    name: 'creates a list again if it has tags',
    foundBy: create('name-that-is-taken'),
    hooks: responsesOf(['createOptOutList'], (response, { body }) =>
      response.status === 409 && body.includes('Tags')
        ? {
            ...response,
            status: 200,
            body: { OptOutListArn: 'arn', OptOutListName: 'n', CreatedTimestamp: 1 },
          }
        : response,
    ),
  },
  {
    name: 'gives another reason for a name that is taken',
    foundBy: create('name-of-every-account', 'name-that-is-taken'),
    hooks: renameReason(
      ['createOptOutList'],
      'RESOURCE_ALREADY_EXISTS',
      'RESOURCE_MODIFICATION_NOT_ALLOWED',
    ),
  },
  {
    name: 'takes names of lists without regard to their case',
    foundBy: create('names-in-other-cases'),
    hooks: inputOf('createOptOutList', (body) =>
      typeof body['OptOutListName'] === 'string'
        ? { ...body, OptOutListName: body['OptOutListName'].toLowerCase() }
        : body,
    ),
  },
  {
    name: 'shortens the names of lists',
    foundBy: create('longest-name'),
    hooks: inputOf('createOptOutList', (body) =>
      typeof body['OptOutListName'] === 'string'
        ? { ...body, OptOutListName: body['OptOutListName'].slice(0, 60) }
        : body,
    ),
  },
  {
    name: 'gives no new list to a number',
    foundBy: create('list-of-a-number'),
    hooks: refuseOf(
      'requestPhoneNumber',
      ({ OptOutListName: list }) => list !== undefined && list !== 'marketing',
      [404, 'ResourceNotFoundException'],
    ),
  },
  {
    name: 'gives a number the list by its ARN',
    foundBy: create('list-of-a-number'),
    hooks: outputOf('requestPhoneNumber', (body, { OptOutListName: list }) =>
      String(list).startsWith('arn:') ? { ...body, OptOutListName: list } : body,
    ),
  },
  {
    name: 'shows the time of the call as that of a list',
    foundBy: create('list-is-described'),
    hooks: outputOf('describeOptOutLists', (body, _, state) => ({
      ...body,
      [member]: listIn(body, member).map((each) => ({
        ...each,
        CreatedTimestamp: state.now() / 1000 + 7,
      })),
    })),
  },
  {
    name: 'creates lists with too many tags',
    foundBy: create('too-many-tags'),
    hooks: grantOf(['createOptOutList'], 'TAGS_PER_RESOURCE', {
      OptOutListArn: 'arn',
      OptOutListName: 'name',
      CreatedTimestamp: 1,
    }),
  },
  {
    name: 'creates a list although it refuses its tags',
    foundBy: create('too-many-tags'),
    hooks: responsesOf(['createOptOutList'], (response, { body }, state) => {
      const { OptOutListName: name } = membersOf(body);
      if (response.status === 402) state.lists.set(String(name), state.now() / 1000);
      return response;
    }),
  },
  {
    name: 'creates lists with tags of the reserved prefix',
    foundBy: create('reserved-tag-prefix'),
    hooks: inputOf('createOptOutList', (body) =>
      JSON.parse(JSON.stringify(body).replaceAll('"aws:', '"own:')),
    ),
  },
  {
    name: 'creates lists with two tags of one key',
    foundBy: create('duplicate-tag-keys'),
    hooks: inputOf('createOptOutList', (body) =>
      'Tags' in body ? { ...body, Tags: listIn(body, 'Tags').slice(0, 1) } : body,
    ),
  },
  {
    name: 'ignores the ClientToken of a new list',
    foundBy: create('token-replays', 'token-with-other-parameters', 'token-at-once'),
    hooks: inputOf('createOptOutList', (body) => without(body, 'ClientToken')),
  },
  {
    name: 'compares the ClientToken of a new list, but not its tags',
    foundBy: create('token-with-other-parameters'),
    hooks: () => {
      const bodies = new Map<unknown, string>();
      return {
        request: (request) => {
          const { ClientToken: token, OptOutListName: name } = membersOf(request.body);
          if (token === undefined) return request;
          const key = `${String(token)} ${String(name)}`;
          const body = bodies.get(key) ?? request.body;
          bodies.set(key, body);
          return { ...request, body };
        },
      };
    },
  },
  {
    name: 'uses up the ClientToken of a list that it does not create',
    foundBy: create('token-after-a-refusal'),
    hooks: () => {
      const refused = new Set<unknown>();
      return {
        ...responsesOf(['createOptOutList'], (response, { body }) => {
          const token = membersOf(body)['ClientToken'];
          if (token === undefined) return response;
          if (refused.has(token)) return toRefusal(response, 409, 'ConflictException');
          if (response.status !== 200) refused.add(token);
          return response;
        })(),
      };
    },
  },
  {
    name: 'forgets the token of a deleted list',
    foundBy: create('token-of-a-deleted-list'),
    hooks: after(['deleteOptOutList'], (state) => state.tokens.clear()),
  },
  {
    name: 'creates a deleted list again for its token',
    foundBy: create('token-of-a-deleted-list'),
    hooks: after(['createOptOutList'], (state, { body }) => {
      state.lists.set(String(body['OptOutListName']), Number(body['CreatedTimestamp']));
    }),
  },
];
