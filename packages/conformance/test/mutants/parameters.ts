import { type HttpRequest, type Members, membersOf } from '../servers/messages.js';
import { changeInput, type ServerMutant, toRefusal, without } from './server-mutant.js';

const lease = (name: string) => `requestPhoneNumber/${name}`;
const rule = (name: string) => `putProtectConfigurationRuleSetNumberOverride/${name}`;

/** Members of a repeated request that a server may forget to compare, each with the case that finds it. */
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

/** Servers that compare the parameters of a repeated token wrongly. */
export const parameterMutants: readonly ServerMutant[] = [
  ...forgotten.map(([member, foundBy]) => ({
    name: `ignores ${member} when it compares parameters`,
    foundBy: [foundBy],
    hooks: takesForFirst((first, request) => {
      const value = membersOf(first.body)[member];
      const rest = without(membersOf(request.body), member);
      const body = value === undefined ? rest : { ...rest, [member]: value };
      return { ...request, body: JSON.stringify(body) };
    }),
  })),
  {
    name: 'ignores the path when it compares parameters',
    foundBy: [rule('token-with-other-parameters')],
    hooks: takesForFirst(({ target }, request) => ({ ...request, target })),
  },
  {
    name: 'compares the order of members within a tag',
    foundBy: [lease('token-replays')],
    hooks: refusesOther(({ body }) => String(JSON.stringify(membersOf(body)['Tags']))),
  },
  {
    name: 'compares an empty pool with none as different',
    foundBy: [lease('token-replays')],
    hooks: refusesOther(({ body }) => String(membersOf(body)['PoolId'])),
  },
  {
    name: 'compares a number without a plus as different',
    foundBy: [rule('token-replays')],
    hooks: refusesOther(({ target }) => target),
  },
  {
    name: 'ignores the case of a ClientToken',
    foundBy: [rule('tokens-are-told-apart')],
    hooks: changeInput(hasToken, (body) => ({ ...body, ClientToken: tokenOf(body).toLowerCase() })),
  },
  {
    name: 'ignores the end of a ClientToken',
    foundBy: [rule('tokens-are-told-apart')],
    hooks: changeInput(hasToken, (body) => ({ ...body, ClientToken: tokenOf(body).slice(0, 63) })),
  },
];

function hasToken(body: Members): boolean {
  return 'ClientToken' in body;
}

function tokenOf(body: Members): string {
  return String(body['ClientToken']);
}

/** Changes a request whose token came before, by the first request with it. */
function takesForFirst(
  change: (first: HttpRequest, request: HttpRequest) => HttpRequest,
): ServerMutant['hooks'] {
  return () => {
    const firsts = new Map<string, HttpRequest>();
    return {
      request: (request) => {
        const body = membersOf(request.body);
        if (!hasToken(body)) return request;
        const first = firsts.get(tokenOf(body)) ?? request;
        firsts.set(tokenOf(body), first);
        return first === request ? request : change(first, request);
      },
    };
  };
}

/** Refuses a repeated token if a part of its request is written differently from the first time. */
function refusesOther(written: (request: HttpRequest) => string): ServerMutant['hooks'] {
  return () => {
    const firsts = new Map<string, string>();
    return {
      response: (response, request) => {
        const body = membersOf(request.body);
        if (!hasToken(body)) return response;
        const first = firsts.get(tokenOf(body)) ?? written(request);
        firsts.set(tokenOf(body), first);
        if (first === written(request)) return response;
        return toRefusal(response, 409, 'ConflictException');
      },
    };
  };
}
