import {
  type ErrorFacts,
  type ErrorForm,
  type ServiceFacts,
  withMessageDetails,
} from '@numberkit/contract';
import type { ErrorReason, Problem } from './request-error.js';

type Members = Readonly<Record<string, unknown>>;

/** The parts of a refusal that the server itself words. */
export interface ErrorContent {
  readonly message: string;
  readonly reason?: ErrorReason | undefined;
  readonly problems?: readonly Problem[];
}

/** An error with its name. */
export interface NamedError extends ErrorFacts {
  readonly name: string;
}

/** How errors of one form are written. */
interface FormOfErrors {
  readonly contentType: string;
  /** The member that people read first. */
  readonly messageMember: string;
  /** The member that lists the problems of a request, which not every error has. */
  readonly problemsMember: string;
  /** The members that hold a content. */
  toMembers(service: ServiceFacts, content: ErrorContent): Members;
  /** @param members Members that the error does not have are left out. */
  toBody(service: ServiceFacts, error: NamedError, members: Members): Members;
  /** The headers by which clients know the error. */
  toHeaders(error: NamedError): Readonly<Record<string, string>>;
}

const aws: FormOfErrors = {
  contentType: 'application/json; charset=utf-8',
  messageMember: 'Message',
  problemsMember: 'Fields',
  toMembers: ({ reasons }, { message, reason, problems = [] }) => ({
    Message: message,
    ...(reasons && reason && { Reason: reasons[reason] }),
    ...(problems.length > 0 && {
      Fields: problems.map((problem) => ({ Name: problem.name, Message: problem.message })),
    }),
  }),
  // The contract fixes no `__type` of a transport error: one schema serves several names.
  toBody: (service, error, members) =>
    withMessageDetails(service, {
      ...error.defaults,
      ...pickKnown(error, { __type: error.name, ...members }),
    }),
  toHeaders: ({ name }) => ({ 'X-Amzn-ErrorType': name }),
};

const problem: FormOfErrors = {
  contentType: 'application/problem+json',
  messageMember: 'detail',
  problemsMember: 'errors',
  toMembers: (_, { message, problems = [] }) => ({
    detail: message,
    ...(problems.length > 0 && {
      errors: problems.map((one) => ({ member: one.name, reason: one.message })),
    }),
  }),
  // The defaults stand first, and no member replaces one: they name the problem.
  toBody: (_, error, members) => ({
    ...error.defaults,
    ...pickKnown(error, members),
    ...error.defaults,
  }),
  toHeaders: () => ({}),
};

function pickKnown({ members: known }: NamedError, members: Members): Members {
  return Object.fromEntries(Object.entries(members).filter(([name]) => known.includes(name)));
}

/** The forms in which services write their errors. */
export const errorForms: { readonly [Form in ErrorForm]: FormOfErrors } = { aws, problem };
