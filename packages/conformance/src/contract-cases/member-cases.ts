import { type OperationId, operations } from '@numberkit/contract';
import type { AnyExpectation } from '../scenario/expectation.js';
import type { AnyScenario } from '../scenario/scenario.js';
import { type DocumentPart, partAt, requestSchema } from '../schema/document.js';
import { createAlteredScenario } from './altered.js';
import { requiredInput } from './plain-exchange.js';
import { invalidBy, unreadable } from './refusals.js';

/** Members whose value is of the wrong JSON type, or none of those that are allowed. */
export function memberCases(operation: OperationId): readonly AnyScenario[] {
  return operations[operation].members.body.flatMap((member) => {
    const schema = partAt([...requestSchema(operation).at, 'properties', member]);
    const unknownValue = toUnknownValue(schema);
    const make = (name: string, what: string, to: unknown, expectOnAws: AnyExpectation) =>
      createAlteredScenario({
        operation,
        name: `${name}-${member}`,
        title: `${what} ${member} MUST be refused, and the refusal name it`,
        input: requiredInput(operation),
        alter: { change: 'member', name: member, to },
        expect: invalidBy(operation, 'invalid', member),
        expectOnAws,
      });
    return [
      make('wrong-type', 'A value of the wrong JSON type in', toWrongType(schema), unreadable),
      ...(unknownValue === undefined
        ? []
        : [
            make(
              'unknown-value',
              'A value that is not among those allowed in',
              unknownValue,
              invalidBy(operation, 'invalid', member),
            ),
          ]),
    ];
  });
}

/** A value of another JSON type, of the sort that a lenient reader would convert. */
function toWrongType(schema: DocumentPart): unknown {
  switch (schema.value['type']) {
    case 'array':
      return firstOf(itemsOf(schema).value['enum']) ?? 'one';
    case 'boolean':
      return 'true';
    case 'number':
    case 'integer':
      return '4102444800';
    default:
      return 17;
  }
}

function toUnknownValue(schema: DocumentPart): unknown {
  const unknown = 'NUMBERKIT_UNKNOWN';
  if (schema.value['enum'] !== undefined) return unknown;
  const isListOfEnum =
    schema.value['type'] === 'array' && itemsOf(schema).value['enum'] !== undefined;
  return isListOfEnum ? [unknown] : undefined;
}

function itemsOf(schema: DocumentPart): DocumentPart {
  return partAt([...schema.at, 'items']);
}

function firstOf(list: unknown): unknown {
  return Array.isArray(list) ? list[0] : undefined;
}
