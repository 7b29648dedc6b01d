/** The path to a member of an input or output; `*` stands for every item of a list. */
export type MemberPath = readonly string[];

/** How timestamps are encoded on the wire. */
export type TimestampForm = 'epoch-seconds' | 'iso-8601';

/** Where timestamps stand, by the form in which each is encoded. */
export type TimestampPaths = { readonly [Form in TimestampForm]?: readonly MemberPath[] };

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
  readonly operationId: string;
  readonly method: HttpMethod;
  /** The route, with path members in braces: `/phone-numbers/{phoneNumberId}`. */
  readonly path: string;
  readonly service: ServiceFacts;
  /** The operation's name at AWS; undefined for an operation that AWS does not have. */
  readonly awsOperation?: string;
  /** The operation's route at AWS, where it is not the contract's. */
  readonly awsRoute?: AwsRoute;
  readonly summary: string;
  /** The statuses of success. */
  readonly success: readonly number[];
  /** Those of them whose response has no body. */
  readonly noContent: readonly number[];
  /** The members of the input by the place they travel in; an operation with none in `body` takes no body. */
  readonly members: {
    readonly path: readonly string[];
    readonly query: readonly string[];
    readonly header: readonly string[];
    readonly body: readonly string[];
  };
  /** The names that members of query and header have on the wire, where they are other names. */
  readonly wireNames: { readonly [member: string]: string };
  /** The required members of the input, over all places. */
  readonly required: readonly string[];
  /** Whether a call changes nothing, so that it can be repeated freely. */
  readonly isReadOnly: boolean;
  /** The member that makes a repeated call safe; clients fill it in. */
  readonly idempotencyToken: string | undefined;
  /** How the operation divides a long list into pages; undefined if it has no pages. */
  readonly pagination: PaginationFacts | undefined;
  /** The events of an operation whose success is a stream of them, by name; undefined for other operations. */
  readonly events?: { readonly [event: string]: EventFacts };
  /** Where timestamps stand and how each is encoded. */
  readonly timestamps: {
    readonly input: TimestampPaths;
    readonly output: TimestampPaths;
  };
  /** The members that must never reach a log. */
  readonly sensitive: {
    readonly input: readonly MemberPath[];
    readonly output: readonly MemberPath[];
  };
  /** The exceptions of the operation by name. */
  readonly exceptions: { readonly [name: string]: ExceptionFacts };
  /** The name of the first exception that has a role. */
  readonly roles: { readonly [R in Role]?: string };
}

/** A route of AWS: several operations may share its method and path and differ in a fixed query. */
export interface AwsRoute {
  readonly method: HttpMethod;
  readonly path: string;
  /** The parameters that name the operation: `{ operation: 'restore' }`. */
  readonly query: { readonly [parameter: string]: string };
}

/** The members by which a list is read page by page. */
export interface PaginationFacts {
  /** The member of the input that takes the token of the previous page. */
  readonly inputToken: string;
  /** The member of the output that has the token of the next page; absent in the last page. */
  readonly outputToken: string;
  /** The member of the input that limits the items of a page, if there is one. */
  readonly pageSize?: string;
  /** The member of the output that has the items. */
  readonly items: string;
}

/** One event of a stream. */
export interface EventFacts {
  /** Where timestamps stand in its data. */
  readonly timestamps: TimestampPaths;
}

/** One exception of one operation. */
export interface ExceptionFacts extends ErrorFacts {
  readonly role: Role;
  readonly raisedBy: 'handler' | 'transport';
}

/** The form of an error's response. */
export interface ErrorFacts {
  readonly status: number;
  /** The members of its body. */
  readonly members: readonly string[];
  /** The values of members that a server does not set. Of a problem these are `type`, `title` and `status`. */
  readonly defaults: { readonly [member: string]: string | number };
}

/** An error that belongs to no operation. */
export interface UnroutedFacts extends ErrorFacts {
  readonly name: string;
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

/**
 * The form of a service's error responses: AWS's exceptions, named by a header, or problems of RFC 9457, named by
 * their `type`.
 */
export type ErrorForm = 'aws' | 'problem';

/** The facts in which services differ. */
export interface ServiceFacts {
  readonly name: string;
  readonly errorForm: ErrorForm;
  /** The header that carries the id of a request; undefined if responses have none. */
  readonly requestIdHeader?: string;
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
  /** The component schema of the body of an error without an operation; undefined for problems. */
  readonly transportError?: string;
  /** The errors of requests without an operation: 404, 405 and 501. */
  readonly unrouted: {
    readonly unknownRoute: UnroutedFacts;
    readonly methodNotAllowed: UnroutedFacts;
    readonly notImplemented: UnroutedFacts;
  };
  /** The facts of AWS's own protocols; undefined for a service that AWS does not have. */
  readonly aws?: AwsFacts;
}

/** The facts of a service at AWS. */
export interface AwsFacts {
  readonly apiVersion: string;
  /** The service's name in signatures. */
  readonly signingName: string;
  /** Its endpoint at AWS: `https://<hostPrefix>.<region>.<domain of the region's partition>`. */
  readonly endpoint: {
    readonly hostPrefix: string;
    /** The only region that has it, in partitions with such regions; undefined for a service in every region. */
    readonly onlyRegion?: string;
  };
  readonly protocol: AwsProtocol;
  /** The prefix of the operation's name in `X-Amz-Target`. */
  readonly targetPrefix?: string;
  /** The namespace of an exception's name in `__type` on the AWS wire. */
  readonly shapeNamespace?: string;
  /** The exception for a body that cannot be read, or whose members are of the wrong JSON type. */
  readonly unreadableBody: CommonException;
  /**
   * The exceptions for signatures that are not accepted, where the service's operations have none of the
   * role `unauthenticated`.
   */
  readonly signatures?: { readonly [Failure in SignatureFailure]: CommonException };
}

/** The protocols of AWS that this contract can describe. */
export type AwsProtocol = 'awsJson1_0' | 'restJson1';

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
