import { document, type OpenApiDocument } from '@numberkit/contract/document';
import { middleware } from 'express-openapi-validator';
import { createClosedDocument } from './closed-document.js';
import { createRequestDocument } from './request-document.js';

/** One middleware of the validator. */
export type Step = ReturnType<typeof middleware>[number];

/** The middlewares that a validator needs to find operations. */
export interface FindingSteps {
  /** Reports a document that the validator cannot use. */
  readonly checkDocument: Step;
  /** Finds the operation of a request by its path and writes it into `request.openapi`. */
  readonly findOperation: Step;
}

/** The middlewares of a validator of requests, by what they do. */
export interface RequestSteps extends FindingSteps {
  /** Holds a request against the operation in `request.openapi`. */
  readonly checkRequest: Step;
}

/** The validators of one server. */
export interface Steps {
  /** Stops at the first violation. The time that it takes is in proportion to the request. */
  readonly firstViolation: RequestSteps;
  /** Lists all violations. The time that it takes is in the square of their number. */
  readonly allViolations: RequestSteps;
  /** Absent unless asked for. */
  readonly answers: AnswerSteps | undefined;
}

/** The middlewares of the validator of answers, which has found its operations itself. */
export interface AnswerSteps extends FindingSteps {
  /** Makes `response.json` hold answers against the operation in `request.openapi`. */
  readonly checkResponse: Step;
}

type ValidatorOptions = Parameters<typeof middleware>[0];

/**
 * Sets the validators up. Their middlewares are told apart by their names, so that each can be run where
 * it is needed and no more: finding an operation once, checking a request each time.
 */
export function createSteps(answers: boolean): Steps {
  return {
    firstViolation: createRequestSteps(false),
    allViolations: createRequestSteps(true),
    answers: answers ? createAnswerSteps() : undefined,
  };
}

function createRequestSteps(allErrors: boolean): RequestSteps {
  const steps = setUp(createRequestDocument(), {
    validateRequests: {
      allErrors,
      // Unknown ones are reported by us: the validator stops at the first, before it reads the body.
      allowUnknownQueryParameters: true,
    },
    validateResponses: false,
  });
  return { ...toFindingSteps(steps), checkRequest: require(steps, 'requestMiddleware') };
}

/** Answers have a validator of their own, as they are held against stricter schemas than requests. */
function createAnswerSteps(): AnswerSteps {
  const steps = setUp(createClosedDocument(), {
    validateRequests: false,
    validateResponses: { allErrors: true },
  });
  return { ...toFindingSteps(steps), checkResponse: require(steps, 'responseMiddleware') };
}

type Checks = Pick<ValidatorOptions, 'validateRequests' | 'validateResponses'>;

function setUp(spec: OpenApiDocument, checks: Checks): ReadonlyMap<string, Step> {
  const steps = middleware({
    ...checks,
    apiSpec: toApiSpec(spec),
    // The document is linted where it is written, and costs time at every start.
    validateApiSpec: false,
    validateSecurity: false,
    fileUploader: false,
    ajvFormats: { mode: 'full' },
  });
  return new Map(steps.map((step) => [step.name, step]));
}

function toFindingSteps(steps: ReadonlyMap<string, Step>): FindingSteps {
  return {
    checkDocument: require(steps, 'pathParamsMiddleware'),
    findOperation: require(steps, 'metadataMiddleware'),
  };
}

function require(steps: ReadonlyMap<string, Step>, name: string): Step {
  const step = steps.get(name);
  if (step === undefined) throw new Error(`express-openapi-validator has no ${name}.`);
  return step;
}

/** The document as the validator wants it; where the router is mounted is not the validator's matter. */
function toApiSpec(from: OpenApiDocument): ValidatorOptions['apiSpec'] {
  const spec: unknown = { ...from, servers: [{ url: '/' }] };
  if (!isApiSpec(spec)) throw new Error('The document is not of OpenAPI 3.1.');
  return spec;
}

function isApiSpec(spec: unknown): spec is ValidatorOptions['apiSpec'] {
  return document.openapi.startsWith('3.1.') && typeof spec === 'object';
}
