import { type HttpRequest, type Json, jsonOf } from '../servers/messages.js';
import { refusal, type ServerMutant, takes, without } from './server-mutant.js';

const lease = (name: string) => `requestPhoneNumber/${name}`;
const rule = (name: string) => `putProtectConfigurationRuleSetNumberOverride/${name}`;

/** Members that a repeated token may differ in unnoticed, by the case that notices. */
const forgotten: readonly (readonly [member: string, foundBy: string])[] = [
  ['IsoCountryCode', lease('token-with-other-parameters')],
  ['MessageType', lease('token-with-other-parameters')],
  ['NumberType', lease('token-with-other-parameters')],
  ['OptOutListName', lease('token-with-other-parameters')],
  ['PoolId', lease('token-with-other-parameters')],
  ['DeletionProtectionEnabled', lease('token-with-other-parameters')],
  ['Tags', lease('token-with-other-parameters')],
  ['NumberCapabilities', lease('token-at-once')],
  ['InternationalSendingEnabled', lease('token-at-once')],
  ['RegistrationId', lease('ten-dlc-of-an-active-campaign')],
  ['NumberPreference', lease('ten-dlc-of-an-active-campaign')],
  ['Action', rule('token-with-other-parameters')],
  ['ExpirationTimestamp', rule('token-with-other-parameters')],
];

/** Repeated tokens whose other parameters are not compared as they should be. */
export const parameterMutants: readonly ServerMutant[] = [
  ...forgotten.map(([member, foundBy]) => ({
    name: `forgets ${member} when it compares parameters`,
    foundBy: [foundBy],
    hooks: takesForFirst((first, request) => {
      const value = jsonOf(first.body)[member];
      const rest = without(jsonOf(request.body), member);
      const body = value === undefined ? rest : { ...rest, [member]: value };
      return { ...request, body: JSON.stringify(body) };
    }),
  })),
  {
    name: 'forgets the path when it compares parameters',
    foundBy: [rule('token-with-other-parameters')],
    hooks: takesForFirst(({ target }, request) => ({ ...request, target })),
  },
  {
    name: 'takes the order within a tag for a difference',
    foundBy: [lease('token-replays')],
    hooks: refusesOther(({ body }) => String(JSON.stringify(jsonOf(body)['Tags']))),
  },
  {
    name: 'takes an empty pool for a difference',
    foundBy: [lease('token-replays')],
    hooks: refusesOther(({ body }) => String(jsonOf(body)['PoolId'])),
  },
  {
    name: 'takes a missing plus for a difference',
    foundBy: [rule('token-replays')],
    hooks: refusesOther(({ target }) => target),
  },
  {
    name: 'does not tell capitals in a ClientToken',
    foundBy: [rule('tokens-are-told-apart')],
    hooks: takes(hasToken, (body) => ({ ...body, ClientToken: tokenOf(body).toLowerCase() })),
  },
  {
    name: 'looks at the beginning of a ClientToken',
    foundBy: [rule('tokens-are-told-apart')],
    hooks: takes(hasToken, (body) => ({ ...body, ClientToken: tokenOf(body).slice(0, 63) })),
  },
];

function hasToken(body: Json): boolean {
  return 'ClientToken' in body;
}

function tokenOf(body: Json): string {
  return String(body['ClientToken']);
}

/** Changes a request whose token came before, in the light of the first one with it. */
function takesForFirst(
  change: (first: HttpRequest, request: HttpRequest) => HttpRequest,
): ServerMutant['hooks'] {
  return () => {
    const firsts = new Map<string, HttpRequest>();
    return {
      request: (request) => {
        const body = jsonOf(request.body);
        if (!hasToken(body)) return request;
        const first = firsts.get(tokenOf(body)) ?? request;
        firsts.set(tokenOf(body), first);
        return first === request ? request : change(first, request);
      },
    };
  };
}

/** Refuses a repeated token where something is written otherwise than the first time. */
function refusesOther(written: (request: HttpRequest) => string): ServerMutant['hooks'] {
  return () => {
    const firsts = new Map<string, string>();
    return {
      answer: (answer, request) => {
        const body = jsonOf(request.body);
        if (!hasToken(body)) return answer;
        const first = firsts.get(tokenOf(body)) ?? written(request);
        firsts.set(tokenOf(body), first);
        if (first === written(request)) return answer;
        return refusal(answer, 409, 'ConflictException', {});
      },
    };
  };
}
