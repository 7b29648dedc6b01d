import type { Members } from '../servers/messages.js';
import {
  before,
  grantOf,
  inputOf,
  outputOf,
  refuseOf,
  renameReason,
  responsesOf,
} from './of-operation.js';
import { type ServerMutant, toRefusal, without } from './server-mutant.js';

const operation = 'updateOriginationPhoneNumber';
const ids = (...names: readonly string[]) => names.map((name) => `${operation}/${name}`);

/** Servers that change numbers wrongly. */
export const settingMutants: readonly ServerMutant[] = [
  {
    name: 'returns a changed number without its type',
    foundBy: ids('returns-the-number', 'nothing-to-change'),
    hooks: outputOf(operation, (body) => without(body, 'NumberType')),
  },
  {
    name: 'returns a number before its change',
    foundBy: ids('protection-on-and-off'),
    hooks: outputOf(operation, (body) => ({ ...body, DeletionProtectionEnabled: false })),
  },
  {
    name: 'refuses a request for no change',
    foundBy: ids('nothing-to-change'),
    hooks: refuseOf(operation, (sent) => Object.keys(sent).length === 0),
  },
  {
    name: 'resets settings in a request for no change',
    foundBy: ids('nothing-to-change'),
    hooks: inputOf(operation, (body) =>
      Object.keys(body).length === 0 ? { InternationalSendingEnabled: false } : body,
    ),
  },
  {
    name: 'returns the ARN of a changed number as its id',
    foundBy: ids('number-by-arn', 'returns-the-number'),
    hooks: outputOf(operation, (body) => ({ ...body, PhoneNumberId: body['PhoneNumberArn'] })),
  },
  {
    name: 'does not find a number to change by its ARN',
    foundBy: ids('number-by-arn'),
    hooks: refuseOf(operation, (_, { target }) => target.includes('arn%3A'), [
      404,
      'ResourceNotFoundException',
    ]),
  },
  {
    name: 'turns deletion protection on, and never off',
    foundBy: ids('protection-on-and-off'),
    hooks: inputOf(operation, (body) =>
      body['DeletionProtectionEnabled'] === false
        ? without(body, 'DeletionProtectionEnabled')
        : body,
    ),
  },
  {
    name: 'returns new protection without storing it',
    foundBy: ids('protection-on-and-off'),
    hooks: () => ({
      ...responsesOf([operation], (response, _, state) => {
        for (const [id, { at, shown }] of state.numbers) {
          state.numbers.set(id, { at, shown: { ...shown, DeletionProtectionEnabled: false } });
        }
        return response;
      })(),
    }),
  },
  {
    name: 'does not protect a number that is PENDING',
    foundBy: ids('protection-on-and-off'),
    hooks: refuseOf(
      operation,
      ({ DeletionProtectionEnabled: isProtected }) => isProtected === true,
      [409, 'ConflictException', 'RESOURCE_NOT_ACTIVE'],
    ),
  },
  {
    name: 'grants the change of an unknown number',
    foundBy: ids('unknown-number', 'released-number', 'arn-of-another-account'),
    hooks: grantOf([operation], 'phone-number', {}),
  },
  {
    name: 'refuses the change of an unknown number as a conflict',
    foundBy: ids('unknown-number', 'released-number'),
    hooks: responsesOf([operation], (response) =>
      response.status === 404 ? toRefusal(response, 409, 'ConflictException') : response,
    ),
  },
  {
    name: 'changes numbers in pools',
    foundBy: ids('number-in-a-pool'),
    hooks: changingNumbers((shown) => ({ ...shown, PoolId: undefined })),
  },
  {
    name: 'changes the protection of numbers in pools',
    foundBy: ids('number-in-a-pool'),
    hooks: responsesOf([operation], (response, { body }) =>
      response.status === 409 && body.includes('Protection')
        ? { ...response, status: 200, body: {} }
        : response,
    ),
  },
  {
    name: 'gives another reason for a number in a pool',
    foundBy: ids('number-in-a-pool'),
    hooks: renameReason([operation], 'PHONE_NUMBER_ASSOCIATED_TO_POOL', 'RESOURCE_NOT_ACTIVE'),
  },
];

function changingNumbers(
  change: (shown: Members) => Members,
  leasedAt?: number,
): ServerMutant['hooks'] {
  return before([operation], (state) => {
    for (const [id, { at, shown }] of state.numbers) {
      state.numbers.set(id, { at: leasedAt ?? at, shown: change(shown) });
    }
  });
}
