import { canListAllViolations, type OperationFacts } from '@numberkit/contract';
import { error as validatorError } from 'express-openapi-validator';
import { readBodyFacts, readRequestSchema } from '../document/operation-document.js';
import type { Problem } from '../problems/problem.js';
import { type Complaint, toProblem } from '../problems/to-problem.js';
import { type AnswerCheck, createAnswerCheck } from './answer-check.js';
import { findOperation } from './find-operation.js';
import { runStep } from './run-step.js';
import { createStandInResponse, createStandIns, type RequestFrame } from './stand-in.js';
import type { RequestSteps, Steps } from './steps.js';

/** What travels in a request, as the wire carries it. */
export interface RequestMembers {
  readonly path: Record<string, unknown>;
  readonly query: Record<string, unknown>;
  readonly body: Record<string, unknown> | undefined;
}

/** Holds requests and answers of one operation against the contract. */
export interface OperationValidator {
  /**
   * The members of a request that break its schema: all of them, or the first one of a very large
   * request. Defaults are written into the members given.
   */
  findProblems(members: RequestMembers): Promise<readonly Problem[]>;
  /** Undefined unless answers are to be checked. */
  readonly checkResponse: AnswerCheck | undefined;
}

/** Sets up and compiles the validator of one operation. */
export async function createOperationValidator(
  steps: Steps,
  facts: OperationFacts,
): Promise<OperationValidator> {
  const schema = readRequestSchema(facts);
  const findFirst = await createRequestCheck(steps.firstViolation, facts);
  const findAll = await createRequestCheck(steps.allViolations, facts);
  const checkResponse =
    steps.answers &&
    createAnswerCheck(steps.answers.checkResponse, {
      ...toFrame(facts),
      openapi: await findOperation(steps.answers, facts),
    });
  await Promise.allSettled(facts.success.map((status) => checkResponse?.(status, {})));
  return {
    async findProblems(members) {
      const first = await findFirst(members);
      const isMore = first.length > 0 && canListAllViolations(members.body);
      const complaints = isMore ? await findAll(members) : first;
      return complaints.map((complaint) => toProblem(schema, complaint));
    },
    checkResponse,
  };
}

type RequestCheck = (members: RequestMembers) => Promise<readonly Complaint[]>;

/** Makes a check of requests, compiled. */
async function createRequestCheck(
  steps: RequestSteps,
  facts: OperationFacts,
): Promise<RequestCheck> {
  const openapi = await findOperation(steps, facts);
  const createStandIn = createStandIns({ ...toFrame(facts), openapi });
  const unusedResponse = createStandInResponse(200, () => undefined);
  const check: RequestCheck = async ({ path, query, body }) => {
    const standIn = createStandIn({ params: path, query, body });
    try {
      await runStep(steps.checkRequest, standIn, unusedResponse);
      return [];
    } catch (error) {
      if (!(error instanceof validatorError.BadRequest)) throw error;
      return error.errors.filter((complaint) => !isOfAbsentBody(complaint));
    }
  };
  await check({ path: {}, query: {}, body: {} });
  return check;
}

/** The operation is found already; the validator would take a longer path apart each time. */
function toFrame(facts: OperationFacts): RequestFrame {
  const contentType = readBodyFacts(facts)?.mediaTypes[0] ?? 'application/json';
  return { method: facts.method, path: '/', contentType };
}

/**
 * Whether a body must be there is judged where it is read. The validator asks for one wherever a
 * schema has required members.
 */
function isOfAbsentBody({ path, errorCode }: Complaint): boolean {
  return path === '/body' && errorCode === 'required.openapi.validation';
}
