import { isRecord } from '@numberkit/contract';
import { type HttpResponse, type Members, membersOf } from '../servers/messages.js';
import { boundedPlaces } from './changed-contract.js';
import {
  changeInput,
  changeOutput,
  changeResponse,
  type ServerMutant,
  toRefusal,
} from './server-mutant.js';

const id = (name: string) => `requestPhoneNumber/${name}`;
const isLease = ({ status, body }: HttpResponse) => status === 200 && 'PhoneNumberArn' in body;

/** Servers that refuse valid input, refuse invalid input wrongly, or return it garbled. */
export const inputMutants: readonly ServerMutant[] = [
  ...forbids('allowed-numbers', [
    ['MMS in Canada', (body) => body['IsoCountryCode'] === 'CA' && has(body, 'MMS')],
    ['voice in the US', (body) => body['NumberType'] === 'LONG_CODE' && isOf(body, 'US', 'VOICE')],
    ['promotional numbers', (body) => body['MessageType'] === 'PROMOTIONAL'],
    ['InternationalSendingEnabled', (body) => 'InternationalSendingEnabled' in body],
    ['several filters of ExactMatch', (body) => JSON.stringify(body).includes('5550143')],
  ]),
  ...forbids('allowed-tags', [
    ['tag keys that begin like reserved ones', (body) => keysOf(body).includes('aws')],
    [
      'the reserved prefix within tag keys',
      (body) => keysOf(body).some((key) => /.aws:/.test(key)),
    ],
    ['tags with the same value', (body) => valuesOf(body).join() === 'x,x'],
    ['tag keys that differ only in case', hasKeysOfOneSpelling],
  ]),
  ...counts('counts the bytes of tags', (text) => Buffer.byteLength(text)),
  ...counts('counts the UTF-16 units of tags', (text) => text.length),
  {
    name: 'compares only neighbouring tags',
    foundBy: [id('duplicate-tag-keys')],
    hooks: changeInput(
      (body) => keysOf(body).length === 3,
      (body) => ({ ...body, Tags: [] }),
    ),
  },
  {
    name: 'looks for the reserved prefix in the first tag only',
    foundBy: [id('reserved-tag-prefix')],
    hooks: changeInput(
      (body) => keysOf(body)[1]?.startsWith('aws:') === true,
      (body) => ({ ...body, Tags: [] }),
    ),
  },
  {
    name: 'names a valid member',
    foundBy: [
      ...['toll-free-is-us-only', 'simulator-is-us-only', 'ten-dlc-needs-a-registration'],
      ...['preference-needs-ten-dlc', 'duplicate-tag-keys', 'us-long-code-is-voice-only'],
    ].map(id),
    hooks: changeOutput(
      (body) => ({ ...body, Fields: [{ Name: 'ClientToken', Message: 'is wrong' }] }),
      ({ status }) => status === 400,
    ),
  },
  {
    name: 'refuses a simulator for promotional messages as invalid',
    foundBy: [id('simulator-is-transactional')],
    hooks: changeResponse(
      ({ body }, response) => response.status === 404 && body.includes('SIMULATOR'),
      (response) =>
        toRefusal(response, 400, 'ValidationException', { Reason: 'INVALID_PARAMETER' }),
    ),
  },
  {
    name: 'returns one Reason for every invalid request',
    foundBy: [id('ten-dlc-needs-a-registration'), id('pattern-takes-one-filter')],
    hooks: changeOutput(
      (body) => ({ ...body, Reason: 'INVALID_PARAMETER' }),
      ({ status }) => status === 400,
    ),
  },
  {
    name: 'returns no Reason for a campaign that is not active',
    foundBy: [id('ten-dlc-needs-an-active-campaign')],
    hooks: changeOutput(
      (body) => ({ ...body, Reason: undefined }),
      ({ status }) => status === 409,
    ),
  },
  {
    name: 'ignores NumberPreference',
    foundBy: [id('ten-dlc-of-an-active-campaign')],
    hooks: changeOutput((body) => ({ ...body, PhoneNumber: '+12065550199' }), isLease),
  },
  {
    name: 'returns the same creation time for all leases',
    foundBy: [id('toll-free-numbers')],
    hooks: changeOutput((body) => ({ ...body, CreatedTimestamp: 1774915200 }), isLease),
  },
  ...garbles('drops tags without a value', (value) => (value === '' ? undefined : value)),
  ...garbles('trims the values of tags', (value) => value.trim()),
  ...garbles('composes letters and their accents', (value) => value.normalize('NFC')),
  ...garbles('garbles characters that are not ASCII', (value) => value.replaceAll(/[^ -~]/g, '?')),
  {
    name: 'returns no more than ten tags',
    foundBy: [id('echoes-the-request')],
    hooks: changeOutput((body) => ({ ...body, Tags: tagsOf(body).slice(0, 10) }), isLease),
  },
];

function tagsOf({ Tags: tags }: Members): readonly Members[] {
  return Array.isArray(tags) ? tags.filter(isRecord) : [];
}

function keysOf(body: Members): readonly string[] {
  return tagsOf(body).map((tag) => String(tag['Key']));
}

function valuesOf(body: Members): readonly string[] {
  return tagsOf(body).map((tag) => String(tag['Value']));
}

function hasKeysOfOneSpelling(body: Members): boolean {
  const keys = keysOf(body);
  const isEqual = (one: string, other: string) => one !== other && one.toLowerCase() === other;
  return keys.some((one) => keys.some((other) => isEqual(one, other)));
}

function maxLengthOf(name: string): number {
  const found = boundedPlaces.find(({ place }) => place.name === name);
  return Number(found?.place.schema.value['maxLength']);
}

function counts(name: string, toLength: (text: string) => number): readonly ServerMutant[] {
  const foundBy = ['Tags[].Key', 'Tags[].Value'].map((tag) =>
    id(`schema/${tag}/maxLength/pass-wide`),
  );
  const isLong = (body: Members) =>
    keysOf(body).some((key) => toLength(key) > maxLengthOf('Tags[].Key')) ||
    valuesOf(body).some((value) => toLength(value) > maxLengthOf('Tags[].Value'));
  const Fields = [{ Name: 'Tags', Message: 'is too long' }];
  const hooks: ServerMutant['hooks'] = changeResponse(
    ({ body }) => isLong(membersOf(body)),
    (response) => toRefusal(response, 400, 'ValidationException', { Fields }),
  );
  return [{ name, foundBy, hooks }];
}

function has(body: Members, capability: string): boolean {
  return String(body['NumberCapabilities']).split(',').includes(capability);
}

function isOf(body: Members, country: string, capability: string): boolean {
  return body['IsoCountryCode'] === country && has(body, capability);
}

function forbids(
  scenario: string,
  inputs: readonly (readonly [what: string, when: (body: Members) => boolean])[],
): readonly ServerMutant[] {
  return inputs.map(([what, when]) => ({
    name: `refuses ${what}`,
    foundBy: [id(scenario)],
    hooks: changeResponse(
      ({ body }) => when(membersOf(body)),
      (response) => toRefusal(response, 400, 'ValidationException'),
    ),
  }));
}

function garbles(
  name: string,
  change: (value: string) => string | undefined,
): readonly ServerMutant[] {
  const toTag = (tag: Members) => ({ ...tag, Value: change(String(tag['Value'])) });
  const hooks = changeOutput(
    (body) => ({
      ...body,
      Tags: tagsOf(body)
        .map(toTag)
        .filter(({ Value }) => Value !== undefined),
    }),
    isLease,
  );
  return [{ name, foundBy: [id('echoes-the-request')], hooks }];
}
