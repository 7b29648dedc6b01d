import type { DeclaredErrorCode, OperationId, Service } from '@numberkit/contract';
import type * as generated from '../gen/errors.gen.js';

type Classes = typeof generated;

type Instance<Name> = Name extends keyof Classes
  ? Classes[Name] extends new (
      ...args: never
    ) => infer Exception
    ? Exception
    : never
  : never;

/**
 * The class of one exception of an operation. Where two services have an exception of the same
 * name, the class of the later one has the service's name in front.
 */
export type ExceptionOf<Op extends OperationId, Code extends DeclaredErrorCode<Op>> = Op extends Op
  ? Code extends string
    ? `${Service<Op>}${Code}` extends keyof Classes
      ? Instance<`${Service<Op>}${Code}`>
      : Instance<Code>
    : never
  : never;

/** The exceptions of all operations. */
export type DeclaredException = { [Name in keyof Classes]: Instance<Name> }[keyof Classes];
