import { NormalizedSchema } from '@smithy/core/schema';
import { type OperationModel, type ServiceModel, type Shape, toFacts } from './model.js';

/** The facts that the schemas in a client of the AWS SDK for JavaScript state. */
const facts: ReadonlySet<string> = new Set(['type', 'required', 'sensitive', 'idempotencyToken']);

/**
 * The model in a client of the AWS SDK for JavaScript: it exports a schema for each operation and structure,
 * `RequestPhoneNumber$`. They have members, but neither limits nor enumerations, nor which operation has which
 * exceptions.
 *
 * @param client The exports of the client's package.
 */
export function fromJavaScriptSdk(client: object, source: string): ServiceModel {
  const operations = new Map<string, OperationModel>();
  for (const [name, schema] of Object.entries(client)) {
    if (!name.endsWith('$') || !isOperation(schema)) continue;
    const [, , awsName, , input, output] = schema;
    operations.set(awsName, {
      facts: {},
      input: toShape(NormalizedSchema.of(input)),
      output: toShape(NormalizedSchema.of(output)),
      errors: undefined,
    });
  }
  return { source, operations, states: facts };
}

type SchemaReference = Parameters<typeof NormalizedSchema.of>[0];
type OperationSchema = readonly [
  kind: 9,
  namespace: string,
  name: string,
  traits: unknown,
  input: SchemaReference,
  output: SchemaReference,
];

function isOperation(schema: unknown): schema is OperationSchema {
  return Array.isArray(schema) && schema[0] === 9 && typeof schema[2] === 'string';
}

function toShape(schema: NormalizedSchema, isRequired = false): Shape {
  const { sensitive, idempotencyToken } = schema.getMergedTraits();
  return {
    name: schema.isStructSchema() ? schema.getName() : undefined,
    facts: toFacts({
      type: toType(schema),
      required: isRequired || undefined,
      sensitive: sensitive === 1 || undefined,
      idempotencyToken: idempotencyToken === 1 || undefined,
    }),
    children: () => {
      if (schema.isListSchema()) return [['[]', toShape(schema.getValueSchema())]];
      if (schema.isMapSchema()) return [['{}', toShape(schema.getValueSchema())]];
      if (!schema.isStructSchema()) return [];
      // The required members come first, and the schema says how many they are.
      const structure: unknown = schema.getSchema();
      const required = Array.isArray(structure) ? Number(structure[6] ?? 0) : 0;
      return Object.entries(schema.getMemberSchemas()).map(
        ([name, member], index) => [`.${name}`, toShape(member, index < required)] as const,
      );
    },
  };
}

function toType(schema: NormalizedSchema): string | undefined {
  if (schema.isListSchema()) return 'list';
  if (schema.isMapSchema()) return 'map';
  if (schema.isStructSchema() || schema.isUnitSchema()) return 'structure';
  if (schema.isTimestampSchema()) return 'timestamp';
  if (schema.isBooleanSchema()) return 'boolean';
  if (schema.isStringSchema() || schema.isBlobSchema()) return 'string';
  // Schemas do not tell integers from other numbers.
  return schema.isNumericSchema() ? 'number' : undefined;
}
