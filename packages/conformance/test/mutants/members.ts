import { operations } from '@numberkit/contract';
import { answers, type ServerMutant, takes, without } from './server-mutant.js';

const ids = (name: string) =>
  Object.values(operations).map(({ operationId }) => `${operationId}/${name}`);

/** Faults in reading bodies as a whole. */
export const bodyMutants: readonly ServerMutant[] = [
  {
    name: 'does not mind members that it does not know',
    foundBy: ids('schema/body/additionalProperties/beyond'),
    hooks: takes(
      () => true,
      (body) => without(body, 'NumberkitUnknownMember'),
    ),
  },
  {
    name: 'does not say which member is wrong',
    foundBy: [
      ...ids('schema/body/additionalProperties/beyond'),
      'requestPhoneNumber/schema/NumberType/required/beyond',
    ],
    hooks: answers(
      (body) => ({ ...without(body, 'Fields'), Message: 'Something is wrong.' }),
      ({ status }) => status === 400,
    ),
  },
  {
    name: 'names the wrong member',
    foundBy: ['requestPhoneNumber/schema/NumberType/required/beyond'],
    hooks: answers(
      (body) => ({ ...body, Fields: [{ Name: 'NumberTypes', Message: 'is missing' }] }),
      ({ status }) => status === 400,
    ),
  },
  {
    name: 'gives the wrong reason',
    foundBy: [
      'requestPhoneNumber/schema/NumberType/required/beyond',
      'putProtectConfigurationRuleSetNumberOverride/schema/Action/required/beyond',
    ],
    hooks: answers(
      (body) => ({ ...body, Reason: 'OTHER' }),
      ({ status }) => status === 400,
    ),
  },
];
