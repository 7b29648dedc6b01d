import type { ServiceFacts } from '@numberkit/contract';
import type { HeaderList } from './exchange.js';
import { readHeader } from './headers.js';

/** The AWS protocols that the contract's services speak. */
export type Protocol = ServiceFacts['protocol'];

/** What bodies are called in each protocol, in requests and answers alike. */
export const contentTypes: { readonly [P in Protocol]: string } = {
  awsJson1_0: 'application/x-amz-json-1.0',
  restJson1: 'application/json',
};

/** The media type that a message declares, without parameters; undefined where it declares none. */
export function readMediaType(headers: HeaderList): string | undefined {
  return readHeader(headers, 'content-type')?.split(';', 1)[0]?.trim().toLowerCase();
}
