import { toServiceName, toSpecServices } from '../model/services.ts';
import { type Json, type JsonObject, toList, toObject, toText, toTexts } from '../spec/json.ts';
import { toSpecOperations } from '../spec/operations.ts';

const PROTOCOLS = ['awsJson1_0', 'restJson1'];
const AWS_TEXTS = ['apiVersion', 'signingName', 'protocol'];
const AWS_KNOWN = [
  ...AWS_TEXTS,
  'endpoint',
  'targetPrefix',
  'shapeNamespace',
  'unreadableBody',
  'signatures',
];
const KNOWN = [
  'name',
  'pathPrefixes',
  'requestIdHeader',
  'reasons',
  'messageDetails',
  'transportError',
  'unrouted',
  'aws',
];
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

/**
 * A document is one service, or its tags are: then each operation belongs to one of them. A service of AWS has
 * the facts of its protocol, its endpoint and its exceptions.
 */
export function toServiceProblems(document: JsonObject): string[] {
  const tags = toList(document['tags'])
    .map(toObject)
    .filter((tag) => tag['x-service'] !== undefined);
  if (tags.length === 0) {
    return [
      ...(toSpecServices(document).some(({ name }) => name === '')
        ? [
            'The x-service of the document has no name, and its title has no letters to make one of.',
          ]
        : []),
      ...toCarrierProblems(document, 'the document', toObject(document['x-service'])),
      ...toPrefixProblems(document),
    ];
  }
  const names = tags.map((tag) => tag['name']);
  return [
    ...toPrefixProblems(document),
    ...(tags.length === 1 ? [] : tags)
      .filter((tag) => toObject(tag['x-service'])['pathPrefixes'] === undefined)
      .filter((tag) => toObject(tag['x-service'])['aws'] === undefined)
      .map((tag) => `The x-service of the tag ${toText(tag['name'])} has no pathPrefixes.`),
    ...tags.flatMap((tag) =>
      toCarrierProblems(document, `the tag ${toText(tag['name'])}`, toObject(tag['x-service'])),
    ),
    ...toSpecOperations(document).flatMap(({ title, source }) => {
      const count = toList(source['tags']).filter((tag) => names.includes(tag)).length;
      return count === 1
        ? []
        : [`The operation ${title} has ${count} tags with x-service, not exactly one.`];
    }),
  ];
}

/** Requests that reach no operation belong to the service whose prefix their path has. */
function toPrefixProblems(document: JsonObject): string[] {
  const services = toSpecServices(document);
  return toSpecOperations(document).flatMap((operation) => {
    const name = toServiceName(services, operation);
    const prefixes = toTexts(
      services.find((service) => service.name === name)?.source['pathPrefixes'],
    );
    return prefixes.length === 0 || prefixes.some((prefix) => operation.path.startsWith(prefix))
      ? []
      : [`The path of ${operation.title} begins with none of the pathPrefixes of ${name}.`];
  });
}

function toCarrierProblems(document: JsonObject, carrier: string, service: JsonObject): string[] {
  const toProblem = (member: string): string => `The x-service of ${carrier} has no ${member}.`;
  const { reasons, messageDetails } = service;
  const aws = toObject(service['aws']);
  return [
    ...toUnknown(service, KNOWN).map(
      (member) => `The x-service of ${carrier} has an unknown member ${member}.`,
    ),
    ...toUnknown(aws, AWS_KNOWN).map(
      (member) => `The x-service of ${carrier} has an unknown member aws.${member}.`,
    ),
    ...(service['pathPrefixes'] === undefined || isTextList(service['pathPrefixes'])
      ? []
      : [toProblem('pathPrefixes, a list of paths')]),
    ...(service['requestIdHeader'] === undefined || toText(service['requestIdHeader'])
      ? []
      : [toProblem('requestIdHeader, the name of a header')]),
    ...(reasons === undefined ? [] : toMissing(service, 'reasons', REASONS).map(toProblem)),
    ...(messageDetails === undefined || isTextList(messageDetails)
      ? []
      : [toProblem('messageDetails, a list of names')]),
    ...(service['aws'] === undefined
      ? toUnroutedProblems(document, carrier, service)
      : toAwsProblems(document, carrier, service, toProblem)),
  ];
}

function toAwsProblems(
  document: JsonObject,
  carrier: string,
  service: JsonObject,
  toProblem: (member: string) => string,
): string[] {
  const aws = toObject(service['aws']);
  const protocol = toText(aws['protocol']);
  const error = toText(service['transportError']);
  const schemas = toObject(toObject(document['components'])['schemas']);
  const texts = [
    ...AWS_TEXTS,
    // Only AWS JSON needs them, to name the operation and the exception.
    ...(protocol === 'awsJson1_0' ? ['targetPrefix', 'shapeNamespace'] : []),
  ];
  return [
    ...texts.filter((key) => toText(aws[key]) === undefined).map((key) => toProblem(`aws.${key}`)),
    ...toMissing(aws, 'endpoint', ['hostPrefix']).map((key) => toProblem(`aws.${key}`)),
    ...(isException(aws['unreadableBody']) ? [] : [toProblem('aws.unreadableBody')]),
    ...(aws['signatures'] === undefined ? [] : toMissingSignatures(aws)).map((key) =>
      toProblem(`aws.${key}`),
    ),
    ...(error === undefined ? [toProblem('transportError')] : []),
    ...toMissing(service, 'unrouted', UNROUTED).map(toProblem),
    ...(toList(service['pathPrefixes']).length > 0 ? [] : [toProblem('pathPrefixes')]),
    ...(protocol === undefined || PROTOCOLS.includes(protocol)
      ? []
      : [`The protocol ${protocol} of ${carrier} is not one of ${PROTOCOLS.join(', ')}.`]),
    ...(error === undefined || schemas[error] !== undefined
      ? []
      : [`The transportError ${error} of ${carrier} is not a schema.`]),
  ];
}

/** The names in `unrouted` are those of response components that are problems. */
function toUnroutedProblems(document: JsonObject, carrier: string, service: JsonObject): string[] {
  const responses = toObject(toObject(document['components'])['responses']);
  return Object.entries(toObject(service['unrouted'])).flatMap(([kind, name]) => {
    if (!UNROUTED.includes(kind)) {
      return [`The unrouted.${kind} of ${carrier} is not one of ${UNROUTED.join(', ')}.`];
    }
    const response = toObject(responses[String(name)]);
    return response['x-problem'] === undefined
      ? [`The unrouted.${kind} of ${carrier} is not a response component with x-problem.`]
      : [];
  });
}

/** The signature failures for which a service names no exception. */
function toMissingSignatures(service: JsonObject): string[] {
  const signatures = toObject(service['signatures']);
  return SIGNATURES.filter((key) => !isException(signatures[key])).map(
    (key) => `signatures.${key}`,
  );
}

function toUnknown(value: JsonObject, known: readonly string[]): string[] {
  return Object.keys(value).filter((member) => !known.includes(member));
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
