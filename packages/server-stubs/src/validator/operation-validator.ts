import {
  canListAllViolations,
  type DocumentedFacts,
  type OperationFacts,
} from '@numberkit/contract';
import type { Problem } from '../errors/request-error.js';
import { readBodyFacts, readRequestSchema } from '../operation-document.js';
import type { ReadMembers } from '../read-members.js';
import { createClosedDocument } from './closed-document.js';
import {
  type Compile,
  createRequestChecks,
  createResponseChecks,
  type RequestCheck,
  type ResponseCheck,
} from './eov-adapter.js';
import { createRequestDocument } from './request-document.js';
import { createProblems } from './to-problems.js';

/** The members that a schema has rules for, and their names. */
export type CheckedMembers = Pick<ReadMembers, 'path' | 'query' | 'body' | 'sentNames'>;

/** Checks requests and responses of one operation against the contract. */
export interface OperationValidator {
  /**
   * Finds the members of a request that break its schema: all of them, or the first one of a very large
   * request. Writes defaults into the given members.
   */
  findProblems(members: CheckedMembers): Promise<readonly Problem[]>;
  /** Undefined unless responses are to be checked. */
  readonly checkResponse: ResponseCheck | undefined;
}

/** The validators of one server. */
export interface Validators {
  /** Compiles the validator of one operation, or makes one that compiles itself at its first use. */
  compile(facts: OperationFacts): Promise<OperationValidator>;
}

export interface ValidatorsOptions {
  readonly validateResponses: boolean;
  readonly compileOnFirstCall: boolean;
}

/** Sets up the validators of a contract's operations. */
export function createValidators(
  contract: DocumentedFacts,
  { validateResponses, compileOnFirstCall }: ValidatorsOptions,
): Validators {
  // Responses are checked against stricter schemas than requests.
  const responses: Compile<ResponseCheck> | undefined = validateResponses
    ? (facts, contentType) =>
        createResponseChecks(createClosedDocument(contract.document, facts))(facts, contentType)
    : undefined;
  if (!compileOnFirstCall) {
    const checks = createChecks(contract, Object.values(contract.operations));
    return {
      compile: (facts) => compile(contract, facts, { ...checks, responses }),
    };
  }
  return {
    compile: async (facts) => {
      // A document of the one operation: a validator reads the whole of its document first.
      const toValidator = once(() => {
        const checks = createChecks(contract, [facts]);
        return compile(contract, facts, { ...checks, responses });
      });
      return {
        findProblems: async (members) => (await toValidator()).findProblems(members),
        checkResponse:
          responses &&
          (async (status, body) => (await toValidator()).checkResponse?.(status, body)),
      };
    },
  };
}

interface Checks {
  /** Stops at the first violation: takes a time in proportion to the request. */
  readonly firstViolation: Compile<RequestCheck>;
  /**
   * Lists all violations: takes a time that grows with the square of their number. Compiled at the first refusal,
   * which few operations of a run have: it would double the time of a start.
   */
  readonly allViolations: Compile<RequestCheck>;
  readonly responses: Compile<ResponseCheck> | undefined;
}

function createChecks(
  { document }: DocumentedFacts,
  operations: readonly OperationFacts[],
): Pick<Checks, 'firstViolation' | 'allViolations'> {
  const toAll = once(() => createRequestChecks(createRequestDocument(document, operations), true));
  return {
    firstViolation: createRequestChecks(createRequestDocument(document, operations), false),
    allViolations: (facts, contentType) => toAll()(facts, contentType),
  };
}

async function compile(
  { document }: DocumentedFacts,
  facts: OperationFacts,
  checks: Checks,
): Promise<OperationValidator> {
  const toProblems = createProblems(document, readRequestSchema(document, facts));
  const contentType = readBodyFacts(document, facts)?.mediaTypes[0] ?? 'application/json';
  const findFirst = await checks.firstViolation(facts, contentType);
  const toFindAll = once(() => checks.allViolations(facts, contentType));
  return {
    async findProblems(members) {
      const first = await findFirst(members);
      const isMore = first.length > 0 && canListAllViolations(members.body);
      const violations = isMore ? await (await toFindAll())(members) : first;
      return violations.length === 0 ? [] : toProblems(violations, members);
    },
    checkResponse: await checks.responses?.(facts, contentType),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
