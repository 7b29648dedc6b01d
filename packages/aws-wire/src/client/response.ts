import {
  fromWireOutput,
  isRecord,
  type OperationId,
  type Output,
  operations,
  toExceptionName,
} from '@numberkit/contract';
import { type HeaderList, readHeader } from '../http.js';

/** What an AWS service's answer says, in the contract's terms. */
export type AwsOutcome<Op extends OperationId> = AwsOutput<Op> | AwsException | UnreadableResponse;

/** What every outcome tells. */
export interface ResponseEnvelope {
  /** The HTTP status that the answer came with. */
  readonly wireStatus: number;
  /** The service's id of the request; quote it to the service's support. */
  readonly requestId: string | undefined;
}

/** A success. */
export interface AwsOutput<Op extends OperationId> extends ResponseEnvelope {
  readonly kind: 'output';
  readonly output: Output<Op>;
}

/** An exception of the service, whether the operation declares it or not. */
export interface AwsException extends ResponseEnvelope {
  readonly kind: 'exception';
  readonly name: string;
  /** The status that the contract gives it; of one that is not declared, the one it came with. */
  readonly status: number;
  /** Its members, the name itself not among them. */
  readonly members: Readonly<Record<string, unknown>>;
}

/** An answer that is none of the protocol: a proxy's page, a cut body, a timestamp that is none. */
export interface UnreadableResponse extends ResponseEnvelope {
  readonly kind: 'unreadable';
  /** What could not be read. */
  readonly cause: unknown;
}

/** An answer as it came. */
export interface ReceivedResponse {
  readonly status: number;
  readonly headers: HeaderList;
  /** The whole body as text. */
  readonly body: string;
}

/**
 * Reads the answer of an AWS service, in either protocol. It never throws: what cannot be read is an
 * outcome too.
 */
export function fromAwsResponse<Op extends OperationId>(
  operation: Op,
  { status, headers, body }: ReceivedResponse,
): AwsOutcome<Op> {
  const envelope = { wireStatus: status, requestId: readHeader(headers, 'x-amzn-requestid') };
  try {
    const content = readResponseBody(body);
    if (status >= 200 && status <= 299) {
      return { kind: 'output', output: fromWireOutput(operation, content), ...envelope };
    }
    // The header goes before the body, where a service may have a `Code` of its own.
    const named = readHeader(headers, 'x-amzn-errortype') ?? content['__type'] ?? content['code'];
    const name = toExceptionName(named);
    if (name === undefined) throw new TypeError('The answer names no exception.');
    return {
      kind: 'exception',
      name,
      status: operations[operation].exceptions[name]?.status ?? status,
      members: toExceptionMembers(content),
      ...envelope,
    };
  } catch (cause) {
    return { kind: 'unreadable', cause, ...envelope };
  }
}

/** The members of an exception, its name not among them. */
function toExceptionMembers(
  content: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const { __type, message, ...members } = content;
  // Exceptions that AWS's services have in common write their message in lower case.
  return message === undefined ? members : { Message: message, ...members };
}

/**
 * The JSON object of an answer. Members that are null count as absent, at any depth, and an empty
 * body as `{}`.
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
