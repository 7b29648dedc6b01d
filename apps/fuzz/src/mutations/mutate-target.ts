import type { Draft, Draw } from '../requests/draft.js';
import { integer, pick } from '../requests/draw.js';

const encodedTexts = [
  '%00',
  '%2500',
  '%252500',
  '%0d%0aX-Injected:%201',
  '%2f',
  '%2F..',
  '%5c',
  '%2e%2e',
  '%',
  '%zz',
  '%f',
  '%c0%af',
  '%ff',
  '%ed%a0%80',
  '%u0000',
  '%E2%80%A8',
  '%F0%9F%98%80',
  '%2B',
  '+',
  '%20',
  ';a=b',
  ':',
  '@',
  '~',
  '*',
  "'",
  '"',
  '<x>',
  '|',
  '\\',
  '{}',
  '__proto__',
  'constructor',
  '.',
  '..',
  'a'.repeat(257),
  '1'.repeat(8000),
  '%2B'.repeat(2000),
  '%25'.repeat(2000),
];

const methods = ['GET', 'HEAD', 'PUT', 'POST', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'];
const rareMethods = ['post', 'FOO', 'M-SEARCH', 'CONNECT', 'P\u00d6ST', 'PO ST', ''];

type Change = (draft: Draft, draw: Draw) => void;

const changes: Readonly<Record<string, Change>> = {
  segment: (draft, draw) => {
    const segments = draft.target.split('/');
    const at = integer(draw, 1, Math.max(1, segments.length - 1));
    const text = pick(draw, [...encodedTexts, draft.marker]);
    segments[at] = pick(draw, [
      text,
      `${segments[at] ?? ''}${text}`,
      `${text}${segments[at] ?? ''}`,
    ]);
    draft.target = segments.join('/');
    // HTTP itself may refuse an invalid target.
    if (!/^[!-~]{1,8000}$/.test(draft.target)) draft.expected = 'http';
  },
  slashes: (draft, draw) => {
    draft.target = pick(draw, [
      `/${draft.target}`,
      `${draft.target}/`,
      `/.${draft.target}`,
      `/x/..${draft.target}`,
      draft.target.replaceAll('/', '//'),
      `${draft.target}/${draft.marker}`,
    ]);
  },
  cased: (draft, draw) => {
    draft.target = pick(draw, [draft.target.toUpperCase(), draft.target.toLowerCase()]);
  },
  query: (draft, draw) => {
    const query = pick(draw, [
      '',
      draft.marker,
      `${draft.marker}=1`,
      'a=1&a=2',
      'a[b]=1&a[c]=2',
      'a[]=1',
      '__proto__[x]=1',
      '%00=%00',
      '%1b%5d0;x%07%0aFORGED',
      '%zz=%',
      '=&&=&',
      `a=${'b'.repeat(7000)}`,
      'a=1&'.repeat(1500),
      '?',
      '%E2%80%A8',
      `X-Amz-Signature=${draft.marker}&X-Amz-Algorithm=AWS4-HMAC-SHA256`,
      'limit=-1',
      'limit=1e9',
      'operation=x',
    ]);
    draft.target += `?${query}`;
  },
  method: (draft, draw) => {
    draft.method = pick(draw, [...methods, ...rareMethods]);
    if (draft.method === 'CONNECT') draft.expected = 'none';
    else if (rareMethods.includes(draft.method)) draft.expected = 'http';
  },
  form: (draft, draw) => {
    const { target } = draft;
    draft.target = pick(draw, [
      `http://127.0.0.1${target}`,
      `http://${draft.marker}${target}`,
      'http://[:::',
      `//${draft.marker}${target}`,
      '*',
      target.slice(1),
      `${target}#${draft.marker}`,
      `${target}${'/a'.repeat(5000)}`,
      `/${'x'.repeat(20_000)}`,
      ` ${target}`,
      '?',
      `/${'../'.repeat(100)}`,
      '/favicon.ico',
      '/health',
      '/_numberkit',
      '/_numberkit/../v2/phone-numbers',
      '/v2/phone-numbers/x',
    ]);
    draft.expected = 'http';
  },
  bytes: (draft, draw) => {
    draft.target += pick(draw, ['\u00ff', '\u0000', '\u0001', '\t', '\u00c3\u00a9', '\u007f']);
    draft.expected = 'http';
  },
};

/** Changes the request line: the method, one segment of the path, the query, or the form of the target. */
export function mutateTarget(draft: Draft, draw: Draw): void {
  const name = pick(draw, Object.keys(changes));
  draft.targetsOperation = false;
  changes[name]?.(draft, draw);
  draft.mutations.push(`target ${name}`);
}
