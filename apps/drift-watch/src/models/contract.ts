import {
  type DocumentedFacts,
  findJsonSchema,
  findOperation,
  isRecord,
  type Json,
  type JsonObject,
  listParameters,
  type OperationFacts,
  resolveReference,
  toAwsRoute,
} from '@numberkit/contract';
import { botocoreFacts } from './botocore.js';
import {
  type OperationModel,
  type ServiceModel,
  type Shape,
  type ShapeFacts,
  toFacts,
  toPages,
} from './model.js';

/** One service of a contract in the form that is compared: the operations that AWS has. */
export function fromContract(contract: DocumentedFacts, service: string): ServiceModel {
  const operations = Object.values(contract.operations).flatMap((operation) => {
    const { awsOperation, service: own } = operation;
    if (awsOperation === undefined || own.name !== service) return [];
    return [[awsOperation, toOperation(contract.document, operation)] as const];
  });
  return { source: 'the contract', operations: new Map(operations), states: botocoreFacts };
}

function toOperation(document: JsonObject, operation: OperationFacts): OperationModel {
  const { method, path, query } = toAwsRoute(operation);
  const isRest = operation.service.aws?.protocol === 'restJson1';
  const { pagination: pages } = operation;
  const fixed = new URLSearchParams(query).toString();
  const responses = resolveReference(document, findOperation(document, operation)?.['responses']);
  const [success = 200] = operation.success;
  return {
    facts: toFacts({
      route: isRest ? `${method} ${path}${fixed && `?${fixed}`}` : undefined,
      status: isRest ? success : undefined,
      pages: pages && toPages(pages.inputToken, pages.outputToken, pages.pageSize, pages.items),
    }),
    input: toInput(document, operation),
    output: toShape(document, findJsonSchema(document, responses?.[success])),
    errors: toErrors(document, operation, responses ?? {}),
  };
}

/** The members of all places in one structure, as AWS's models have them. */
function toInput(document: JsonObject, operation: OperationFacts): Shape {
  const body = findJsonSchema(document, findOperation(document, operation)?.['requestBody']);
  const ofBody = toShape(document, body).children();
  const ofPlaces = listParameters(document, operation).flatMap((parameter) => {
    const { name, schema, 'x-member': member = name } = parameter;
    const extra = toFacts({ sensitive: parameter['x-sensitive'] === true || undefined });
    return [[`.${member}`, toShape(document, schema, extra)] as const];
  });
  return {
    facts: { type: 'structure' },
    children: () =>
      [...ofPlaces, ...ofBody].map(([step, shape]) => {
        const name = step.slice(1);
        const { required: _, ...facts } = shape.facts;
        const ofInput = toFacts({
          ...facts,
          required: operation.required.includes(name) || undefined,
          idempotencyToken: operation.idempotencyToken === name || undefined,
        });
        return [step, { ...shape, facts: ofInput }] as const;
      }),
  };
}

/** The exceptions that a handler raises: those of a server's transport belong to no operation of AWS. */
function toErrors(
  document: JsonObject,
  { exceptions, service }: OperationFacts,
  responses: JsonObject,
): ReadonlyMap<string, Shape> {
  const isRest = service.aws?.protocol === 'restJson1';
  const errors = new Map<string, Shape>();
  for (const declared of Object.values(responses)) {
    const response = resolveReference(document, declared);
    const body = findJsonSchema(document, response);
    const several = response?.['x-exceptions'];
    const each: readonly Json[] = Array.isArray(several)
      ? several
      : [
          {
            ...(response?.['x-exception'] !== undefined && { exception: response['x-exception'] }),
          },
        ];
    for (const item of each) {
      if (!isRecord(item)) continue;
      const schema = item['schema'] ?? body;
      const name = String(item['exception'] ?? toSchemaName(schema));
      const facts = exceptions[name];
      if (facts?.raisedBy !== 'handler') continue;
      const status = toFacts({ status: isRest ? facts.status : undefined });
      errors.set(name, toShape(document, schema, status));
    }
  }
  return errors;
}

function toSchemaName(schema: Json | undefined): string | undefined {
  const reference = isRecord(schema) ? schema['$ref'] : undefined;
  return typeof reference === 'string' ? reference.split('/').at(-1) : undefined;
}

function toShape(document: JsonObject, schema: Json | undefined, extra: ShapeFacts = {}): Shape {
  const resolved: JsonObject = resolveReference(document, schema) ?? {};
  const { properties, items, additionalProperties } = resolved;
  const required = resolved['required'];
  const members = resolveReference(document, properties) ?? {};
  return {
    name: toSchemaName(schema),
    facts: { ...toSchemaFacts(resolved), ...extra },
    children: () => [
      ...Object.entries(members).map(([name, member]) => {
        const isRequired = Array.isArray(required) && required.includes(name);
        return [
          `.${name}`,
          toShape(document, member, toFacts({ required: isRequired || undefined })),
        ] as const;
      }),
      ...(items === undefined ? [] : [['[]', toShape(document, items)] as const]),
      ...(isRecord(additionalProperties)
        ? [['{}', toShape(document, additionalProperties)] as const]
        : []),
    ],
  };
}

const types: { readonly [type: string]: string } = { array: 'list' };

function toSchemaFacts(schema: JsonObject): ShapeFacts {
  const number = (keyword: string): number | undefined => {
    const value = schema[keyword];
    return typeof value === 'number' ? value : undefined;
  };
  const { type, pattern, enum: values, 'x-timestamp': timestamp } = schema;
  return toFacts({
    type: toType(schema, String(type)),
    enum: Array.isArray(values) ? values.map(String) : undefined,
    pattern: typeof pattern === 'string' ? pattern : undefined,
    sensitive: schema['x-sensitive'] === true || undefined,
    timestamp: typeof timestamp === 'string' ? timestamp : undefined,
    minLength: number('minLength'),
    maxLength: number('maxLength'),
    minItems: number('minItems'),
    maxItems: number('maxItems'),
    minProperties: number('minProperties'),
    maxProperties: number('maxProperties'),
    minimum: number('minimum'),
    maximum: number('maximum'),
  });
}

function toType(schema: JsonObject, type: string): string | undefined {
  if (schema['x-timestamp'] !== undefined) return 'timestamp';
  if (type !== 'object' && type !== 'undefined') return types[type] ?? type;
  return isRecord(schema['additionalProperties']) ? 'map' : 'structure';
}
