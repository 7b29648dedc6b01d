import { isJson, type Json } from './messages.js';

const places: Readonly<Record<string, (digits: string) => string>> = {
  StartsWith: (digits) => `+1${digits.padEnd(10, '2')}`,
  EndsWith: (digits) => `+1${digits.padStart(10, '2')}`,
  Contains: (digits) => `+1${digits.padStart(8, '2').padEnd(10, '2')}`,
  ExactMatch: (digits) => digits,
};

/** A number with the digits that a request wants; undefined where it wants none. */
export function toWishedNumber(wish: unknown): string | undefined {
  const first: unknown = [wish].flat()[0];
  if (!isJson(first)) return undefined;
  const { PreferenceType: type, Filter: filter }: Json = first;
  return places[String(type)]?.(String([filter].flat()[0]));
}
