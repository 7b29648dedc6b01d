import { isJson, type Json } from './messages.js';

/** What a caller wishes, in a form that is equal for equal wishes. */
export function toParameters(input: Json): string {
  const { DestinationPhoneNumber: number, PoolId: pool } = input;
  return write({
    ...input,
    ...(number !== undefined && { DestinationPhoneNumber: String(number).replace('+', '') }),
    PoolId: pool === '' ? undefined : pool,
  });
}

function write(wish: Json): string {
  return JSON.stringify(wish, (_, value: unknown) =>
    isJson(value) ? Object.fromEntries(Object.entries(value).toSorted()) : value,
  );
}
