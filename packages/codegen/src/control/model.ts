import type { Operation } from '../model/operation.ts';
import { toOperation, toOperationAnnotations } from '../model/operation.ts';
import type { Annotation } from '../spec/annotations.ts';
import { type Json, type JsonObject, toObject, toText } from '../spec/json.ts';
import { toSpecOperations } from '../spec/operations.ts';

/** The control document as its emitters need it. */
export interface ControlModel {
  readonly document: JsonObject;
  readonly operations: readonly ControlOperation[];
  readonly problems: readonly Problem[];
}

/** An operation and the problems that it can return. */
export interface ControlOperation extends Omit<Operation, 'timestamps'> {
  /** The paths of timestamps, each with its form: the document refers to schemas of both forms. */
  readonly timestamps: {
    readonly input: readonly Annotation[];
    readonly output: readonly Annotation[];
  };
  readonly problems: readonly Problem[];
}

/** A refusal: a response component with `x-problem`. */
export interface Problem {
  /** The component's name. */
  readonly name: string;
  readonly status: number;
  /** The URN in the body's `type`. */
  readonly type: string;
  readonly title: string;
  readonly description: string;
}

/** The document as the emitters need it; the checks have passed before. */
export function toControlModel(document: JsonObject): ControlModel {
  const problems = toProblems(document);
  return {
    document,
    operations: toSpecOperations(document).map((operation) => ({
      ...toOperation(document, operation),
      timestamps: toOperationAnnotations(document, operation, 'x-timestamp'),
      problems: problems.filter(({ name }) =>
        Object.values(toObject(operation.source['responses'])).some((response) =>
          refersTo(response, name),
        ),
      ),
    })),
    problems,
  };
}

/** The refusals of the document, in its order. */
export function toProblems(document: JsonObject): Problem[] {
  const responses = toObject(toObject(document['components'])['responses']);
  return Object.entries(responses).flatMap(([name, response]) => {
    const { 'x-problem': problem, description } = toObject(response);
    if (problem === undefined) return [];
    const { status, type, title } = toObject(problem);
    return [
      {
        name,
        status: Number(status),
        type: toText(type) ?? '',
        title: toText(title) ?? '',
        description: toText(description) ?? '',
      },
    ];
  });
}

/** Whether a response is the component of this name. */
export function refersTo(response: Json | undefined, name: string): boolean {
  return toObject(response)['$ref'] === `#/components/responses/${name}`;
}
