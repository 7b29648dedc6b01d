import {
  changeInput,
  changeOutput,
  changeRequest,
  refuseValid,
  type ServerMutant,
  without,
} from './server-mutant.js';

const operation = 'putProtectConfigurationRuleSetNumberOverride';
const id = (name: string) => `${operation}/${name}`;
const isRule = (response: { readonly status: number; readonly body: object }) =>
  response.status === 200 && 'ProtectConfigurationArn' in response.body;

/** Servers that return a rule wrongly. */
export const ruleResultMutants: readonly ServerMutant[] = [
  {
    name: 'returns ALLOW for every rule',
    foundBy: [id('echoes-the-rule')],
    hooks: changeOutput((body) => ({ ...body, Action: 'ALLOW' }), isRule),
  },
  {
    name: 'returns the destination without its plus',
    foundBy: [id('echoes-the-rule'), id('plus-is-optional')],
    hooks: changeOutput(
      (body) => ({
        ...body,
        DestinationPhoneNumber: String(body['DestinationPhoneNumber']).replace('+', ''),
      }),
      isRule,
    ),
  },
  {
    name: 'does not return ExpirationTimestamp',
    foundBy: [id('echoes-the-expiration')],
    hooks: changeOutput((body) => without(body, 'ExpirationTimestamp'), isRule),
  },
  {
    name: 'returns the end of the replaced rule',
    foundBy: [id('replaces-the-rule')],
    hooks: () => {
      const ends = new Map<unknown, unknown>();
      return {
        response: (response) => {
          if (!isRule(response)) return response;
          const { DestinationPhoneNumber: number, ExpirationTimestamp: end } = response.body;
          const kept = end ?? ends.get(number);
          ends.set(number, kept);
          return { ...response, body: { ...response.body, ExpirationTimestamp: kept } };
        },
      };
    },
  },
  {
    name: 'returns a new creation time each time',
    foundBy: [id('keeps-the-creation-time')],
    hooks: () => ({
      response: (response, _, state) =>
        isRule(response)
          ? { ...response, body: { ...response.body, CreatedTimestamp: state.now() / 1000 } }
          : response,
    }),
  },
  {
    name: 'keeps one rule per number across all configurations',
    foundBy: [id('configurations-are-separate')],
    hooks: () => {
      const created = new Map<unknown, unknown>();
      return {
        response: (response) => {
          if (!isRule(response)) return response;
          const { DestinationPhoneNumber: number, CreatedTimestamp: now } = response.body;
          if (!created.has(number)) created.set(number, now);
          return { ...response, body: { ...response.body, CreatedTimestamp: created.get(number) } };
        },
      };
    },
  },
  {
    name: 'treats a number without its plus as another one',
    foundBy: [id('plus-is-optional')],
    hooks: () => ({
      response: (response, { target }, state) =>
        isRule(response) && target.includes('%2B')
          ? { ...response, body: { ...response.body, CreatedTimestamp: state.now() / 1000 } }
          : response,
    }),
  },
  country('takes all of North America for the US', 'country-of-the-number', () => 'US'),
  country('returns a country for numbers that have none', 'number-of-no-country', (known) =>
    String(known ?? 'US'),
  ),
];

/** Servers that accept or refuse the wrong requests. */
export const ruleRequestMutants: readonly ServerMutant[] = [
  {
    name: 'accepts rules that have expired',
    foundBy: [id('expiration-in-the-past')],
    hooks: changeInput(
      (body) => 'ExpirationTimestamp' in body,
      (body) => without(body, 'ExpirationTimestamp'),
    ),
  },
  {
    name: 'takes a rule that ends at the epoch for one without an end',
    foundBy: [id('expiration-in-the-past')],
    hooks: changeInput(
      (body) => body['ExpirationTimestamp'] === 0,
      (body) => without(body, 'ExpirationTimestamp'),
    ),
  },
  {
    name: 'takes a rule that ends before the epoch for one without an end',
    foundBy: [id('expiration-in-the-past')],
    hooks: changeInput(
      (body) => Number(body['ExpirationTimestamp']) < 0,
      (body) => without(body, 'ExpirationTimestamp'),
    ),
  },
  {
    name: 'does not name ExpirationTimestamp as the invalid member',
    foundBy: [id('expiration-in-the-past')],
    hooks: changeOutput(
      (body) => ({ ...body, Fields: [] }),
      ({ status }) => status === 400,
    ),
  },
  {
    name: 'does not accept ARNs',
    foundBy: [id('arn-in-the-path')],
    hooks: refuseValid(operation, (target) => target.includes('arn')),
  },
  {
    name: 'accepts unknown configurations',
    foundBy: [id('unknown-protect-configuration')],
    hooks: changeRequest((request) => ({
      ...request,
      target: request.target.replace(/protect-f+/, 'protect-11111111111111111111111111111111'),
    })),
  },
  {
    name: 'refuses numbers of no numbering plan',
    foundBy: [id('number-of-no-plan')],
    hooks: refuseValid(operation, (target) => /%2B\d{16,}$/.test(target)),
  },
];

function country(name: string, scenario: string, change: (known: unknown) => string): ServerMutant {
  return {
    name,
    foundBy: [id(scenario)],
    hooks: changeOutput(
      (body) => ({ ...body, IsoCountryCode: change(body['IsoCountryCode']) }),
      isRule,
    ),
  };
}
