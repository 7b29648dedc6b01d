/** Any JSON value. */
export type Json = string | number | boolean | null | Json[] | JsonObject;

/** A JSON object. */
export interface JsonObject {
  [key: string]: Json | undefined;
}

/** Whether a value is an object with members, not a list and not null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value when it is an object, else an empty one: what is absent has no members. */
export function toObject(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** The items of a list; none when the value is no list. */
export function toList(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}

/** The texts of a list; what is no text is left out. */
export function toTexts(value: Json | undefined): string[] {
  return toList(value).filter((item) => typeof item === 'string');
}

/** The value when it is a text that says something, else undefined. */
export function toText(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
