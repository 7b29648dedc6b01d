import { correctParts } from '../clients/client.js';
import type { Members } from '../servers/messages.js';
import type { ClientMutant } from './client-mutant.js';

const override = 'putProtectConfigurationRuleSetNumberOverride';

/** Clients that read a response wrongly. */
export const clientOutcomeMutants: readonly ClientMutant[] = [
  {
    name: 'does not convert timestamps',
    foundBy: ['requestPhoneNumber/gives-defaults', 'updatePhoneNumber/changes-the-product-type'],
    parts: { toDate: (value) => value },
  },
  {
    name: 'reads timestamps as milliseconds',
    foundBy: [`${override}/echoes-the-rule`],
    parts: { toDate: (value) => new Date(value) },
  },
  {
    name: 'drops the fractions of seconds',
    foundBy: [`${override}/echoes-the-rule`],
    parts: {
      toDate: (value) => new Date(typeof value === 'number' ? Math.trunc(value) * 1000 : value),
    },
  },
  {
    name: 'drops the fractions of seconds in date-time strings',
    foundBy: ['updatePhoneNumber/changes-the-product-type'],
    parts: {
      toDate: (value) =>
        new Date(typeof value === 'number' ? value * 1000 : value.replace(/\.\d+/, '')),
    },
  },
  {
    name: 'fails on an unknown member',
    foundBy: [
      `${override}/client-reads-past-new-members`,
      'requestPhoneNumber/client-reads-past-new-members',
      'updatePhoneNumber/client-reads-past-new-members',
    ],
    parts: {
      toOutput: (output) => {
        if ('NumberkitUnknownMember' in output) throw new TypeError('unknown member');
        return output;
      },
    },
  },
  {
    name: 'drops members that are false',
    foundBy: ['requestPhoneNumber/gives-defaults'],
    parts: { toOutput: (output) => kept(output, (value) => value !== false) },
  },
  {
    name: 'converts a price to a number',
    foundBy: ['requestPhoneNumber/gives-defaults'],
    parts: {
      toOutput: (output) =>
        'MonthlyLeasingPrice' in output
          ? { ...output, MonthlyLeasingPrice: Number(output['MonthlyLeasingPrice']) }
          : output,
    },
  },
  {
    name: 'decodes the id of a number',
    foundBy: ['updatePhoneNumber/changes-the-product-type'],
    parts: { toOutput: (output) => JSON.parse(JSON.stringify(output).replaceAll('%2B', '+')) },
  },
  {
    name: 'returns the first result for every call',
    foundBy: ['requestPhoneNumber/toll-free-numbers'],
    parts: { toOutput: remembering() },
  },
  {
    name: 'drops the tags of a result',
    foundBy: ['requestPhoneNumber/echoes-the-request'],
    parts: { toOutput: ({ Tags: _, ...output }) => output },
  },
  {
    name: 'adds members to a result',
    foundBy: ['requestPhoneNumber/gives-defaults'],
    parts: { toOutput: (output) => ({ ...output, PoolId: '' }) },
  },
  {
    name: 'stops at the first page',
    foundBy: [
      'describePhoneNumbers/client-reads-every-page',
      'describeOptOutLists/client-reads-every-page',
    ],
    parts: { readsOn: () => false },
  },
  {
    name: 'takes an empty page for the last one',
    foundBy: ['describePhoneNumbers/client-reads-every-page'],
    parts: {
      readsOn: (page) =>
        !Object.values(page).some((each) => Array.isArray(each) && each.length === 0),
    },
  },
  {
    name: 'drops empty lists of a result',
    foundBy: ['listTagsForResource/no-tags', 'describePhoneNumbers/nothing-found'],
    parts: {
      toOutput: (output) => kept(output, (value) => !Array.isArray(value) || value.length > 0),
    },
  },
  {
    name: 'does not convert the timestamps of items',
    foundBy: ['describePhoneNumbers/shows-a-number'],
    parts: {
      toOutput: (output) =>
        JSON.parse(JSON.stringify(output), (name, value) =>
          name === 'CreatedTimestamp' && 'PhoneNumbers' in output ? String(value) : value,
        ),
    },
  },
  {
    name: 'returns nothing',
    foundBy: ['requestPhoneNumber/gives-defaults'],
    parts: { toOutput: () => undefined },
  },
  {
    name: 'loses the names of exceptions',
    foundBy: [
      'requestPhoneNumber/unknown-pool',
      'updatePhoneNumber/client-names-ConflictException',
    ],
    parts: { toException: (exception) => ({ ...exception, name: 'Error' }) },
  },
  {
    name: 'takes Code for the name of an exception',
    foundBy: ['updatePhoneNumber/client-names-NotFoundException'],
    parts: {
      toException: (exception) => ({
        ...exception,
        name: String(exception.members['Code'] ?? exception.name),
      }),
    },
  },
  {
    name: 'shows every exception with status 500',
    foundBy: [`${override}/client-names-ThrottlingException`],
    parts: { toException: (exception) => ({ ...exception, status: 500 }) },
  },
  {
    name: 'drops the members of exceptions',
    foundBy: ['requestPhoneNumber/international-sending', `${override}/expiration-in-the-past`],
    parts: { toException: (exception) => ({ ...exception, members: {} }) },
  },
  {
    name: 'returns exceptions as results',
    foundBy: ['requestPhoneNumber/unknown-pool'],
    parts: { toException: ({ members }) => ({ kind: 'success', output: members }) },
  },
  {
    name: 'turns exceptions into failures of its own',
    foundBy: ['updatePhoneNumber/client-names-ServiceFailureException'],
    parts: { toException: () => ({ kind: 'failure', error: new Error('It did not work.') }) },
  },
  {
    name: 'throws without sending a request',
    foundBy: ['requestPhoneNumber/client-names-AccessDeniedException'],
    parts: {
      send: async () => Response.json({ __type: 'AccessDeniedException' }, { status: 403 }),
    },
  },
  {
    name: 'retries a request that cannot succeed',
    foundBy: ['requestPhoneNumber/client-names-ValidationException'],
    parts: {
      send: async (url, request) => {
        const response = await correctParts.send(url, request);
        return response.ok ? response : correctParts.send(url, request);
      },
    },
  },
];

function kept(output: Members, isKept: (value: unknown) => boolean): Members {
  return Object.fromEntries(Object.entries(output).filter(([, value]) => isKept(value)));
}

function remembering(): (output: Members) => Members {
  const first = new Map<string, Members>();
  return (output) => {
    const kind = Object.keys(output)[0] ?? '';
    const known = first.get(kind) ?? output;
    first.set(kind, known);
    return known;
  };
}
