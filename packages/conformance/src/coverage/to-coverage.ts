import type { Suite } from '../create-suite.js';
import type { Coverage, CoverageOf, ExchangeRecord, Result } from '../report/report.js';
import { readExceptionName } from '../scenario/exception-name.js';
import type { Operation } from '../scenario/operation.js';
import { type HttpResponse, readMembers } from '../wire/http.js';
import type { Protocol } from '../wire/protocol.js';
import { toBoundaryCoverage } from './boundaries.js';
import { pathsIn, toInputMembers, toMemberPaths, toOutputMembers } from './members.js';

/** The coverage of the contract by a run. */
export function toCoverage(
  suite: Suite,
  protocol: Protocol,
  results: readonly Result[],
): Coverage {
  const exchanges = results.flatMap((result) => result.exchanges).flatMap(withOperation(suite));
  const responses = exchanges.flatMap(({ operation, response }) =>
    response ? [{ operation, response, name: readExceptionName(operation, response) ?? '' }] : [],
  );
  const judged = results.filter(({ verdict }) => verdict === 'pass' || verdict === 'fail');
  const operations = [...suite.operations.values()];
  // Those that the suite does not judge, too: their statuses and exceptions are missed.
  const declared = Object.values(suite.contract.operations);
  return {
    boundaries: toBoundaryCoverage(suite, protocol, new Set(judged.map(({ id }) => id))),
    statuses: compare(
      declared.flatMap(({ operationId, success, exceptions }) =>
        [...success, ...Object.values(exceptions).map(({ status }) => status)].map(
          (status) => `${operationId} ${status}`,
        ),
      ),
      responses.map(({ operation, name, response: { status } }) => {
        // On the AWS wire exceptions share a status; the exception's name determines the contract's.
        const declared = operation.exceptions[name];
        return `${operation.operationId} ${declared?.status ?? status}`;
      }),
    ),
    exceptions: compare(
      declared.flatMap(({ operationId, exceptions }) =>
        Object.keys(exceptions).map((name) => `${operationId} ${name}`),
      ),
      responses.map(({ operation, name }) => `${operation.operationId} ${name}`),
    ),
    inputMembers: compare(
      operations.flatMap(toInputMembers),
      exchanges.flatMap(({ operation, request }) => [
        ...operation.members.path.map((name) => `${operation.operationId} ${name}`),
        ...(request ? pathsIn(readMembers(operation, request), '') : []).map(
          (path) => `${operation.operationId} ${path}`,
        ),
      ]),
    ),
    outputMembers: compare(
      operations.flatMap(toOutputMembers),
      responses
        .filter(({ response }) => response.status < 300)
        .flatMap(({ operation, response }) =>
          toMemberPaths(response.body).map((path) => `${operation.operationId} ${path}`),
        ),
    ),
  };
}

function withOperation({
  operations,
}: Suite): (record: ExchangeRecord) => readonly ExchangeOf[] {
  return ({ operation: id, ...record }) => {
    const operation = operations.get(id);
    return operation ? [{ ...record, operation }] : [];
  };
}

/** The messages of an exchange of an operation. */
interface ExchangeOf extends Omit<ExchangeRecord, 'operation'> {
  readonly operation: Operation;
  readonly response?: HttpResponse;
}

function compare(declared: readonly string[], came: readonly string[]): CoverageOf {
  const all = [...new Set(declared)];
  const seen = new Set(came);
  return {
    exercised: all.filter((each) => seen.has(each)),
    missed: all.filter((each) => !seen.has(each)),
  };
}
