import { isRecord, type Role } from '@numberkit/contract';
import type { OperationId } from '../phone-numbers.js';
import { type Members, membersOf } from '../servers/messages.js';
import { refuse } from '../servers/refusal.js';
import { changeResponse, type ServerMutant, toRefusal } from './server-mutant.js';

const lease = (name: string) => `requestPhoneNumber/schema/${name}`;
const change = (name: string) => `updatePhoneNumber/schema/${name}`;

/** Servers that refuse valid input with an exception that is right for another request. */
export const acceptedInputMutants: readonly ServerMutant[] = [
  {
    name: 'has no route for ids that are not phone numbers',
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
    name: 'refuses long values of tags as a conflict',
    foundBy: [lease('Tags[].Value/maxLength/pass')],
    when: ({ Tags: tags }) =>
      [tags].flat().some((tag) => isRecord(tag) && String(tag['Value']).length > 128),
  }),
  refusesAs('quota', 'requestPhoneNumber', {
    name: 'refuses long tokens as beyond a quota',
    foundBy: [lease('ClientToken/maxLength/pass')],
    when: ({ ClientToken: token }) => String(token).length === 64,
  }),
  refusesAs('invalidRequest', 'updatePhoneNumber', {
    name: 'refuses long calling names without naming the member',
    foundBy: [change('CallingName/pattern/pass-longest-or-2')],
    when: ({ CallingName: name }) => String(name).length === 15,
  }),
];

function refusesAs(
  role: Role,
  operation: OperationId,
  {
    when,
    ...mutant
  }: Pick<ServerMutant, 'name' | 'foundBy'> & { when: (body: Members) => boolean },
): ServerMutant {
  const { status, exception, members } = refuse(operation, role);
  return {
    ...mutant,
    hooks: changeResponse(
      ({ body }) => when(membersOf(body)),
      (response) => toRefusal(response, status, exception, members),
    ),
  };
}
