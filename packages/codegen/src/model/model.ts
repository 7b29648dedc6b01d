import type { JsonObject } from '../spec/json.ts';

/** The document as the emitters need it: names and facts, nothing left to look up. */
export interface Model {
  readonly document: JsonObject;
  readonly services: readonly Service[];
  /** The bytes of `x-body-limit`. */
  readonly bodyLimit: number;
  /** The clouds of `x-partitions`, as they stand there. */
  readonly partitions: readonly JsonObject[];
  readonly operations: readonly Operation[];
  /** The names of the component schemas. */
  readonly schemas: readonly string[];
}

/** One AWS service: a tag and its `x-service`. */
export interface Service {
  readonly name: string;
  /** The facts of `x-service`, as they stand there. */
  readonly service: JsonObject;
  /** The members of a transport error's body. */
  readonly members: readonly string[];
  readonly defaults: { readonly [member: string]: string };
}

export interface Operation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly service: string;
  readonly awsOperation: string;
  readonly summary: string;
  readonly description: string;
  readonly members: {
    readonly path: readonly Member[];
    readonly query: readonly Member[];
    readonly body: readonly Member[];
  };
  /** The component schema of the request body, when it is one. */
  readonly bodySchema: string | undefined;
  readonly successes: readonly Success[];
  readonly exceptions: readonly Exception[];
  readonly idempotencyToken: string | undefined;
  readonly timestamps: AnnotatedPaths & { readonly form: string | undefined };
  readonly sensitive: AnnotatedPaths;
  /** The figures of `x-limits`, as they stand there. */
  readonly limits: JsonObject;
}

export interface AnnotatedPaths {
  readonly input: readonly (readonly string[])[];
  readonly output: readonly (readonly string[])[];
}

export interface Member {
  readonly name: string;
  readonly required: boolean;
  /** Whether the contract says what a value is that is left out. */
  readonly hasDefault: boolean;
  readonly description: string;
  /** What a value must hold to, in words. */
  readonly limits: readonly string[];
}

export interface Success {
  readonly status: number;
  readonly description: string;
  /** The component schema of the body, when it is one. */
  readonly schema: string | undefined;
  readonly hasBody: boolean;
}

export interface Exception {
  readonly name: string;
  readonly status: number;
  readonly role: string;
  readonly description: string;
  /** The component schema of the body. */
  readonly schema: string;
  readonly members: readonly ExceptionMember[];
  readonly defaults: { readonly [member: string]: string };
  readonly raisedBy: 'handler' | 'transport';
}

export interface ExceptionMember {
  readonly name: string;
  readonly description: string;
  /** True when the contract fixes the value, so that it tells a reader nothing. */
  readonly fixed: boolean;
}
