import type {
  AwsFacts,
  AwsProtocol,
  CommonException,
  ServiceFacts,
  UnroutedFacts,
} from '@numberkit/contract';
import type { Exception } from '../model/exceptions.ts';
import type { Service, UnroutedKind } from '../model/services.ts';
import { type Json, type JsonObject, toObject, toText, toTexts } from '../spec/json.ts';
import { toErrorFacts } from './operation-facts.ts';

/** The facts of a service of a document that has been validated. */
export function toServiceFacts({ name, errorForm, source, unrouted }: Service): ServiceFacts {
  const requestIdHeader = toText(source['requestIdHeader']);
  const transportError = toText(source['transportError']);
  const messageDetails = toTexts(source['messageDetails']);
  const pathPrefixes = toTexts(source['pathPrefixes']);
  const aws = source['aws'];
  return {
    name,
    errorForm,
    ...(requestIdHeader !== undefined && { requestIdHeader }),
    ...(source['reasons'] !== undefined && { reasons: toReasons(toObject(source['reasons'])) }),
    ...(messageDetails.length > 0 && { messageDetails }),
    pathPrefixes: pathPrefixes.length > 0 ? pathPrefixes : ['/'],
    ...(transportError !== undefined && { transportError }),
    unrouted: toUnroutedFacts(unrouted),
    ...(aws !== undefined && { aws: toAwsFacts(toObject(aws)) }),
  };
}

function toReasons(reasons: JsonObject): NonNullable<ServiceFacts['reasons']> {
  return {
    missing: toText(reasons['missing']) ?? '',
    invalid: toText(reasons['invalid']) ?? '',
    unparsable: toText(reasons['unparsable']) ?? '',
    unknownMember: toText(reasons['unknownMember']) ?? '',
  };
}

function toUnroutedFacts(
  unrouted: Readonly<Record<UnroutedKind, Exception>>,
): ServiceFacts['unrouted'] {
  const toFacts = (one: Exception): UnroutedFacts => ({ name: one.name, ...toErrorFacts(one) });
  return {
    unknownRoute: toFacts(unrouted.unknownRoute),
    methodNotAllowed: toFacts(unrouted.methodNotAllowed),
    notImplemented: toFacts(unrouted.notImplemented),
  };
}

function toAwsFacts(aws: JsonObject): AwsFacts {
  const { hostPrefix, onlyRegion } = toObject(aws['endpoint']);
  const region = toText(onlyRegion);
  const targetPrefix = toText(aws['targetPrefix']);
  const shapeNamespace = toText(aws['shapeNamespace']);
  const signatures = aws['signatures'];
  return {
    apiVersion: toText(aws['apiVersion']) ?? '',
    signingName: toText(aws['signingName']) ?? '',
    endpoint: {
      hostPrefix: toText(hostPrefix) ?? '',
      ...(region !== undefined && { onlyRegion: region }),
    },
    protocol: toProtocol(aws['protocol']),
    ...(targetPrefix !== undefined && { targetPrefix }),
    ...(shapeNamespace !== undefined && { shapeNamespace }),
    unreadableBody: toCommonException(aws['unreadableBody']),
    ...(signatures !== undefined && { signatures: toSignatures(toObject(signatures)) }),
  };
}

function toProtocol(protocol: Json | undefined): AwsProtocol {
  return protocol === 'awsJson1_0' ? 'awsJson1_0' : 'restJson1';
}

function toSignatures(signatures: JsonObject): NonNullable<AwsFacts['signatures']> {
  return {
    missingAuthentication: toCommonException(signatures['missingAuthentication']),
    incompleteSignature: toCommonException(signatures['incompleteSignature']),
    unknownKey: toCommonException(signatures['unknownKey']),
    wrongScope: toCommonException(signatures['wrongScope']),
    clockSkew: toCommonException(signatures['clockSkew']),
    signatureMismatch: toCommonException(signatures['signatureMismatch']),
    expiredToken: toCommonException(signatures['expiredToken']),
  };
}

function toCommonException(value: Json | undefined): CommonException {
  const { exception, status } = toObject(value);
  return { exception: toText(exception) ?? '', status: Number(status) };
}
