import {
  fromWireOutput,
  isRecord,
  type OperationFacts,
  toExceptionName,
} from '@numberkit/contract';
import { type HeaderList, readHeader } from '../http.js';

/** The response of an AWS service in the contract's terms. */
export type AwsOutcome = AwsOutput | AwsException | UnreadableResponse;

/** The members of every outcome. */
export interface ResponseEnvelope {
  /** The HTTP status of the response. */
  readonly wireStatus: number;
  /** The service's id of the request, for its support. */
  readonly requestId: string | undefined;
}

/** A success. */
export interface AwsOutput extends ResponseEnvelope {
  readonly kind: 'output';
  /** Timestamps as `Date`s; undefined for a status without a body. */
  readonly output: unknown;
}

/** An exception of the service, whether the operation declares it or not. */
export interface AwsException extends ResponseEnvelope {
  readonly kind: 'exception';
  readonly name: string;
  /** The contract's status of the exception; of an undeclared one, that of the response. */
  readonly status: number;
  /** Its members without its name. */
  readonly members: Readonly<Record<string, unknown>>;
}

/** A response that does not keep to the protocol: a proxy's page, a cut body, a broken timestamp. */
export interface UnreadableResponse extends ResponseEnvelope {
  readonly kind: 'unreadable';
  /** Says what could not be read. */
  readonly cause: unknown;
}

/** A response as it came. */
export interface ReceivedResponse {
  readonly status: number;
  readonly headers: HeaderList;
  /** The whole body as text. */
  readonly body: string;
}

/**
 * Reads the response of an AWS service in either protocol. It never throws: a response that cannot be read is
 * an outcome too.
 */
export function fromAwsResponse(
  operation: OperationFacts,
  { status, headers, body }: ReceivedResponse,
): AwsOutcome {
  const envelope = { wireStatus: status, requestId: readHeader(headers, 'x-amzn-requestid') };
  try {
    const isSuccess = status >= 200 && status <= 299;
    if (isSuccess && isWithoutOutput(operation, status)) {
      return { kind: 'output', output: undefined, ...envelope };
    }
    const content = readResponseBody(body);
    if (isSuccess) {
      return { kind: 'output', output: fromWireOutput(operation, content), ...envelope };
    }
    // The header goes before the body, in which a service may have a `Code` of its own.
    const named = readHeader(headers, 'x-amzn-errortype') ?? content['__type'] ?? content['code'];
    const name = toExceptionName(named);
    if (name === undefined) throw new TypeError('The response names no exception.');
    return {
      kind: 'exception',
      name,
      status: operation.exceptions[name]?.status ?? status,
      members: toExceptionMembers(content),
      ...envelope,
    };
  } catch (cause) {
    return { kind: 'unreadable', cause, ...envelope };
  }
}

/** AWS JSON has the status 200 for every success, also for those that have no output. */
function isWithoutOutput({ success, noContent }: OperationFacts, status: number): boolean {
  return noContent.includes(status) || success.every((each) => noContent.includes(each));
}

/** The members of an exception without its name. */
function toExceptionMembers(
  content: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const { __type, message, ...members } = content;
  // The exceptions that AWS's services share have `message` in lower case.
  return message === undefined ? members : { Message: message, ...members };
}

/**
 * Reads the JSON object of a response. Null members count as absent, at any depth, and an empty body as `{}`.
 *
 * @throws {Error} The body is not a JSON object.
 */
export function readResponseBody(body: string): Record<string, unknown> {
  const content = withoutNulls(body === '' ? {} : JSON.parse(body));
  if (!isRecord(content)) throw new TypeError('The body is not a JSON object.');
  return content;
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== null).map(withoutNulls);
  if (!isRecord(value)) return value;
  const members = Object.entries(value).filter(([, member]) => member !== null);
  return Object.fromEntries(members.map(([name, member]) => [name, withoutNulls(member)]));
}
