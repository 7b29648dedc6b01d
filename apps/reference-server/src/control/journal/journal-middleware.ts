import type { controlSchemas } from '@numberkit/contract/control';
import type { AnswerReport } from '@numberkit/server-stubs';
import type { Request, RequestHandler, Response } from 'express';
import { toArrival } from '../../front-door/arrival.js';
import { callerOf } from '../../front-door/caller.js';
import { type Exchange, openExchange } from './exchange.js';
import type { Journal } from './journal.js';
import { maskInput } from './mask-input.js';
import { onAnswer } from './on-answer.js';
import { toVerdict } from './verdict.js';

/** Follows each request and enters it into the journal as it is answered. */
export interface JournalKeeper {
  readonly middleware: RequestHandler;
  /** Takes what the operations say of the answer that they give. */
  readonly note: (report: AnswerReport) => void;
}

export function createJournalKeeper(journal: Journal): JournalKeeper {
  const reports = new Map<string, AnswerReport>();
  return {
    note: (report) => void reports.set(report.requestId, report),
    middleware: (request, response, next) => {
      const time = new Date();
      const start = performance.now();
      const arrival = toArrival(request);
      const exchange = openExchange(request, response);
      const takeReport = (): AnswerReport | undefined => {
        const requestId = readRequestId(response) ?? '';
        const report = reports.get(requestId);
        reports.delete(requestId);
        return report;
      };
      const enter = (body: unknown): void => {
        const duration = Math.round((performance.now() - start) * 1000) / 1000;
        const followed = { request, response, arrival, exchange, report: takeReport() };
        journal.add({ time, duration, ...toEntry(followed, body) });
      };
      onAnswer(response, enter, takeReport);
      next();
    },
  };
}

interface Followed {
  readonly request: Request;
  readonly response: Response;
  readonly arrival: ReturnType<typeof toArrival>;
  readonly exchange: Exchange;
  readonly report: AnswerReport | undefined;
}

function toEntry(
  { request, response, arrival, exchange, report }: Followed,
  body: unknown,
): Omit<controlSchemas.JournalEntry, 'time' | 'duration'> {
  const { accepted, fault } = exchange;
  const requestId = readRequestId(response);
  const arrived = arrival?.kind === 'arrival' ? arrival : undefined;
  const operation = report?.operation ?? arrived?.operation;
  return {
    ...(requestId !== undefined && { requestId }),
    ...(operation !== undefined && { operation }),
    // What is refused on arrival was an attempt at AWS JSON.
    protocol: arrived?.protocol ?? (arrival === undefined ? 'contract' : 'aws'),
    ...toVerdict(exchange, report, body),
    ...(response.headersSent && { status: response.statusCode }),
    ...(report?.exception !== undefined && { exception: report.exception }),
    ...(accepted?.scope ?? callerOf(request)?.scope),
    ...(accepted !== undefined && { input: maskInput(accepted.operation, accepted.input) }),
    ...(fault !== undefined && { fault }),
  };
}

function readRequestId(response: Response): string | undefined {
  const requestId = response.getHeader('x-amzn-RequestId');
  return requestId === undefined ? undefined : String(requestId);
}
