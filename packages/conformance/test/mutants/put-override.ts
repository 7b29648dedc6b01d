import { answers, refuses, type ServerMutant, takes, without } from './server-mutant.js';

const operation = 'putProtectConfigurationRuleSetNumberOverride';
const id = (name: string) => `${operation}/${name}`;
const isRule = (answer: { readonly status: number; readonly body: object }) =>
  answer.status === 200 && 'ProtectConfigurationArn' in answer.body;

/** Faults in what a rule answers. */
export const ruleAnswerMutants: readonly ServerMutant[] = [
  {
    name: 'answers ALLOW to every rule',
    foundBy: [id('echoes-the-rule')],
    hooks: answers((body) => ({ ...body, Action: 'ALLOW' }), isRule),
  },
  {
    name: 'answers the destination without its plus',
    foundBy: [id('echoes-the-rule'), id('plus-is-optional')],
    hooks: answers(
      (body) => ({
        ...body,
        DestinationPhoneNumber: String(body['DestinationPhoneNumber']).replace('+', ''),
      }),
      isRule,
    ),
  },
  {
    name: 'forgets when rules end',
    foundBy: [id('echoes-the-expiration')],
    hooks: answers((body) => without(body, 'ExpirationTimestamp'), isRule),
  },
  {
    name: 'keeps the end of the rule before',
    foundBy: [id('replaces-the-rule')],
    hooks: () => {
      const ends = new Map<unknown, unknown>();
      return {
        answer: (answer) => {
          if (!isRule(answer)) return answer;
          const { DestinationPhoneNumber: number, ExpirationTimestamp: end } = answer.body;
          const kept = end ?? ends.get(number);
          ends.set(number, kept);
          return { ...answer, body: { ...answer.body, ExpirationTimestamp: kept } };
        },
      };
    },
  },
  {
    name: 'creates a rule anew each time',
    foundBy: [id('keeps-the-creation-time')],
    hooks: () => ({
      answer: (answer, _, state) =>
        isRule(answer)
          ? { ...answer, body: { ...answer.body, CreatedTimestamp: state.now() / 1000 } }
          : answer,
    }),
  },
  {
    name: 'keeps one rule a number over all configurations',
    foundBy: [id('configurations-are-separate')],
    hooks: () => {
      const created = new Map<unknown, unknown>();
      return {
        answer: (answer) => {
          if (!isRule(answer)) return answer;
          const { DestinationPhoneNumber: number, CreatedTimestamp: now } = answer.body;
          if (!created.has(number)) created.set(number, now);
          return { ...answer, body: { ...answer.body, CreatedTimestamp: created.get(number) } };
        },
      };
    },
  },
  {
    name: 'takes a number without its plus for another one',
    foundBy: [id('plus-is-optional')],
    hooks: () => ({
      answer: (answer, { target }, state) =>
        isRule(answer) && target.includes('%2B')
          ? { ...answer, body: { ...answer.body, CreatedTimestamp: state.now() / 1000 } }
          : answer,
    }),
  },
  country('calls all of North America the US', 'country-of-the-number', () => 'US'),
  country('gives a country to numbers that have none', 'number-of-no-country', (known) =>
    String(known ?? 'US'),
  ),
];

/** Requests that are taken or refused wrongly. */
export const ruleRequestMutants: readonly ServerMutant[] = [
  {
    name: 'takes rules that are over',
    foundBy: [id('expiration-in-the-past')],
    hooks: takes(
      (body) => 'ExpirationTimestamp' in body,
      (body) => without(body, 'ExpirationTimestamp'),
    ),
  },
  {
    name: 'takes a rule that ends at the epoch for one without an end',
    foundBy: [id('expiration-in-the-past')],
    hooks: takes(
      (body) => body['ExpirationTimestamp'] === 0,
      (body) => without(body, 'ExpirationTimestamp'),
    ),
  },
  {
    name: 'takes a rule that ends before the epoch for one without an end',
    foundBy: [id('expiration-in-the-past')],
    hooks: takes(
      (body) => Number(body['ExpirationTimestamp']) < 0,
      (body) => without(body, 'ExpirationTimestamp'),
    ),
  },
  {
    name: 'does not say that it is the ExpirationTimestamp that is wrong',
    foundBy: [id('expiration-in-the-past')],
    hooks: answers(
      (body) => ({ ...body, Fields: [] }),
      ({ status }) => status === 400,
    ),
  },
  {
    name: 'knows no ARNs',
    foundBy: [id('arn-in-the-path')],
    hooks: refuses(operation, (_, target) => target.includes('arn')),
  },
  {
    name: 'makes unknown configurations up',
    foundBy: [id('unknown-protect-configuration')],
    hooks: () => ({
      request: (request) => ({
        ...request,
        target: request.target.replace(/protect-f+/, 'protect-11111111111111111111111111111111'),
      }),
    }),
  },
  {
    name: 'refuses numbers that no plan allows',
    foundBy: [id('number-of-no-plan')],
    hooks: refuses(operation, (_, target) => /%2B\d{16,}$/.test(target)),
  },
];

function country(name: string, scenario: string, change: (known: unknown) => string): ServerMutant {
  return {
    name,
    foundBy: [id(scenario)],
    hooks: answers((body) => ({ ...body, IsoCountryCode: change(body['IsoCountryCode']) }), isRule),
  };
}
