import {
  findOperation,
  type Json,
  type JsonObject,
  listParameters,
  type OpenApiDocument,
  type OperationFacts,
  resolveReference,
  toWireName,
} from '@numberkit/contract';

/** The body of an operation in the document. */
export interface BodyFacts {
  readonly required: boolean;
  /** The media types that it may have, in lower case. */
  readonly mediaTypes: readonly string[];
  readonly schema: JsonObject;
}

/** Reads what a document states about an operation's body; undefined where it takes none. */
export function readBodyFacts(
  document: OpenApiDocument,
  facts: OperationFacts,
): BodyFacts | undefined {
  const resolve = (value: Json | undefined) => resolveReference(document, value);
  const body = resolve(requireOperation(document, facts)['requestBody']);
  const content = resolve(body?.['content']);
  if (body === undefined || content === undefined) return undefined;
  const [schema] = Object.values(content).map((media) => resolve(resolve(media)?.['schema']));
  return {
    required: body['required'] === true,
    mediaTypes: Object.keys(content).map((type) => type.toLowerCase()),
    schema: schema ?? {},
  };
}

/** A member of an input that a request has in its path, its query or a header. */
export interface Parameter {
  readonly place: 'path' | 'query' | 'header';
  /** The member's name in the input. */
  readonly member: string;
  /** Its name in the request. */
  readonly wireName: string;
  readonly required: boolean;
  readonly schema: JsonObject;
  /** Whether it has several values: a parameter for each, or one header with commas. */
  readonly isList: boolean;
  /** Whether its value, or each of its values, is a number. */
  readonly isNumber: boolean;
}

/** Reads the parameters of an operation. Cookies are no members of an input. */
export function readParameters(document: OpenApiDocument, facts: OperationFacts): Parameter[] {
  return listParameters(document, facts).flatMap(
    (each) => toParameter(document, facts, each) ?? [],
  );
}

function toParameter(
  document: OpenApiDocument,
  facts: OperationFacts,
  { name, in: place, required, schema: own }: JsonObject,
): Parameter | undefined {
  if (place !== 'path' && place !== 'query' && place !== 'header') return undefined;
  const wireName = String(name);
  // Two places may have parameters of one name.
  const member =
    facts.members[place].find((one) => toWireName(facts, one) === wireName) ?? wireName;
  const schema = resolveReference(document, own) ?? {};
  const isList = toTypes(schema).includes('array');
  const item = isList ? resolveReference(document, schema['items']) : schema;
  const isNumber = toTypes(item).some((type) => type === 'integer' || type === 'number');
  return { place, member, wireName, required: required === true, schema, isList, isNumber };
}

function toTypes(schema: JsonObject | undefined): readonly (Json | undefined)[] {
  return [schema?.['type']].flat();
}

/**
 * The schema of an operation's whole request as the validator's paths see it: an object with the
 * members `params`, `query` and `body`. Members in headers stand in `query`.
 */
export function readRequestSchema(document: OpenApiDocument, facts: OperationFacts): JsonObject {
  const parameters = readParameters(document, facts);
  const toPlace = (isHere: (parameter: Parameter) => boolean): JsonObject => ({
    properties: Object.fromEntries(
      parameters.filter(isHere).map(({ member, schema }) => [member, schema]),
    ),
  });
  return {
    properties: {
      params: toPlace(({ place }) => place === 'path'),
      query: toPlace(({ place }) => place !== 'path'),
      body: readBodyFacts(document, facts)?.schema ?? {},
    },
  };
}

/** @throws {Error} The document lacks the operation. */
export function requireOperation(document: OpenApiDocument, facts: OperationFacts): JsonObject {
  const operation = findOperation(document, facts);
  if (operation === undefined) throw new Error(`The document lacks ${facts.operationId}.`);
  return operation;
}
