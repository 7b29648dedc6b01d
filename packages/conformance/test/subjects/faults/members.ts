import { operations } from '@numberkit/contract';
import type { Json } from '../server/messages.js';
import { answers, type Fault, takes, without } from './fault.js';

/** A value that each member may have; none where the plainest request may not have it. */
const goodValues: Json = {
  IsoCountryCode: 'US',
  MessageType: 'TRANSACTIONAL',
  NumberCapabilities: ['SMS'],
  NumberType: 'TOLL_FREE',
  OptOutListName: 'Default',
  PoolId: '',
  RegistrationId: 'registration-11111111111111111111111111111111',
  NumberPreference: undefined,
  InternationalSendingEnabled: true,
  DeletionProtectionEnabled: true,
  Tags: [],
  ClientToken: 'token',
  Action: 'BLOCK',
  ExpirationTimestamp: 4102444800,
  ProductType: 'VoiceConnector',
  CallingName: 'Ada Lovelace',
};

const enums = ['MessageType', 'NumberCapabilities', 'NumberType', 'Action', 'ProductType'];

/** Faults in reading the members of a body, one a member. */
export const memberFaults: readonly Fault[] = Object.values(operations).flatMap(
  ({ operationId, members, required }) =>
    members.body.flatMap((member) => [
      {
        name: `converts a ${member} of the wrong JSON type`,
        foundBy: [`${operationId}/wrong-type-${member}`],
        hooks: takes(
          (body) => member in body && kindOf(body[member]) !== kindOf(goodValues[member]),
          (body) => ({ ...body, [member]: goodValues[member] }),
        ),
      },
      ...(required.includes(member)
        ? [
            {
              name: `does without ${member}`,
              foundBy: [`${operationId}/missing-${member}`],
              hooks: takes(
                (body) => !(member in body),
                (body) => ({ ...body, [member]: goodValues[member] }),
              ),
            },
          ]
        : []),
      ...(enums.includes(member)
        ? [
            {
              name: `takes any value for ${member}`,
              foundBy: [`${operationId}/unknown-value-${member}`],
              hooks: takes(
                (body) => String(body[member]) === 'NUMBERKIT_UNKNOWN',
                (body) => ({ ...body, [member]: goodValues[member] }),
              ),
            },
          ]
        : []),
    ]),
);

const ids = (name: string) =>
  Object.values(operations).map(({ operationId }) => `${operationId}/${name}`);

/** Faults in reading bodies as a whole. */
export const bodyFaults: readonly Fault[] = [
  {
    name: 'does not mind members that it does not know',
    foundBy: ids('unknown-member'),
    hooks: takes(
      () => true,
      (body) => without(body, ...Object.keys(body).filter((name) => !(name in goodValues))),
    ),
  },
  {
    name: 'does not say which member is wrong',
    foundBy: [...ids('unknown-member'), 'requestPhoneNumber/missing-NumberType'],
    hooks: answers(
      (body) => ({ ...without(body, 'Fields'), Message: 'Something is wrong.' }),
      ({ status }) => status === 400,
    ),
  },
  {
    name: 'names the wrong member',
    foundBy: ['requestPhoneNumber/missing-NumberType'],
    hooks: answers(
      (body) => ({ ...body, Fields: [{ Name: 'NumberTypes', Message: 'is missing' }] }),
      ({ status }) => status === 400,
    ),
  },
  {
    name: 'gives the wrong reason',
    foundBy: [
      'requestPhoneNumber/missing-NumberType',
      'putProtectConfigurationRuleSetNumberOverride/missing-Action',
    ],
    hooks: answers(
      (body) => ({ ...body, Reason: 'OTHER' }),
      ({ status }) => status === 400,
    ),
  },
];

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value;
}
