import { canListAllViolations, type OperationFacts } from '@numberkit/contract';
import type { Problem } from '../errors/request-error.js';
import { readBodyFacts, readRequestSchema } from '../operation-document.js';
import type { RequestMembers } from '../read-members.js';
import { createClosedDocument } from './closed-document.js';
import {
  type Compile,
  createRequestChecks,
  createResponseChecks,
  type RequestCheck,
  type ResponseCheck,
} from './eov-adapter.js';
import { createRequestDocument } from './request-document.js';
import { toProblem } from './to-problem.js';

/** Checks requests and responses of one operation against the contract. */
export interface OperationValidator {
  /**
   * Finds the members of a request that break its schema: all of them, or the first one of a very large
   * request. Writes defaults into the given members.
   */
  findProblems(members: RequestMembers): Promise<readonly Problem[]>;
  /** Undefined unless responses are to be checked. */
  readonly checkResponse: ResponseCheck | undefined;
}

/** The validators of one server. */
export interface Validators {
  /** Stops at the first violation: takes a time in proportion to the request. */
  readonly firstViolation: Compile<RequestCheck>;
  /** Lists all violations: takes a time that grows with the square of their number. */
  readonly allViolations: Compile<RequestCheck>;
  readonly responses: Compile<ResponseCheck> | undefined;
}

/**
 * Sets up the validators of a server. Responses have one of their own, as they are checked against
 * stricter schemas than requests.
 */
export function createValidators(validateResponses: boolean): Validators {
  return {
    firstViolation: createRequestChecks(createRequestDocument(), false),
    allViolations: createRequestChecks(createRequestDocument(), true),
    responses: validateResponses ? createResponseChecks(createClosedDocument()) : undefined,
  };
}

/** Compiles the validator of one operation. */
export async function createOperationValidator(
  validators: Validators,
  facts: OperationFacts,
): Promise<OperationValidator> {
  const schema = readRequestSchema(facts);
  const contentType = readBodyFacts(facts)?.mediaTypes[0] ?? 'application/json';
  const findFirst = await validators.firstViolation(facts, contentType);
  const findAll = await validators.allViolations(facts, contentType);
  return {
    async findProblems(members) {
      const first = await findFirst(members);
      const isMore = first.length > 0 && canListAllViolations(members.body);
      const violations = isMore ? await findAll(members) : first;
      return violations.map((violation) => toProblem(schema, violation));
    },
    checkResponse: await validators.responses?.(facts, contentType),
  };
}
