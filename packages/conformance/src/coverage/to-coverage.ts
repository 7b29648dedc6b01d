import { operations } from '@numberkit/contract/phone-numbers';
import type { Coverage, CoverageOf, Result } from '../report/report.js';
import type { Protocol } from '../wire/protocol.js';
import { suite } from '../suite.js';
import { declaredInputMembers, declaredOutputMembers, toMemberPaths } from './members.js';
import { toBoundaryCoverage } from './boundaries.js';

/** The coverage of the contract by a run. */
export function toCoverage(protocol: Protocol, results: readonly Result[]): Coverage {
  const exchanges = results.flatMap((result) => result.exchanges);
  const responses = exchanges.flatMap(({ operation, response }) =>
    response ? [{ operation, ...response }] : [],
  );
  const judged = results.filter(({ verdict }) => verdict === 'pass' || verdict === 'fail');
  const facts = Object.values(operations);
  return {
    boundaries: toBoundaryCoverage(protocol, new Set(judged.map(({ id }) => id)), suite),
    statuses: compare(
      facts.flatMap(({ operationId, success, exceptions }) =>
        [...success, ...Object.values(exceptions).map(({ status }) => status)].map(
          (status) => `${operationId} ${status}`,
        ),
      ),
      responses.map(({ operation, headers, status }) => {
        // On the AWS wire exceptions share a status; the exception's name determines the contract's.
        const declared = operations[operation].exceptions[toName(headers)];
        return `${operation} ${declared?.status ?? status}`;
      }),
    ),
    exceptions: compare(
      facts.flatMap(({ operationId, exceptions }) =>
        Object.keys(exceptions).map((name) => `${operationId} ${name}`),
      ),
      responses.map(({ operation, headers }) => `${operation} ${toName(headers)}`),
    ),
    inputMembers: compare(
      declaredInputMembers,
      exchanges.flatMap(({ operation, request }) => [
        ...operations[operation].members.path.map((name) => `${operation} ${name}`),
        ...toMemberPaths(request?.body).map((path) => `${operation} ${path}`),
      ]),
    ),
    outputMembers: compare(
      declaredOutputMembers,
      responses
        .filter(({ status }) => status < 300)
        .flatMap(({ operation, body }) =>
          toMemberPaths(body).map((path) => `${operation} ${path}`),
        ),
    ),
  };
}

function toName(headers: Readonly<Record<string, string>>): string {
  return headers['x-amzn-errortype'] ?? '';
}

function compare(declared: readonly string[], came: readonly string[]): CoverageOf {
  const all = [...new Set(declared)];
  const seen = new Set(came);
  return {
    exercised: all.filter((each) => seen.has(each)),
    missed: all.filter((each) => !seen.has(each)),
  };
}
