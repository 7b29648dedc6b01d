import type { Draft, Draw } from '../requests/draft.js';
import { setHeader } from '../requests/draft.js';
import { integer, pick } from '../requests/draw.js';

const garbage = [
  '',
  'AWS4-HMAC-SHA256',
  'AWS4-HMAC-SHA256 Credential=',
  'AWS4-HMAC-SHA256 Credential=a/b/c/d/e, SignedHeaders=host, Signature=f',
  'AWS4-HMAC-SHA256 Credential=////, SignedHeaders=;;;, Signature=',
  `AWS4-HMAC-SHA256 ${'Credential=a, '.repeat(900)}`,
  `AWS4-HMAC-SHA256 Credential=${'/'.repeat(8000)}`,
  `AWS4-HMAC-SHA256 Credential=a/20260101/us-east-1/chime/aws4_request, SignedHeaders=${'a;'.repeat(3000)}, Signature=${'0'.repeat(64)}`,
  `AWS4-HMAC-SHA256 Credential=a/20260101/${'a'.repeat(40)}/sms-voice/aws4_request, SignedHeaders=host, Signature=${'0'.repeat(64)}`,
  'AWS4-HMAC-SHA256 Credential=a/20260101/US-EAST-1/sms-voice/aws4_request, SignedHeaders=host, Signature=0',
  'AWS4-HMAC-SHA256 Credential=\u00ff/20260101/us-east-1/chime/aws4_request, SignedHeaders=host, Signature=0',
  'AWS4-ECDSA-P256-SHA256 Credential=a/20260101/sms-voice/aws4_request, SignedHeaders=host, Signature=0',
  'aws4-hmac-sha256 credential=a',
  'Bearer',
  'Bearer ',
  'Basic Og==',
  'Negotiate',
  ','.repeat(8000),
  '='.repeat(8000),
];

type Change = (text: string, draw: Draw, marker: string) => string;

const changes: Readonly<Record<string, Change>> = {
  garbage: (_text, draw) => pick(draw, garbage),
  marked: (_text, _draw, marker) => `AWS4-HMAC-SHA256 Credential=${marker}/a/b/c/aws4_request`,
  cut: (text, draw) => text.slice(0, integer(draw, 0, text.length)),
  'a letter': (text, draw) => {
    const at = integer(draw, 0, Math.max(0, text.length - 1));
    return (
      text.slice(0, at) + pick(draw, ['0', 'a', 'Z', '/', ',', ' ', '\u00ff']) + text.slice(at + 1)
    );
  },
  doubled: (text) => `${text}, ${text}`,
  swapped: (text) => text.split(', ').reverse().join(', '),
  'other region': (text) => text.replace(/\/us-east-1\//, `/${'x'.repeat(40)}/`),
  'other service': (text) => text.replace(/\/(sms-voice|chime)\//, '/s3/'),
};

/** Mutates the `Authorization` header, or replaces it with an invalid one. */
export function mutateAuthorization(draft: Draft, draw: Draw): void {
  const [, text = ''] = draft.headers.find(([name]) => /^authorization$/i.test(name)) ?? [];
  const name = pick(draw, text === '' ? ['garbage', 'marked'] : Object.keys(changes));
  setHeader(draft, 'Authorization', changes[name]?.(text, draw, draft.marker) ?? '');
  draft.mutations.push(`authorization ${name}`);
}
