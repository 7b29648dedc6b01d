import type { OperationId, ServiceName } from './gen/operations.gen.js';

/** The path to a member of an input or output; `*` stands for every item of a list. */
export type MemberPath = readonly string[];

/** How timestamps are encoded on the wire. */
export type TimestampForm = 'epoch-seconds' | 'iso-8601';

/** Where a timestamp stands. */
export type TimestampPath = MemberPath;

/** The role of an exception, whatever a service calls it. */
export type Role = HandlerRole | TransportRole;

/** The roles of exceptions that a handler raises. */
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

/** The roles of exceptions that a server's transport raises before a handler sees the request. */
export type TransportRole = 'tooLarge' | 'unsupportedMediaType' | 'notAcceptable';

/** The facts in which operations differ. */
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
  /** The required members of the input, over all places. */
  readonly required: readonly string[];
  /** The member that makes a repeated call safe; clients fill it in. */
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
  /** The name of the exception that has a role. */
  readonly roles: { readonly [R in Role]?: string };
}

/** One exception of one operation. */
export interface ExceptionFacts {
  readonly status: number;
  readonly role: Role;
  readonly raisedBy: 'handler' | 'transport';
  /** The members of its body. */
  readonly members: readonly string[];
  /** The values of members that a server does not set. */
  readonly defaults: { readonly [member: string]: string };
}

/** An exception that a service may raise before any operation sees the request. */
export interface CommonException {
  readonly exception: string;
  /** The HTTP status, on the AWS wire too. */
  readonly status: number;
}

/** The reasons for which a signature is not accepted. */
export type SignatureFailure =
  /** The request has none, or has it in the query. */
  | 'missingAuthentication'
  /** A part of it is missing or unreadable, or a header that it must cover is not covered. */
  | 'incompleteSignature'
  /** Nobody has this access key, or not with this session token. */
  | 'unknownKey'
  /** It was made for another service, or for another day than its own date. */
  | 'wrongScope'
  /** It was made too long ago, or is dated too far ahead. */
  | 'clockSkew'
  /** It is not the signature of this request by this key. */
  | 'signatureMismatch'
  /** It is right, but the temporary credentials have expired. */
  | 'expiredToken';

/** The facts in which the AWS services differ. */
export interface ServiceFacts {
  readonly name: ServiceName;
  readonly apiVersion: string;
  /** The service's name in signatures. */
  readonly signingName: string;
  /** Its endpoint at AWS: `https://<hostPrefix>.<region>.<domain of the region's partition>`. */
  readonly endpoint: {
    readonly hostPrefix: string;
    /** The only region that has it, in partitions with such regions; undefined for a service in every region. */
    readonly onlyRegion?: string;
  };
  readonly protocol: 'awsJson1_0' | 'restJson1';
  /** The prefix of the operation's name in `X-Amz-Target`. */
  readonly targetPrefix?: string;
  /** The namespace of an exception's name in `__type` on the AWS wire. */
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
  /** The prefixes of this service's routes, known or not. */
  readonly pathPrefixes: readonly string[];
  /** The component schema of a transport error's body. */
  readonly transportError: string;
  /** The names of the exceptions for requests without an operation: 404, 405 and 501. */
  readonly unrouted: {
    readonly unknownRoute: string;
    readonly methodNotAllowed: string;
    readonly notImplemented: string;
  };
  /** The exception for a body that cannot be read, or whose members are of the wrong JSON type. */
  readonly unreadableBody: CommonException;
  /**
   * The exceptions for signatures that are not accepted, where the service's operations have none of the
   * role `unauthenticated`.
   */
  readonly signatures?: { readonly [Failure in SignatureFailure]: CommonException };
  /** The members of a transport error's body. */
  readonly members: readonly string[];
  /** The values of members of a transport error that a server does not set. */
  readonly defaults: { readonly [member: string]: string };
}

/** One of AWS's partitions: separate clouds. */
export interface PartitionFacts {
  /** The partition's name as ARNs spell it: `aws-us-gov`. */
  readonly name: string;
  /** The pattern of its regions' names, as a regular expression. */
  readonly regions: string;
  /** The domain of its hosts. */
  readonly domain: string;
  /** Whether it has the services that are in one region only. */
  readonly hasOnlyRegions: boolean;
}

/** The HTTP methods of OpenAPI. */
export type HttpMethod = 'GET' | 'PUT' | 'POST' | 'DELETE' | 'OPTIONS' | 'HEAD' | 'PATCH' | 'TRACE';
