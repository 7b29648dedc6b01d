import {
  type ContractFacts,
  type DocumentedFacts,
  type OperationFacts,
  pickMembers,
  type ServiceFacts,
} from '@numberkit/contract';
import { type HeaderList, readHeader } from '../http.js';
import { targetHeader, toAwsTarget } from '../protocol.js';
import { createKnownMembersReader } from './known-members.js';
import { type ReadMembers, type ReceivedBody, readMembers } from './read-members.js';
import { createRefusal, type Refusal } from './refusal.js';

/** The operation that a request to `POST /` addresses. */
export type AwsTarget =
  | { readonly kind: 'operation'; readonly operation: OperationFacts }
  /** There is no `X-Amz-Target`: the request is of no protocol that needs one. */
  | { readonly kind: 'missing' }
  | UnknownTarget;

/** The refusal of a target that names no operation of the contract. */
export interface UnknownTarget extends Refusal {
  /** The operation's name in the target, letters and digits; undefined if the target is malformed. */
  readonly named: string | undefined;
}

/** Finds the operation that `X-Amz-Target` names. Case counts, as it does at AWS. */
export type ReadAwsTarget = (headers: HeaderList) => AwsTarget;

/** Makes the function that finds the operations of a contract by `X-Amz-Target`. */
export function createAwsTargets(contract: ContractFacts): ReadAwsTarget {
  // Operations without a target are under the key undefined, which no header has.
  const targets: ReadonlyMap<string | undefined, OperationFacts> = new Map(
    Object.values(contract.operations).map((operation) => [toAwsTarget(operation), operation]),
  );
  const targeted = Object.values(contract.services).filter(
    ({ aws }) => aws?.targetPrefix !== undefined,
  );
  return (headers) => {
    const target = readHeader(headers, targetHeader);
    if (target === undefined) return { kind: 'missing' };
    const operation = targets.get(target);
    if (operation !== undefined) return { kind: 'operation', operation };
    const named = targeted.find(({ aws }) => target.startsWith(`${aws?.targetPrefix}.`));
    const service = named ?? targeted[0];
    if (service === undefined) return { kind: 'missing' };
    return refuseTarget(contract, target, named !== undefined, service);
  };
}

/**
 * @param isKnown Whether the target has the prefix of a service of the contract.
 * @param service The service whose exception refuses the request.
 */
function refuseTarget(
  { operations }: ContractFacts,
  target: string,
  isKnown: boolean,
  service: ServiceFacts,
): UnknownTarget {
  const { name: exception, status } = service.unrouted.unknownRoute;
  // Nothing else of the header may get into a message or a log.
  const named = /^[A-Za-z0-9_]{1,128}\.([A-Za-z0-9]{1,128})$/.exec(target)?.[1];
  const shown = isKnown ? named : target;
  const served = Object.values(operations)
    .filter((operation) => operation.service === service)
    .flatMap(({ awsOperation }) => awsOperation ?? [])
    .join(', ');
  const sentence =
    named === undefined
      ? 'X-Amz-Target names no operation known here'
      : `${shown} is not served here`;
  const message = `${sentence}; the contract has ${served}.`;
  return { ...createRefusal(service, { exception, status }, message), named };
}

/**
 * The members of an AWS client's request in the contract's places, those of query and header under their names
 * on the wire: JSON values of the right types, not yet validated. Members that were not sent are left out.
 */
export interface ContractRequest {
  readonly kind: 'request';
  readonly operation: OperationFacts;
  /** Not percent-encoded; may have values that no path can hold, such as the empty string. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly header: Readonly<Record<string, unknown>>;
  /** Undefined if the operation takes no body. */
  readonly body: Readonly<Record<string, unknown>> | undefined;
}

/** Reads the requests of AWS clients for the operations of one contract. */
export interface AwsRequestReader {
  /**
   * Translates a request of AWS JSON 1.0, which has all members in the body, with AWS's leniency: no body counts
   * as `{}`, and null and unknown members are dropped at any depth, so that the contract's strict validation
   * sees only known ones.
   *
   * @param operation The operation that `X-Amz-Target` names.
   */
  fromAwsJson(operation: OperationFacts, request: ReceivedBody): ContractRequest | Refusal;
  /**
   * Reads the body of a request of REST JSON with AWS's leniency; that of an operation without a body is ignored,
   * whatever its content type is. Path, query and headers need no translation: they are the contract's.
   */
  readRestJsonBody(operation: OperationFacts, request: ReceivedBody): ReadMembers | Refusal;
}

/** Makes the reader of a contract's operations. */
export function createAwsRequestReader({ document }: DocumentedFacts): AwsRequestReader {
  const readKnown = createKnownMembersReader(document);
  return {
    fromAwsJson: (operation, request) => {
      const { members } = operation;
      const names = [...members.path, ...members.query, ...members.header, ...members.body];
      const input = readMembers(readKnown, operation, names, request);
      if (input.kind === 'refused') return input;
      const path = Object.entries(pickMembers(input.members, members.path));
      return {
        kind: 'request',
        operation,
        path: Object.fromEntries(path.map(([name, value]) => [name, String(value)])),
        query: pickWireMembers(operation, input.members, members.query),
        header: pickWireMembers(operation, input.members, members.header),
        body: members.body.length > 0 ? pickMembers(input.members, members.body) : undefined,
      };
    },
    readRestJsonBody: (operation, request) => {
      const { body } = operation.members;
      if (body.length === 0) return { kind: 'members', members: {} };
      return readMembers(readKnown, operation, body, request);
    },
  };
}

function pickWireMembers(
  { wireNames }: OperationFacts,
  members: Readonly<Record<string, unknown>>,
  names: readonly string[],
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(pickMembers(members, names)).map(([name, value]) => [
      wireNames[name] ?? name,
      value,
    ]),
  );
}
