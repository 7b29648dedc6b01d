import { toArn } from '../servers/arns.js';
import { refuse } from '../servers/refusal.js';
import {
  calls,
  changeBody,
  changeRefusal,
  changeResult,
  changeState,
  inputOf,
  itemsOf,
  mutantOf,
  refuseCalls,
} from './protect-mutant.js';
import { type ServerMutant, toRefusal, without } from './server-mutant.js';

const operation = 'createProtectConfiguration';
const mutant = mutantOf(operation);

/** Servers that create protect configurations wrongly. */
export const createProtectMutants: readonly ServerMutant[] = [
  mutant(
    'protects every new protect configuration',
    ['gives-defaults'],
    changeResult(operation, (body) => ({ ...body, DeletionProtectionEnabled: true })),
  ),
  mutant(
    'makes a new protect configuration the default of the account',
    ['gives-defaults'],
    changeResult(operation, (body) => ({ ...body, AccountDefault: true })),
  ),
  mutant(
    'returns a new protect configuration with the ARN of another one',
    ['gives-defaults'],
    changeResult(operation, (body) => ({
      ...body,
      ProtectConfigurationArn: toArn('protect-configuration', 'protect-of-nobody'),
    })),
  ),
  mutant(
    'does not protect a new protect configuration',
    ['echoes-the-request', '/describeProtectConfigurations/filter-by-protection'],
    changeBody(operation, (body) => without(body, 'DeletionProtectionEnabled')),
  ),
  mutant(
    'does not return the tags of a new protect configuration',
    ['echoes-the-request'],
    changeResult(operation, (body) => without(body, 'Tags')),
  ),
  mutant('returns the first protect configuration for every creation', ['each-is-another'], () => {
    let first: object | undefined;
    return {
      response: (response, request) => {
        if (response.status !== 200 || !calls(operation, request)) return response;
        first ??= response.body;
        return { ...response, body: { ...first } };
      },
    };
  }),
  mutant(
    'returns another time of creation than it stores',
    ['is-described'],
    changeResult(operation, (body) => ({
      ...body,
      CreatedTimestamp: Number(body['CreatedTimestamp']) - 1,
    })),
  ),
  mutant(
    'attaches fifty of the tags of a new protect configuration',
    ['more-tags-than-allowed'],
    changeBody(operation, (body) =>
      'Tags' in body ? { ...body, Tags: itemsOf(body, 'Tags').slice(0, 50) } : body,
    ),
  ),
  mutant(
    'refuses a new protect configuration with fifty tags',
    ['as-many-tags-as-allowed'],
    refuseCalls(operation, (input) => itemsOf(input, 'Tags').length >= 50),
  ),
  mutant(
    'does not store the tags of a new protect configuration',
    ['tags-are-listed'],
    changeState(operation, (state) => state.tags.clear()),
  ),
  mutant(
    'attaches the first of two tags of one key to a protect configuration',
    ['duplicate-tags'],
    changeBody(operation, (body) =>
      'Tags' in body ? { ...body, Tags: itemsOf(body, 'Tags').slice(0, 1) } : body,
    ),
  ),
  mutant(
    'attaches reserved tags to a protect configuration',
    ['reserved-tags'],
    changeBody(operation, (body) => ({
      ...body,
      Tags: itemsOf(body, 'Tags').map((tag) => ({
        ...tag,
        Key: String(tag['Key']).replace('aws:', ''),
      })),
    })),
  ),
  mutant(
    'does not say which quota of a protect configuration is used up',
    ['more-tags-than-allowed'],
    changeRefusal(operation, (body) => without(body, 'Reason')),
  ),
];

/** Servers that are wrong about the tokens of creations. */
export const createProtectTokenMutants: readonly ServerMutant[] = [
  mutant(
    'forgets the tokens of protect configurations',
    ['token-replays', 'token-with-other-parameters', 'token-at-once'],
    changeState(operation, (state) => state.tokens.clear()),
  ),
  mutant(
    'returns a protect configuration as it is to a repeated token',
    ['token-replays'],
    changeResult(operation, (body, _, state) => ({
      ...body,
      DeletionProtectionEnabled:
        state.configurations.get(String(body['ProtectConfigurationId']))?.isProtected ?? false,
    })),
  ),
  mutant('ignores other parameters of a repeated token', ['token-with-other-parameters'], () => {
    const bodies = new Map<unknown, string>();
    return {
      request: (request) => {
        const { ClientToken: token } = inputOf(request);
        if (token === undefined || !calls(operation, request)) return request;
        const body = bodies.get(token) ?? request.body;
        bodies.set(token, body);
        return { ...request, body };
      },
    };
  }),
  mutant('uses up the token of a refused creation', ['token-after-a-refusal'], () => ({
    response: (response, request, state) => {
      const { ClientToken: token } = inputOf(request);
      if (response.status >= 400 && calls(operation, request) && token !== undefined) {
        const spent = { parameters: '', result: {}, at: state.now() };
        state.tokens.set(`${operation} ${String(token)}`, spent);
      }
      return response;
    },
  })),
  mutant('takes the token of a creation for that of a rule', ['token-of-another-operation'], () => {
    const { status, exception } = refuse(operation, 'conflict');
    return {
      response: (response, request, state) =>
        calls('putProtectConfigurationRuleSetNumberOverride', request) &&
        state.tokens.has(`${operation} ${String(inputOf(request)['ClientToken'])}`)
          ? toRefusal(response, status, exception)
          : response,
    };
  }),
  mutant(
    'compares the tokens of creations without their last letter',
    ['tokens-are-told-apart'],
    changeBody(operation, (body) => ({
      ...body,
      ClientToken: String(body['ClientToken']).slice(0, -1),
    })),
  ),
];

/** Servers whose fault shows only under control. */
export const createProtectControlMutants: readonly ServerMutant[] = [
  mutant(
    'creates protect configurations at the time of its machine',
    ['control/created-by-the-clock'],
    changeResult(operation, (body) => ({ ...body, CreatedTimestamp: Date.now() / 1000 })),
  ),
  mutant(
    'has no quota of protect configurations',
    ['control/quota', 'control/refused-keeps-its-token'],
    quotaOf(1000),
  ),
  mutant('allows a protect configuration less than the quota', ['control/quota'], quotaOf(24)),
  mutant('allows a protect configuration more than the quota', ['control/quota'], quotaOf(26)),
  mutant(
    'counts deleted protect configurations',
    ['control/quota', 'control/refused-keeps-its-token'],
    changeState('deleteProtectConfiguration', (state) => {
      state.configurationQuota -= 1;
    }),
  ),
  mutant(
    'uses up the token of a creation that the quota refuses',
    ['control/refused-keeps-its-token'],
    () => ({
      response: (response, request, state) => {
        const { ClientToken: token } = inputOf(request);
        if (response.status === 402 && token !== undefined) {
          const spent = { parameters: '', result: {}, at: state.now() };
          state.tokens.set(`${operation} ${String(token)}`, spent);
        }
        return response;
      },
    }),
  ),
  mutant(
    'keeps the tokens of protect configurations for ever',
    ['control/token-is-kept-a-day'],
    () => ({
      request: (request, state) => {
        for (const [key, each] of state.tokens) state.tokens.set(key, { ...each, at: state.now() });
        return request;
      },
    }),
  ),
  mutant(
    'keeps the tokens of protect configurations for an hour',
    ['control/token-is-kept-a-day'],
    () => ({
      request: (request, state) => {
        for (const [key, { at }] of state.tokens) {
          if (state.now() - at > 3_600_000) state.tokens.delete(key);
        }
        return request;
      },
    }),
  ),
  mutant(
    'loses new protect configurations',
    ['control/is-in-the-state'],
    changeState(operation, (state) => state.configurations.clear()),
  ),
];

function quotaOf(quota: number): ServerMutant['hooks'] {
  return () => ({
    request: (request, state) => {
      state.configurationQuota = quota;
      return request;
    },
  });
}
