import { type Annotation, toAnnotations } from '../spec/annotations.ts';
import { type JsonObject, toObject } from '../spec/json.ts';
import { isSuccess, type SpecOperation, toEventStream, toResponses } from '../spec/operations.ts';
import { toSchemaName } from '../spec/references.ts';

/** An event of a stream. */
export interface StreamedEvent {
  readonly name: string;
  /** The component schema of its data. */
  readonly schema: string;
  readonly timestamps: readonly Annotation[];
}

/** The events of an operation whose success is a stream of them; none for another operation. */
export function toStreamedEvents(document: JsonObject, operation: SpecOperation): StreamedEvent[] {
  return toResponses(document, operation)
    .filter(({ status }) => isSuccess(status))
    .flatMap(({ response }) => Object.entries(toObject(toEventStream(response)?.['x-events'])))
    .map(([name, schema]) => ({
      name,
      schema: toSchemaName(schema) ?? '',
      timestamps: toAnnotations(document, schema, 'x-timestamp'),
    }));
}
