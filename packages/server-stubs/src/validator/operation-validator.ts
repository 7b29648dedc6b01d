import type { OperationFacts } from '@numberkit/contract';
import { error as validatorError } from 'express-openapi-validator';
import { readBodyFacts, readRequestSchema } from '../document/operation-document.js';
import type { Problem } from '../problems/problem.js';
import { type Complaint, toProblem } from '../problems/to-problem.js';
import { type AnswerCheck, createAnswerCheck } from './answer-check.js';
import { findOperation } from './find-operation.js';
import { runStep } from './run-step.js';
import { createStandInResponse, createStandIns } from './stand-in.js';
import type { Steps } from './steps.js';

/** What travels in a request, as the wire carries it. */
export interface RequestMembers {
  readonly path: Record<string, unknown>;
  readonly query: Record<string, unknown>;
  readonly body: Record<string, unknown> | undefined;
}

/** Holds requests and answers of one operation against the contract. */
export interface OperationValidator {
  /** The members of a request that break its schema. Defaults are written into the members given. */
  findProblems(members: RequestMembers): Promise<readonly Problem[]>;
  /** Undefined unless answers are to be checked. */
  readonly checkAnswer: AnswerCheck | undefined;
}

/** Sets up and compiles the validator of one operation. */
export async function createOperationValidator(
  steps: Steps,
  facts: OperationFacts,
): Promise<OperationValidator> {
  const openapi = await findOperation(steps, facts);
  const schema = readRequestSchema(facts);
  const contentType = readBodyFacts(facts)?.mediaTypes[0] ?? 'application/json';
  // The operation is found already; the validator would take a longer path apart each time.
  const frame = { method: facts.method, path: '/', contentType };
  const checkAnswer =
    steps.answers &&
    createAnswerCheck(steps.answers.checkAnswer, {
      ...frame,
      openapi: await findOperation(steps.answers, facts),
    });
  const createStandIn = createStandIns({ ...frame, openapi });
  const unusedResponse = createStandInResponse(200, () => undefined);

  const validator: OperationValidator = {
    async findProblems({ path, query, body }) {
      const standIn = createStandIn({ params: path, query, body });
      try {
        await runStep(steps.checkRequest, standIn, unusedResponse);
        return [];
      } catch (error) {
        if (!(error instanceof validatorError.BadRequest)) throw error;
        const complaints = error.errors.filter((complaint) => !isOfAbsentBody(complaint));
        return complaints.map((complaint) => toProblem(schema, complaint));
      }
    },
    checkAnswer,
  };
  await validator.findProblems({ path: {}, query: {}, body: {} });
  await Promise.allSettled(facts.success.map((status) => validator.checkAnswer?.(status, {})));
  return validator;
}

/**
 * Whether a body must be there is judged where it is read. The validator asks for one wherever a
 * schema has required members.
 */
function isOfAbsentBody({ path, errorCode }: Complaint): boolean {
  return path === '/body' && errorCode === 'required.openapi.validation';
}
