import { document } from '@numberkit/contract/document';
import { middleware } from 'express-openapi-validator';

/** One middleware of the validator. */
export type Step = ReturnType<typeof middleware>[number];

/** The validator's middlewares by what they do. */
export interface Steps {
  /** Reports a document that the validator cannot use. */
  readonly checkDocument: Step;
  /** Finds the operation of a request by its path and writes it into `request.openapi`. */
  readonly findOperation: Step;
  /** Holds a request against the operation in `request.openapi`. */
  readonly checkRequest: Step;
  /** Makes `response.json` hold answers against that operation; absent unless asked for. */
  readonly checkAnswer: Step | undefined;
}

type ValidatorOptions = Parameters<typeof middleware>[0];

/**
 * Sets the validator up. Its middlewares are told apart by their names, so that each can be run where
 * it is needed and no more: finding an operation once, checking a request each time.
 */
export function createSteps(answers: boolean): Steps {
  const steps = middleware({
    apiSpec: toApiSpec(),
    // The document is linted where it is written, and costs time at every start.
    validateApiSpec: false,
    validateRequests: {
      allErrors: true,
      // Unknown ones are reported by us: the validator stops at the first, before it reads the body.
      allowUnknownQueryParameters: true,
    },
    validateResponses: answers && { allErrors: true },
    validateSecurity: false,
    fileUploader: false,
    ajvFormats: { mode: 'full' },
  });
  const byName = new Map(steps.map((step) => [step.name, step]));
  return {
    checkDocument: require(byName, 'pathParamsMiddleware'),
    findOperation: require(byName, 'metadataMiddleware'),
    checkRequest: require(byName, 'requestMiddleware'),
    checkAnswer: answers ? require(byName, 'responseMiddleware') : undefined,
  };
}

function require(steps: ReadonlyMap<string, Step>, name: string): Step {
  const step = steps.get(name);
  if (step === undefined) throw new Error(`express-openapi-validator has no ${name}.`);
  return step;
}

/** The document as the validator wants it; where the router is mounted is not the validator's matter. */
function toApiSpec(): ValidatorOptions['apiSpec'] {
  const spec: unknown = { ...document, servers: [{ url: '/' }] };
  if (!isApiSpec(spec)) throw new Error('The document is not of OpenAPI 3.1.');
  return spec;
}

function isApiSpec(spec: unknown): spec is ValidatorOptions['apiSpec'] {
  return document.openapi.startsWith('3.1.') && typeof spec === 'object';
}
