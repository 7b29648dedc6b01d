import type { LeasedNumber, State } from '../servers/state.js';
import {
  after,
  before,
  grantOf,
  outputOf,
  refuseOf,
  renameReason,
  responsesOf,
} from './of-operation.js';
import { type ServerMutant, toRefusal } from './server-mutant.js';

const operation = 'releasePhoneNumber';
const ids = (...names: readonly string[]) => names.map((name) => `${operation}/${name}`);
const control = (...names: readonly string[]) => ids(...names.map((name) => `control/${name}`));

/** Keeps what a release removes. */
function keeping(keep: (state: State, id: string, number: LeasedNumber) => void) {
  return () => {
    let kept: ReadonlyMap<string, LeasedNumber> = new Map();
    return {
      ...before([operation], (state) => {
        kept = new Map(state.numbers);
      })(),
      ...after([operation], (state, { body }) => {
        const id = String(body['PhoneNumberId']);
        const number = kept.get(id);
        if (number) keep(state, id, number);
      })(),
    };
  };
}

/** Changes the numbers before a release. */
function changingNumbers(change: (shown: LeasedNumber['shown']) => LeasedNumber['shown']) {
  return before([operation], (state) => {
    for (const [id, { at, shown }] of state.numbers) {
      state.numbers.set(id, { at, shown: change(shown) });
    }
  });
}

const unprotected = changingNumbers((shown) => ({ ...shown, DeletionProtectionEnabled: false }));

/** Servers that release numbers wrongly. */
export const releaseMutants: readonly ServerMutant[] = [
  {
    name: 'shows a released number with the status that it had',
    foundBy: ids('releases-a-number', 'number-by-arn'),
    hooks: outputOf(operation, (body) => ({ ...body, Status: 'PENDING' })),
  },
  {
    name: 'shows a released number with another list',
    foundBy: ids('releases-a-number'),
    hooks: outputOf(operation, (body) => ({ ...body, OptOutListName: 'other' })),
  },
  {
    name: 'shows a released number with another time of creation',
    foundBy: ids('releases-a-number'),
    hooks: outputOf(operation, (body) => ({ ...body, CreatedTimestamp: 1 })),
  },
  {
    name: 'does not find a number to release by its ARN',
    foundBy: ids('number-by-arn'),
    hooks: refuseOf(operation, (_, { target }) => target.includes('arn%3A'), [
      404,
      'ResourceNotFoundException',
    ]),
  },
  {
    name: 'grants the release of an unknown number',
    foundBy: ids('unknown-number', 'released-twice', 'arn-of-another-account'),
    hooks: grantOf([operation], 'phone-number', {}),
  },
  {
    name: 'refuses the release of an unknown number as a conflict',
    foundBy: ids('unknown-number', 'released-twice'),
    hooks: responsesOf([operation], (response) =>
      response.status === 404 ? toRefusal(response, 409, 'ConflictException') : response,
    ),
  },
  {
    name: 'keeps a released number',
    foundBy: ids('released-twice', 'number-is-gone', 'tags-are-gone', 'token-of-a-released-number'),
    hooks: keeping((state, id, number) => state.numbers.set(id, number)),
  },
  {
    name: 'releases protected numbers',
    foundBy: ids('protected-number'),
    hooks: unprotected,
  },
  {
    name: 'releases a protected number although it refuses to',
    foundBy: ids('refusal-keeps-the-number'),
    hooks: responsesOf([operation], (response, _, state) => {
      if (response.status === 409) state.numbers.delete(String(response.body['ResourceId']));
      return response;
    }),
  },
  {
    name: 'turns off the protection that keeps a number',
    foundBy: ids('refusal-keeps-the-number'),
    hooks: () => ({
      ...responsesOf([operation], (response, _, state) => {
        for (const [id, { at, shown }] of state.numbers) {
          if (response.status === 409)
            state.numbers.set(id, { at, shown: { ...shown, DeletionProtectionEnabled: false } });
        }
        return response;
      })(),
    }),
  },
  {
    name: 'releases numbers in pools',
    foundBy: ids('number-in-a-pool'),
    hooks: changingNumbers((shown) => ({ ...shown, PoolId: undefined })),
  },
  {
    name: 'gives the reason of a pool for protected numbers',
    foundBy: ids('protected-number'),
    hooks: renameReason(
      [operation],
      'DELETION_PROTECTION_ENABLED',
      'PHONE_NUMBER_ASSOCIATED_TO_POOL',
    ),
  },
  {
    name: 'gives the reason of a protected number for numbers in pools',
    foundBy: ids('number-in-a-pool'),
    hooks: renameReason(
      [operation],
      'PHONE_NUMBER_ASSOCIATED_TO_POOL',
      'DELETION_PROTECTION_ENABLED',
    ),
  },
  {
    name: 'returns the tags of released numbers',
    foundBy: ids('tags-are-gone'),
    hooks: grantOf(['listTagsForResource'], 'phone-number', { ResourceArn: 'arn', Tags: [] }),
  },
  {
    name: 'leases released numbers again',
    foundBy: ids('number-is-not-leased-again'),
    hooks: () => {
      let released: unknown;
      return {
        response: (response) => {
          if (response.body['Status'] === 'DELETED') released = response.body['PhoneNumber'];
          return response.body['Status'] === 'PENDING' && released !== undefined
            ? { ...response, body: { ...response.body, PhoneNumber: released } }
            : response;
        },
      };
    },
  },
  {
    name: 'forgets the token of a released number',
    foundBy: ids('token-of-a-released-number'),
    hooks: after([operation], (state) => state.tokens.clear()),
  },
  {
    name: 'leases a released number again for its token',
    foundBy: ids('token-of-a-released-number'),
    hooks: () => ({
      ...after(['requestPhoneNumber'], (state, { body }) => {
        const shown = { ...body };
        state.numbers.set(String(body['PhoneNumberId']), { at: state.now(), shown });
      })(),
    }),
  },
];

/** Servers whose faults in releases show only under control. */
export const releaseControlMutants: readonly ServerMutant[] = [
  {
    name: 'does not free the quota by a release',
    foundBy: control('frees-the-quota'),
    hooks: after([operation], (state) => {
      state.quota -= 1;
    }),
  },
  {
    name: 'frees two places of the quota by a release',
    foundBy: control('frees-the-quota'),
    hooks: after([operation], (state) => {
      state.quota += 1;
    }),
  },
  {
    name: 'keeps a released number in its state',
    foundBy: control('is-not-in-the-state'),
    hooks: keeping((state, id, number) => state.numbers.set(`released ${id}`, number)),
  },
  {
    name: 'looks at the pool of a number before its protection',
    foundBy: control('protection-before-pool'),
    hooks: unprotected,
  },
  {
    name: 'does not release ACTIVE numbers',
    foundBy: control('active-number'),
    hooks: () => {
      let now = 0;
      return {
        ...before([operation], (state) => {
          now = state.now();
        })(),
        ...refuseOf(operation, (_, __, { numbers }) => numbers.size === 0 && now > Date.now() + 1, [
          409,
          'ConflictException',
        ])(),
      };
    },
  },
];
