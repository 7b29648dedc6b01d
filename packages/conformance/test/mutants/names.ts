import { type HttpRequest, jsonOf } from '../servers/messages.js';
import { answers, refusal, type ServerMutant } from './server-mutant.js';

const rule = (name: string) => `putProtectConfigurationRuleSetNumberOverride/${name}`;
const inPaths = (name: string) => [rule(name), `updatePhoneNumber/${name}`];

/** Faults of how resources and countries are told. */
export const nameMutants: readonly ServerMutant[] = [
  {
    name: 'sees what other accounts have by its ARN',
    foundBy: [rule('arn-of-another-account')],
    hooks: targets((target) => target.replace(/%3A\d{12}%3A/, '%3A111122223333%3A')),
  },
  {
    name: 'does not look at the partition in an ARN',
    foundBy: [rule('arn-of-another-partition')],
    hooks: targets((target) => target.replace('arn%3Aaws-us-gov%3A', 'arn%3Aaws%3A')),
  },
  {
    name: 'puts every region into the partition aws',
    foundBy: ['requestPhoneNumber/gives-defaults', rule('arn-in-the-path')],
    hooks: answers((body) =>
      Object.fromEntries(
        Object.entries(body).map(([name, value]) => [
          name,
          name.endsWith('Arn') ? String(value).replace(':us-east-1:', ':us-gov-west-1:') : value,
        ]),
      ),
    ),
  },
  {
    name: 'does not look at the kind in an ARN',
    foundBy: [rule('arn-of-another-kind')],
    hooks: targets((target) => target.replace('%3Apool%2F', '%3Aprotect-configuration%2F')),
  },
  {
    name: 'calls a malformed ARN unknown',
    foundBy: [rule('arn-of-another-kind')],
    hooks: () => ({
      answer: (answer) =>
        answer.body['Reason'] === 'INVALID_ARN'
          ? refusal(answer, 404, 'ResourceNotFoundException', {})
          : answer,
    }),
  },
  ...['PoolId', 'OptOutListName', 'RegistrationId'].map((member) => ({
    name: `does not know ${member} by its ARN`,
    foundBy: ['requestPhoneNumber/names-by-arn'],
    hooks: (): ReturnType<ServerMutant['hooks']> => ({
      answer: (answer, { body }) =>
        String(jsonOf(body)[member]).startsWith('arn:')
          ? refusal(answer, 404, 'ResourceNotFoundException', {})
          : answer,
    }),
  })),
  {
    name: 'reads a plus in the path as a blank',
    foundBy: inPaths('bare-plus-in-the-path'),
    hooks: targets((target) => target.replaceAll('+', '%20')),
  },
  {
    name: 'decodes percent-encoding in capitals only',
    foundBy: inPaths('lower-case-encoding-in-the-path'),
    hooks: targets((target) => target.replaceAll('%2b', 'x')),
  },
  {
    name: 'knows the countries of North America only',
    foundBy: [rule('country-beyond-north-america')],
    hooks: countries((number, country) => (number.startsWith('+1') ? country : undefined)),
  },
  {
    name: 'takes Jersey for the UK',
    foundBy: [rule('country-beyond-north-america')],
    hooks: countries((_, country) => (country === 'JE' ? 'GB' : country)),
  },
  {
    name: 'takes Kazakhstan for Russia',
    foundBy: [rule('country-beyond-north-america')],
    hooks: countries((_, country) => (country === 'KZ' ? 'RU' : country)),
  },
  {
    name: 'takes toll-free numbers of North America for those of the US',
    foundBy: [rule('number-of-no-country')],
    hooks: countries((number, country) => (number.startsWith('+1833') ? 'US' : country)),
  },
];

function targets(change: (target: string) => string): ServerMutant['hooks'] {
  return () => ({
    request: (request: HttpRequest) => ({ ...request, target: change(request.target) }),
  });
}

function countries(change: (number: string, country: unknown) => unknown): ServerMutant['hooks'] {
  return answers(
    (body) => ({
      ...body,
      IsoCountryCode: change(String(body['DestinationPhoneNumber']), body['IsoCountryCode']),
    }),
    ({ body }) => 'ProtectConfigurationArn' in body,
  );
}
