import { membersOf } from '../servers/messages.js';
import {
  changeOutput,
  changeRequest,
  changeResponse,
  type ServerMutant,
  toRefusal,
} from './server-mutant.js';

const rule = (name: string) => `putProtectConfigurationRuleSetNumberOverride/${name}`;
const inPathsOfNumbers = (name: string) =>
  ['releasePhoneNumber', 'updateOriginationPhoneNumber', 'deleteOptOutList'].map(
    (operation) => `${operation}/${name}`,
  );
const inTags = (name: string) =>
  ['tagResource', 'untagResource', 'listTagsForResource'].map(
    (operation) => `${operation}/${name}`,
  );
const inPaths = (name: string) => [rule(name), `updatePhoneNumber/${name}`];

/** Servers that read ARNs, paths or the countries of numbers wrongly. */
export const nameMutants: readonly ServerMutant[] = [
  {
    name: 'finds resources of other accounts by ARN',
    foundBy: [rule('arn-of-another-account'), ...inPathsOfNumbers('arn-of-another-account')],
    hooks: changeTarget((target) => target.replace(/%3A\d{12}%3A/, '%3A111122223333%3A')),
  },
  {
    name: 'finds the tags of other accounts by ARN',
    foundBy: inTags('resource-of-another-account'),
    hooks: changeTarget((target) => target.replace(/%3A\d{12}%3A/, '%3A111122223333%3A')),
  },
  {
    name: 'ignores the partition in an ARN',
    foundBy: [rule('arn-of-another-partition')],
    hooks: changeTarget((target) => target.replace('arn%3Aaws-us-gov%3A', 'arn%3Aaws%3A')),
  },
  {
    name: 'puts every region into the partition aws',
    foundBy: ['requestPhoneNumber/gives-defaults', rule('arn-in-the-path')],
    hooks: changeOutput((body) =>
      Object.fromEntries(
        Object.entries(body).map(([name, value]) => [
          name,
          name.endsWith('Arn') ? String(value).replace(':us-east-1:', ':us-gov-west-1:') : value,
        ]),
      ),
    ),
  },
  {
    name: 'ignores the kind of resource in an ARN',
    foundBy: [rule('arn-of-another-kind')],
    hooks: changeTarget((target) => target.replace('%3Apool%2F', '%3Aprotect-configuration%2F')),
  },
  {
    name: 'refuses a malformed ARN as not found',
    foundBy: [
      rule('arn-of-another-kind'),
      ...inPathsOfNumbers('arn-of-another-kind'),
      'describePhoneNumbers/arn-of-another-kind',
      'describeOptOutLists/arn-of-another-kind',
    ],
    hooks: changeResponse(
      (_, response) => response.body['Reason'] === 'INVALID_ARN',
      (response) => toRefusal(response, 404, 'ResourceNotFoundException'),
    ),
  },
  ...['PoolId', 'OptOutListName', 'RegistrationId'].map((member) => ({
    name: `does not accept an ARN for ${member}`,
    foundBy: ['requestPhoneNumber/names-by-arn'],
    hooks: changeResponse(
      ({ body }) => String(membersOf(body)[member]).startsWith('arn:'),
      (response) => toRefusal(response, 404, 'ResourceNotFoundException'),
    ),
  })),
  {
    name: 'reads a plus in the path as a space',
    foundBy: inPaths('bare-plus-in-the-path'),
    hooks: changeTarget((target) => target.replaceAll('+', '%20')),
  },
  {
    name: 'decodes percent-encoding in capitals only',
    foundBy: inPaths('lower-case-encoding-in-the-path'),
    hooks: changeTarget((target) => target.replaceAll('%2b', 'x')),
  },
  {
    name: 'knows the countries of North America only',
    foundBy: [rule('country-beyond-north-america')],
    hooks: changeCountry((number, country) => (number.startsWith('+1') ? country : undefined)),
  },
  {
    name: 'takes Jersey for the UK',
    foundBy: [rule('country-beyond-north-america')],
    hooks: changeCountry((_, country) => (country === 'JE' ? 'GB' : country)),
  },
  {
    name: 'takes Kazakhstan for Russia',
    foundBy: [rule('country-beyond-north-america')],
    hooks: changeCountry((_, country) => (country === 'KZ' ? 'RU' : country)),
  },
  {
    name: 'takes toll-free numbers of North America for those of the US',
    foundBy: [rule('number-of-no-country')],
    hooks: changeCountry((number, country) => (number.startsWith('+1833') ? 'US' : country)),
  },
];

function changeTarget(change: (target: string) => string): ServerMutant['hooks'] {
  return changeRequest((request) => ({ ...request, target: change(request.target) }));
}

function changeCountry(
  change: (number: string, country: unknown) => unknown,
): ServerMutant['hooks'] {
  return changeOutput(
    (body) => ({
      ...body,
      IsoCountryCode: change(String(body['DestinationPhoneNumber']), body['IsoCountryCode']),
    }),
    ({ body }) => 'ProtectConfigurationArn' in body,
  );
}
