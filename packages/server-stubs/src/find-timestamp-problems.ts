import {
  fromWireTimestamp,
  type MemberPath,
  type OperationFacts,
  type TimestampForm,
} from '@numberkit/contract';
import { type Problem, shorten } from './errors/request-error.js';

/**
 * Finds timestamps that their schema allows and that no response could hold: leap seconds, moments hundreds of
 * thousands of years away, and in ISO 8601 those that an offset takes out of the years with four digits.
 */
export function findTimestampProblems(
  { timestamps }: OperationFacts,
  members: Readonly<Record<string, unknown>>,
): Problem[] {
  return forms.flatMap((form) =>
    (timestamps.input[form] ?? []).flatMap((path) =>
      toPlaces(members, path)
        .filter(({ value }) => !isMoment(form, value))
        .map(({ name }): Problem => ({ name, message: messages[form], kind: 'invalid' })),
    ),
  );
}

const forms = ['epoch-seconds', 'iso-8601'] as const;

const messages: { readonly [Form in TimestampForm]: string } = {
  'epoch-seconds': 'must be a moment that a date can hold',
  'iso-8601': 'must be a moment of the years 0000 to 9999, without leap seconds',
};

const firstMoment = Date.parse('0000-01-01T00:00:00.000Z');
const lastMoment = Date.parse('9999-12-31T23:59:59.999Z');

function isMoment(form: TimestampForm, value: unknown): boolean {
  try {
    const moment = fromWireTimestamp(form, value).getTime();
    return form === 'epoch-seconds' || (moment >= firstMoment && moment <= lastMoment);
  } catch {
    return false;
  }
}

interface Place {
  /** The dotted path. */
  readonly name: string;
  readonly value: unknown;
}

/** The values at a path, in which `*` stands for every item of a list. Absent ones and null are left out. */
function toPlaces(whole: unknown, path: MemberPath, name = ''): Place[] {
  if (whole === undefined || whole === null) return [];
  const [step, ...rest] = path;
  if (step === undefined) return [{ name: shorten(name), value: whole }];
  if (typeof whole !== 'object') return [];
  const entries: [string, unknown][] =
    step === '*' ? Object.entries(whole) : [[step, Reflect.get(whole, step)]];
  return entries.flatMap(([key, value]) =>
    toPlaces(value, rest, name === '' ? key : `${name}.${key}`),
  );
}
