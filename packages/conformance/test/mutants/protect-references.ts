import type { OperationId } from '../phone-numbers.js';
import { readRoute } from '../servers/routes.js';
import { inputOf, refuseCalls } from './protect-mutant.js';
import { changeRequest, type ServerMutant } from './server-mutant.js';

const operations = [
  'updateProtectConfiguration',
  'deleteProtectConfiguration',
  'listProtectConfigurationRuleSetNumberOverrides',
  'deleteProtectConfigurationRuleSetNumberOverride',
  'getProtectConfigurationCountryRuleSet',
  'updateProtectConfigurationCountryRuleSet',
] as const satisfies readonly OperationId[];

const inEach = (name: string) => operations.map((operation) => `${operation}/${name}`);
const known = 'protect-11111111111111111111111111111111';

/** Changes the targets and bodies of requests, in which ARNs are encoded or not. */
const replaceAll = (...pairs: readonly (readonly [RegExp, string])[]): ServerMutant['hooks'] =>
  changeRequest((request) => {
    const change = (text: string) =>
      pairs.reduce((changed, [from, to]) => changed.replaceAll(from, to), text);
    return { ...request, target: change(request.target), body: change(request.body) };
  });

/** Servers that read the references to a protect configuration wrongly. */
export const protectReferenceMutants: readonly ServerMutant[] = [
  {
    name: 'takes an unknown protect configuration for a known one',
    foundBy: inEach('unknown-configuration'),
    hooks: replaceAll([/protect-f{32}/g, known]),
  },
  {
    name: 'does not say what kind of resource it does not find',
    foundBy: inEach('unknown-configuration'),
    hooks: () => ({
      response: (response) =>
        response.status === 404
          ? { ...response, body: { ...response.body, ResourceType: 'pool' } }
          : response,
    }),
  },
  {
    name: 'ignores the account in the ARN of a protect configuration',
    foundBy: [...inEach('arns-of-others'), 'describeProtectConfigurations/arns-of-others'],
    hooks: replaceAll([/(us-east-1(?::|%3A))\d{12}/g, '$1111122223333']),
  },
  {
    name: 'ignores the partition in the ARN of a protect configuration',
    foundBy: [...inEach('arns-of-others'), 'describeProtectConfigurations/arns-of-others'],
    hooks: replaceAll([/arn(:|%3A)aws[a-z-]*/g, 'arn$1aws']),
  },
  {
    name: 'ignores the kind in the ARN of a protect configuration',
    foundBy: [
      ...inEach('arn-of-another-kind'),
      'describeProtectConfigurations/arn-of-another-kind',
    ],
    hooks: replaceAll([/(:|%3A)pool(\/|%2F)/g, '$1protect-configuration$2']),
  },
  {
    name: 'finds no protect configuration for a malformed ARN',
    foundBy: [
      ...inEach('arn-of-another-kind'),
      'describeProtectConfigurations/arn-of-another-kind',
    ],
    hooks: replaceAll([/arn(:|%3A)aws(:|%3A)sms-voice(?=["/])/g, 'malformed']),
  },
  ...operations.map((operation) => ({
    name: `takes no ARN in ${operation}`,
    foundBy: [`${operation}/takes-an-arn`],
    hooks: refuseCalls(operation, (input) =>
      String(input['ProtectConfigurationId']).startsWith('arn:'),
    ),
  })),
  {
    name: 'returns the ARN of a protect configuration as its id',
    foundBy: inEach('takes-an-arn'),
    hooks: () => ({
      response: (response, request) => {
        const { ProtectConfigurationId: given } = inputOf(request);
        const isRead = operations.some((each) => each === readRoute(request).operation);
        return isRead && response.status === 200
          ? {
              ...response,
              body: {
                ...response.body,
                ProtectConfigurationId: String(given).replaceAll(/[:/]/g, '_'),
              },
            }
          : response;
      },
    }),
  },
];
