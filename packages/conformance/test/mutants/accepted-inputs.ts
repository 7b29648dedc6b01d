import type { OperationId, Role } from '@numberkit/contract';
import { isJson, type Json, jsonOf } from '../servers/messages.js';
import { refuse } from '../servers/refusal.js';
import { refusal, type ServerMutant } from './server-mutant.js';

const lease = (name: string) => `requestPhoneNumber/schema/${name}`;
const change = (name: string) => `updatePhoneNumber/schema/${name}`;

/** What the contract allows, refused in a way that another request would be refused in rightly. */
export const acceptedInputMutants: readonly ServerMutant[] = [
  {
    name: 'has no route for ids that are no phone numbers',
    foundBy: ['required/pass', 'type/pass', 'minLength/pass'].map((each) =>
      change(`phoneNumberId/${each}`),
    ),
    hooks: () => ({
      request: (request) => {
        const isKnown = /^\/phone-numbers\/.*\d{11}$/.test(request.target);
        const isOther = !request.target.startsWith('/phone-numbers/');
        return isKnown || isOther ? request : { ...request, target: '/phone-numbers' };
      },
    }),
  },
  refusesAs('conflict', 'requestPhoneNumber', {
    name: 'calls long values of tags a conflict',
    foundBy: [lease('Tags[].Value/maxLength/pass')],
    when: ({ Tags: tags }) =>
      [tags].flat().some((tag) => isJson(tag) && String(tag['Value']).length > 128),
  }),
  refusesAs('quota', 'requestPhoneNumber', {
    name: 'calls long tokens too many',
    foundBy: [lease('ClientToken/maxLength/pass')],
    when: ({ ClientToken: token }) => String(token).length === 64,
  }),
  refusesAs('invalidRequest', 'updatePhoneNumber', {
    name: 'refuses long calling names without naming them',
    foundBy: [change('CallingName/pattern/pass-longest-or-2')],
    when: ({ CallingName: name }) => String(name).length === 15,
  }),
];

function refusesAs(
  role: Role,
  operation: OperationId,
  { when, ...fault }: Pick<ServerMutant, 'name' | 'foundBy'> & { when: (body: Json) => boolean },
): ServerMutant {
  const { status, exception, members } = refuse(operation, role);
  return {
    ...fault,
    hooks: () => ({
      answer: (answer, { body }) =>
        when(jsonOf(body)) ? refusal(answer, status, exception, members) : answer,
    }),
  };
}
