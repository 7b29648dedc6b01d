import type { OperationId, ServiceName } from './gen/operations.gen.js';

/** The way to a member of an input or output; `*` stands for every item of a list. */
export type MemberPath = readonly string[];

/** How timestamps are written on the wire. */
export type TimestampForm = 'epoch-seconds' | 'iso-8601';

/** Where a timestamp stands. */
export type TimestampPath = MemberPath;

/** The part that an exception plays, whatever a service calls it. */
export type Role = HandlerRole | TransportRole;

/** The parts of exceptions that a handler raises. */
export type HandlerRole =
  | 'invalidRequest'
  | 'denied'
  | 'unauthenticated'
  | 'notFound'
  | 'conflict'
  | 'quota'
  | 'throttled'
  | 'internal'
  | 'unavailable';

/** The parts of exceptions that a server's transport raises before a handler sees the request. */
export type TransportRole = 'tooLarge' | 'unsupportedMediaType' | 'notAcceptable';

/** What differs between operations. */
export interface OperationFacts {
  readonly operationId: OperationId;
  readonly method: HttpMethod;
  /** The route, with path members in braces: `/phone-numbers/{phoneNumberId}`. */
  readonly path: string;
  readonly service: ServiceName;
  /** The operation's name at AWS. */
  readonly awsOperation: string;
  readonly summary: string;
  /** The statuses of success. */
  readonly success: readonly number[];
  /** The members of the input by the place they travel in. */
  readonly members: {
    readonly path: readonly string[];
    readonly query: readonly string[];
    readonly body: readonly string[];
  };
  /** The members of the input that must be there, over all places. */
  readonly required: readonly string[];
  /** The member that makes a repeated call harmless; clients fill it in. */
  readonly idempotencyToken: string | undefined;
  /** Where timestamps stand. `form` is undefined where there are none. */
  readonly timestamps: {
    readonly form: TimestampForm | undefined;
    readonly input: readonly TimestampPath[];
    readonly output: readonly TimestampPath[];
  };
  /** The members that must never reach a log. */
  readonly sensitive: {
    readonly input: readonly MemberPath[];
    readonly output: readonly MemberPath[];
  };
  /** The exceptions of the operation by name. */
  readonly exceptions: { readonly [name: string]: ExceptionFacts };
  /** The name of the exception that plays a part. */
  readonly roles: { readonly [R in Role]?: string };
}

/** One exception of one operation. */
export interface ExceptionFacts {
  readonly status: number;
  readonly role: Role;
  readonly raisedBy: 'handler' | 'transport';
  /** The members of its body. */
  readonly members: readonly string[];
  /** What a server writes into members that it is not given. */
  readonly defaults: { readonly [member: string]: string };
}

/** An exception that a service may raise before any operation sees the request. */
export interface CommonException {
  readonly exception: string;
  /** The HTTP status, on the AWS wire too. */
  readonly status: number;
}

/** What can be wrong with a request's signature. */
export type SignatureFailure =
  /** There is none, or it stands in the query. */
  | 'missingAuthentication'
  /** Part of it is missing or unreadable, or a header that it must cover is not covered. */
  | 'incompleteSignature'
  /** Nobody has this access key, or not with this session token. */
  | 'unknownKey'
  /** It is made for another service, or for another day than its own date. */
  | 'wrongScope'
  /** It is made too long ago, or too far ahead. */
  | 'clockSkew'
  /** It is not the signature of this request by this key. */
  | 'signatureMismatch'
  /** It is right, but the temporary credentials are not valid any more. */
  | 'expiredToken';

/** What differs between the AWS services. */
export interface ServiceFacts {
  readonly name: ServiceName;
  readonly apiVersion: string;
  /** The service's name in signatures. */
  readonly signingName: string;
  /** Where AWS has it: `https://<hostPrefix>.<region>.<domain of the region's cloud>`. */
  readonly endpoint: {
    readonly hostPrefix: string;
    /** The one region where it is, in clouds with such regions; undefined for one in each. */
    readonly onlyRegion?: string;
  };
  readonly protocol: 'awsJson1_0' | 'restJson1';
  /** What stands before the operation's name in `X-Amz-Target`. */
  readonly targetPrefix?: string;
  /** What stands before an exception's name in `__type` on the AWS wire. */
  readonly shapeNamespace?: string;
  /** The values of the invalid-request exception's `Reason`. */
  readonly reasons?: {
    readonly missing: string;
    readonly invalid: string;
    readonly unparsable: string;
    readonly unknownMember: string;
  };
  /**
   * The members of an exception that its `Message` repeats at its end, in this order:
   * `… Reason="RESOURCE_NOT_EMPTY"`. Undefined where messages are plain sentences.
   */
  readonly messageDetails?: readonly string[];
  /** The beginnings of the routes that are this service's, known or not. */
  readonly pathPrefixes: readonly string[];
  /** The component schema of a transport error's body. */
  readonly transportError: string;
  /** The names of the exceptions of requests that no operation answers: 404, 405 and 501. */
  readonly unrouted: {
    readonly unknownRoute: string;
    readonly methodNotAllowed: string;
    readonly notImplemented: string;
  };
  /** The exception of a body that cannot be read, or whose members are of the wrong JSON type. */
  readonly unreadableBody: CommonException;
  /**
   * The exceptions of signatures that do not hold, where the service's operations have none of the
   * role `unauthenticated`.
   */
  readonly signatures?: { readonly [Failure in SignatureFailure]: CommonException };
  /** The members of a transport error's body. */
  readonly members: readonly string[];
  /** What a server writes into members of a transport error that it is not given. */
  readonly defaults: { readonly [member: string]: string };
}

/** One of AWS's separate clouds. */
export interface PartitionFacts {
  /** The partition's name as ARNs spell it: `aws-us-gov`. */
  readonly name: string;
  /** What the names of its regions look like, as a regular expression. */
  readonly regions: string;
  /** What the names of its hosts end with. */
  readonly domain: string;
  /** Whether services that are in one region only are reached there. */
  readonly hasOnlyRegions: boolean;
}

/** The HTTP methods of OpenAPI. */
export type HttpMethod = 'GET' | 'PUT' | 'POST' | 'DELETE' | 'OPTIONS' | 'HEAD' | 'PATCH' | 'TRACE';
