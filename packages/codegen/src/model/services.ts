import type { ServiceFacts } from '@numberkit/contract';
import { type Json, type JsonObject, toList, toObject, toText, toTexts } from '../spec/json.ts';
import type { SpecOperation } from '../spec/operations.ts';
import { resolve } from '../spec/references.ts';
import { type Exception, toDefaults, toException, toSources } from './exceptions.ts';

/** What the document says of one service: a tag with `x-service`, or the whole document. */
export interface SpecService {
  readonly name: string;
  readonly errorForm: 'aws' | 'problem';
  /** The facts of `x-service`, as the document has them. */
  readonly source: JsonObject;
}

/** The kinds of requests without an operation. */
export type UnroutedKind = keyof ServiceFacts['unrouted'];

/** One service. */
export interface Service extends SpecService {
  /** The errors of requests without an operation: an exception of AWS, or a problem. */
  readonly unrouted: Readonly<Record<UnroutedKind, Exception>>;
}

/** The statuses of requests without an operation, and their titles in RFC 9110. */
const UNROUTED: Readonly<Record<UnroutedKind, readonly [number, string]>> = {
  unknownRoute: [404, 'Not Found'],
  methodNotAllowed: [405, 'Method Not Allowed'],
  notImplemented: [501, 'Not Implemented'],
};

/**
 * The services of a document: its tags with `x-service`, or else the document itself, whose tags are groups for
 * readers then.
 */
export function toSpecServices(document: JsonObject): SpecService[] {
  const tags = toList(document['tags'])
    .map(toObject)
    .filter((tag) => tag['x-service'] !== undefined);
  if (tags.length === 0) return [toSpecService(toDocumentName(document), document)];
  return tags.map((tag) => toSpecService(toText(tag['name']) ?? '', tag));
}

function toSpecService(name: string, carrier: JsonObject): SpecService {
  const source = toObject(carrier['x-service']);
  return { name, errorForm: source['aws'] === undefined ? 'problem' : 'aws', source };
}

/** Makes the services of a document that has been validated. */
export function toServices(document: JsonObject): Service[] {
  return toSpecServices(document).map((service) => ({
    ...service,
    unrouted: toUnrouted(document, service),
  }));
}

/** The name of the service that an operation belongs to. */
export function toServiceName(services: readonly SpecService[], operation: SpecOperation): string {
  const tags = toTexts(operation.source['tags']);
  return (services.find(({ name }) => tags.includes(name)) ?? services[0])?.name ?? '';
}

/** The name of a document that is one service. */
function toDocumentName(document: JsonObject): string {
  const { name } = toObject(document['x-service']);
  const title = toText(toObject(document['info'])['title']) ?? '';
  return (
    toText(name) ?? title.replaceAll(/[^A-Za-z0-9]+(.)?/g, (_, next = '') => next.toUpperCase())
  );
}

function toUnrouted(document: JsonObject, { errorForm, source }: SpecService): Service['unrouted'] {
  const toError = errorForm === 'aws' ? toUnroutedException : toUnroutedProblem;
  const toKind = (kind: UnroutedKind): Exception => toError(document, source, kind);
  return {
    unknownRoute: toKind('unknownRoute'),
    methodNotAllowed: toKind('methodNotAllowed'),
    notImplemented: toKind('notImplemented'),
  };
}

function toUnroutedException(
  document: JsonObject,
  source: JsonObject,
  kind: UnroutedKind,
): Exception {
  const [status] = UNROUTED[kind];
  const schema: Json = { $ref: `#/components/schemas/${toText(source['transportError'])}` };
  const name = toText(toObject(source['unrouted'])[kind]);
  const exception = { name, role: undefined, description: '', schema, problem: undefined };
  return {
    ...toException(document, String(status), exception),
    defaults: toDefaults(document, schema),
  };
}

/** The problem of the response component that `unrouted` names, or RFC 9457's own type for a bare status. */
function toUnroutedProblem(
  document: JsonObject,
  source: JsonObject,
  kind: UnroutedKind,
): Exception {
  const [status, title] = UNROUTED[kind];
  const name = toText(toObject(source['unrouted'])[kind]) ?? title.replaceAll(' ', '');
  const responses = toObject(toObject(document['components'])['responses']);
  const [declared] = toSources(resolve(document, responses[name]), name);
  if (declared?.problem) return toException(document, String(status), declared);
  return {
    name,
    status,
    role: '',
    description: '',
    schema: '',
    members: [{ name: 'detail', description: '', fixed: false }],
    defaults: { type: 'about:blank', title, status },
    raisedBy: 'transport',
  };
}
