import { correctParts } from '../clients/client.js';
import type { Json } from '../servers/messages.js';
import type { ClientMutant } from './client-mutant.js';

const override = 'putProtectConfigurationRuleSetNumberOverride';

/** Clients that make something else of an answer than it says. */
export const clientOutcomeMutants: readonly ClientMutant[] = [
  {
    name: 'leaves timestamps as they came',
    foundBy: ['requestPhoneNumber/gives-defaults', 'updatePhoneNumber/changes-the-product-type'],
    parts: { toDate: (value) => value },
  },
  {
    name: 'takes timestamps for milliseconds',
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
    name: 'drops the fractions of seconds in texts',
    foundBy: ['updatePhoneNumber/changes-the-product-type'],
    parts: {
      toDate: (value) =>
        new Date(typeof value === 'number' ? value * 1000 : value.replace(/\.\d+/, '')),
    },
  },
  {
    name: 'does not know what to do with a newer member',
    foundBy: [
      `${override}/client-reads-past-new-members`,
      'requestPhoneNumber/client-reads-past-new-members',
      'updatePhoneNumber/client-reads-past-new-members',
    ],
    parts: {
      toAnswer: (output) => {
        if ('NumberkitUnknownMember' in output) throw new TypeError('What is this?');
        return output;
      },
    },
  },
  {
    name: 'drops what is false',
    foundBy: ['requestPhoneNumber/gives-defaults'],
    parts: { toAnswer: (output) => kept(output, (value) => value !== false) },
  },
  {
    name: 'makes a number of a price',
    foundBy: ['requestPhoneNumber/gives-defaults'],
    parts: {
      toAnswer: (output) =>
        'MonthlyLeasingPrice' in output
          ? { ...output, MonthlyLeasingPrice: Number(output['MonthlyLeasingPrice']) }
          : output,
    },
  },
  {
    name: 'decodes the id of a number',
    foundBy: ['updatePhoneNumber/changes-the-product-type'],
    parts: { toAnswer: (output) => JSON.parse(JSON.stringify(output).replaceAll('%2B', '+')) },
  },
  {
    name: 'gives the first answer for every call',
    foundBy: ['requestPhoneNumber/toll-free-numbers'],
    parts: { toAnswer: remembering() },
  },
  {
    name: 'drops the tags of an answer',
    foundBy: ['requestPhoneNumber/echoes-the-request'],
    parts: { toAnswer: ({ Tags: _, ...output }) => output },
  },
  {
    name: 'adds members to an answer',
    foundBy: ['requestPhoneNumber/gives-defaults'],
    parts: { toAnswer: (output) => ({ ...output, PoolId: '' }) },
  },
  {
    name: 'answers nothing',
    foundBy: ['requestPhoneNumber/gives-defaults'],
    parts: { toAnswer: () => undefined },
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
    name: 'takes exceptions for answers',
    foundBy: ['requestPhoneNumber/unknown-pool'],
    parts: { toException: ({ members }) => ({ kind: 'answer', output: members }) },
  },
  {
    name: 'takes exceptions for failures of its own',
    foundBy: ['updatePhoneNumber/client-names-ServiceFailureException'],
    parts: { toException: () => ({ kind: 'failure', error: new Error('It did not work.') }) },
  },
  {
    name: 'answers without asking',
    foundBy: ['requestPhoneNumber/client-names-AccessDeniedException'],
    parts: {
      send: async () => Response.json({ __type: 'AccessDeniedException' }, { status: 403 }),
    },
  },
  {
    name: 'tries again where that cannot help',
    foundBy: ['requestPhoneNumber/client-names-ValidationException'],
    parts: {
      send: async (url, request) => {
        const response = await correctParts.send(url, request);
        return response.ok ? response : correctParts.send(url, request);
      },
    },
  },
];

function kept(output: Json, isKept: (value: unknown) => boolean): Json {
  return Object.fromEntries(Object.entries(output).filter(([, value]) => isKept(value)));
}

function remembering(): (output: Json) => Json {
  const first = new Map<string, Json>();
  return (output) => {
    const kind = Object.keys(output)[0] ?? '';
    const known = first.get(kind) ?? output;
    first.set(kind, known);
    return known;
  };
}
