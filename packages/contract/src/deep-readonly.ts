/** A type whose members and lists may be changed at any depth. */
export type DeepMutable<Value> = Value extends Date
  ? Value
  : Value extends object
    ? { -readonly [Member in keyof Value]: DeepMutable<Value[Member]> }
    : Value;

/**
 * A type whose members and lists are readonly at any depth, so that it takes constants and values that are
 * written `as const`.
 */
export type DeepReadonly<Value> = Value extends Date
  ? Value
  : Value extends object
    ? { readonly [Member in keyof Value]: DeepReadonly<Value[Member]> }
    : Value;
