import {
  createRoleRefusal,
  type PathProblem,
  type Refusal,
  toAwsRefusal,
} from '@numberkit/aws-wire/server';
import { families, type OperationId, operations } from '@numberkit/contract';
import { type AnswerReport, defaultBodyLimit } from '@numberkit/server-stubs';
import type { Response } from 'express';
import type { Arrival } from './arrival.js';
import { sendAws } from './aws-answers.js';

/** Answers the requests that go no further than the front door. */
export interface Refusals {
  refuse(response: Response, arrival: Arrival | undefined, refusal: Refusal): void;
  refuseInvalid(response: Response, arrival: Arrival, problems: readonly PathProblem[]): void;
  /** @param wait In seconds. */
  refuseTooEarly(response: Response, arrival: Arrival, wait: number): void;
  refuseTooLarge(response: Response, arrival: Arrival): void;
}

export function createRefusals(
  newRequestId: () => string,
  note: (answer: AnswerReport) => void,
): Refusals {
  const refuse: Refusals['refuse'] = (response, arrival, refusal) => {
    const requestId = newRequestId();
    const { status, exception, body } = refusal;
    response.setHeader('x-amzn-RequestId', requestId);
    response.setHeader('X-Amzn-ErrorType', exception);
    const operation = arrival?.operation;
    note({ requestId, operation, status, exception, error: undefined });
    if (arrival?.protocol === 'contract') {
      response.status(status).json(body);
    } else {
      sendAws(response, toAwsRefusal(refusal, requestId));
    }
  };
  return {
    refuse,
    refuseInvalid: (response, arrival, problems) =>
      refuse(response, arrival, toInvalidRequest(arrival.operation, problems)),
    refuseTooEarly: (response, arrival, wait) => {
      response.setHeader('Retry-After', Math.ceil(wait));
      const message = 'There were too many requests; wait as long as Retry-After says.';
      refuse(response, arrival, toRefusal(arrival.operation, 'throttled', message));
    },
    refuseTooLarge: (response, arrival) => {
      const message = `The body is larger than ${defaultBodyLimit} bytes.`;
      refuse(response, arrival, toRefusal(arrival.operation, 'tooLarge', message));
    },
  };
}

function toInvalidRequest(operation: OperationId, problems: readonly PathProblem[]): Refusal {
  const Message = problems.map(({ name, message }) => `${name} ${message}.`).join(' ');
  const refusal = toRefusal(operation, 'invalidRequest', Message);
  const { exceptions, family } = operations[operation];
  const members = exceptions[refusal.exception]?.members ?? [];
  const [first] = problems;
  const said = {
    Reason: first && families[family].reasons?.[first.kind],
    Fields: problems.map(({ name, message }) => ({ Name: name, Message: message })),
  };
  const declared = Object.entries(said).filter(([name]) => members.includes(name));
  return { ...refusal, body: { ...refusal.body, ...Object.fromEntries(declared) } };
}

function toRefusal(
  operation: OperationId,
  role: 'invalidRequest' | 'throttled' | 'tooLarge',
  message: string,
): Refusal {
  const refusal = createRoleRefusal(operation, role, message);
  if (refusal === undefined) throw new Error(`${operation} declares no exception for ${role}.`);
  return refusal;
}
