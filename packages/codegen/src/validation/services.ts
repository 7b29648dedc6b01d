import { type Json, type JsonObject, toList, toObject, toText } from '../spec/json.ts';
import { toSpecOperations } from '../spec/operations.ts';

const PROTOCOLS = ['awsJson1_0', 'restJson1'];
const TEXTS = ['apiVersion', 'signingName', 'protocol', 'transportError'];
const UNROUTED = ['unknownRoute', 'methodNotAllowed', 'notImplemented'];
const SIGNATURES = [
  'missingAuthentication',
  'incompleteSignature',
  'unknownKey',
  'wrongScope',
  'clockSkew',
  'signatureMismatch',
  'expiredToken',
];
const REASONS = ['missing', 'invalid', 'unparsable', 'unknownMember'];

/** Every tag is an AWS service with the facts of its protocol, endpoint and exceptions. */
export function toServiceProblems(document: JsonObject): string[] {
  const tags = toList(document['tags']).map(toObject);
  const names = tags.map((tag) => tag['name']);
  return [
    ...tags.flatMap((tag) => toTagProblems(document, tag)),
    ...toSpecOperations(document).flatMap(({ title, source }) =>
      toList(source['tags'])
        .filter((tag) => !names.includes(tag))
        .map((tag) => `The tag ${tag} of ${title} is not declared in tags.`),
    ),
  ];
}

function toTagProblems(document: JsonObject, tag: JsonObject): string[] {
  const name = toText(tag['name']);
  if (tag['x-service'] === undefined) return [`The tag ${name} has no x-service.`];
  const service = toObject(tag['x-service']);
  const protocol = toText(service['protocol']);
  const error = toText(service['transportError']);
  const schemas = toObject(toObject(document['components'])['schemas']);
  const toProblem = (member: string): string =>
    `The x-service of the tag ${name} has no ${member}.`;
  const texts = [
    ...TEXTS,
    // Only AWS JSON needs them, to name the operation and the exception.
    ...(protocol === 'awsJson1_0' ? ['targetPrefix', 'shapeNamespace'] : []),
  ];
  return [
    ...texts.filter((key) => toText(service[key]) === undefined).map(toProblem),
    ...toMissing(service, 'endpoint', ['hostPrefix']).map(toProblem),
    ...toMissing(service, 'unrouted', UNROUTED).map(toProblem),
    ...(service['reasons'] === undefined
      ? []
      : toMissing(service, 'reasons', REASONS).map(toProblem)),
    ...(service['messageDetails'] === undefined || isTextList(service['messageDetails'])
      ? []
      : [toProblem('messageDetails, a list of names')]),
    ...(isException(service['unreadableBody']) ? [] : [toProblem('unreadableBody')]),
    ...(service['signatures'] === undefined ? [] : toMissingSignatures(service).map(toProblem)),
    ...(toList(service['pathPrefixes']).length > 0 ? [] : [toProblem('pathPrefixes')]),
    ...(protocol === undefined || PROTOCOLS.includes(protocol)
      ? []
      : [`The protocol ${protocol} of the tag ${name} is not one of ${PROTOCOLS.join(', ')}.`]),
    ...(error === undefined || schemas[error] !== undefined
      ? []
      : [`The transportError ${error} of the tag ${name} is not a schema.`]),
  ];
}

/** The signature failures for which a service names no exception. */
function toMissingSignatures(service: JsonObject): string[] {
  const signatures = toObject(service['signatures']);
  return SIGNATURES.filter((key) => !isException(signatures[key])).map(
    (key) => `signatures.${key}`,
  );
}

function isTextList(value: Json | undefined): boolean {
  const list = toList(value);
  return list.length > 0 && list.every((item) => toText(item) !== undefined);
}

function isException(value: Json | undefined): boolean {
  const { exception, status } = toObject(value);
  return toText(exception) !== undefined && typeof status === 'number';
}

function toMissing(service: JsonObject, group: string, keys: readonly string[]): string[] {
  const values = toObject(service[group]);
  return keys.filter((key) => toText(values[key]) === undefined).map((key) => `${group}.${key}`);
}
