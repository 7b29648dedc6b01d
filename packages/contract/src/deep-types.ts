/** A type whose members and lists may be changed at any depth. */
export type DeepMutable<Value> = Value extends Date
  ? Value
  : Value extends object
    ? { -readonly [Member in keyof Value]: DeepMutable<Value[Member]> }
    : Value;

/**
 * A type as callers give it, at any depth. Its members and lists are readonly, so that it takes constants and values
 * that are written `as const`. Members that can be left out may be undefined, which is not sent.
 */
export type CallerInput<Value> = Value extends Date
  ? Value
  : Value extends readonly unknown[]
    ? { readonly [Item in keyof Value]: CallerInput<Value[Item]> }
    : Value extends object
      ? {
          readonly [Member in keyof Value]: Pick<Partial<Value>, Member> extends Pick<Value, Member>
            ? CallerInput<Value[Member]> | undefined
            : CallerInput<Value[Member]>;
        }
      : Value;
