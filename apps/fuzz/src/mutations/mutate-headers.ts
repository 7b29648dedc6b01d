import type { Draft, Draw } from '../requests/draft.js';
import { removeHeader, setHeader } from '../requests/draft.js';
import { integer, pick } from '../requests/draw.js';

const contentTypes = [
  '',
  'application/json',
  'APPLICATION/JSON; CHARSET=UTF-8',
  'application/json; charset=utf-16',
  'application/json; charset=latin1',
  'application/json;;;',
  'application/json, text/plain',
  'application/json\t;\ta=b',
  'application/x-amz-json-1.0',
  'application/x-amz-json-1.1',
  'application/vnd.api+json',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'text/plain',
  'text/html',
  '*/*',
  'json',
  '/',
  ';',
  'application/json; a="',
  `application/json; ${'a=b; '.repeat(2500)}`,
  `application/json; a="${'\\"'.repeat(6000)}"`,
  `application/${'json+'.repeat(2500)}json`,
  `${' '.repeat(5000)}application/json`,
];

const accepts = [
  '',
  '*/*',
  'text/html',
  'application/json;q=0',
  'application/*;q=0.1, */*;q=0',
  ';;;,,q=',
  'a/b;q=x',
  'application/json;q=1e309',
  '*/*;q=0.5,'.repeat(1200),
  `${'a/b,'.repeat(3000)}application/json`,
  `application/json;${'a="\\"";'.repeat(1500)}`,
  '/,/,/,'.repeat(2000),
];

const targets = [
  'PinpointSMSVoiceV2.RequestPhoneNumber',
  'PinpointSMSVoiceV2.requestphonenumber',
  'PinpointSMSVoiceV2.DescribePhoneNumbers',
  'PinpointSMSVoiceV2.__proto__',
  'PinpointSMSVoiceV2.constructor',
  'PinpointSMSVoiceV2.',
  '.RequestPhoneNumber',
  'RequestPhoneNumber',
  'PinpointSMSVoiceV2.RequestPhoneNumber.x',
  'Chime.UpdatePhoneNumber',
  '..',
  '',
  '\u00ff\u00fe',
  'x'.repeat(8000),
];

type Change = (draft: Draft, draw: Draw) => void;

/** Changes after which the request must get a response in the form of its protocol. */
const validChanges: Readonly<Record<string, Change>> = {
  'content type': (draft, draw) =>
    setHeader(draft, 'Content-Type', pick(draw, [...contentTypes, `text/${draft.marker}`])),
  'no content type': (draft) => removeHeader(draft, 'Content-Type'),
  accept: (draft, draw) =>
    setHeader(draft, 'Accept', pick(draw, [...accepts, `text/${draft.marker}`])),
  'aws target': (draft, draw) => {
    setHeader(draft, 'X-Amz-Target', pick(draw, [...targets, draft.marker]));
    draft.targetsOperation = false;
  },
};

/** Changes after which HTTP itself may refuse the request. */
const refusableChanges: Readonly<Record<string, Change>> = {
  expect: (draft, draw) =>
    setHeader(draft, 'Expect', pick(draw, ['100-continue', '100-Continue', draft.marker, ''])),
  forwarded: (draft, draw) => {
    const { marker } = draft;
    const [name, value] = pick(draw, [
      ['X-Forwarded-For', `${marker}, 10.0.0.1`],
      ['X-Forwarded-Proto', 'https'],
      ['X-Forwarded-Host', `${marker}.example`],
      ['X-Forwarded-Prefix', '/a'],
      ['Forwarded', `for=${marker};host=a;proto=https`],
      ['Via', `1.1 ${marker}`],
      ['X-Real-IP', '10.0.0.1'],
      ['X-HTTP-Method-Override', 'DELETE'],
      ['X-Original-URL', '/_numberkit/state'],
      ['X-Rewrite-URL', '/_numberkit/state'],
    ]);
    setHeader(draft, name ?? '', value ?? '');
  },
  origin: (draft, draw) => {
    const { marker } = draft;
    const origins = ['null', `http://${marker}`, 'http://localhost', '*', 'a, b', 'file://', ''];
    setHeader(draft, 'Origin', pick(draw, origins));
    const site = pick(draw, ['cross-site', 'same-site', 'same-origin', 'none', marker]);
    setHeader(draft, 'Sec-Fetch-Site', site);
    setHeader(draft, 'Access-Control-Request-Method', marker);
    setHeader(draft, 'Access-Control-Request-Headers', marker);
  },
  host: (draft, draw) => {
    const { marker } = draft;
    setHeader(
      draft,
      'Host',
      pick(draw, [marker, `${marker}:1`, '127.0.0.1', '', 'a b', '[::1', '\u00ff']),
    );
  },
  'two hosts': (draft) => {
    draft.headers = [['Host', draft.marker], ...draft.headers];
  },
  'no host': (draft) => removeHeader(draft, 'Host'),
  upgrade: (draft, draw) => {
    draft.headers = [
      ...draft.headers,
      ['Connection', 'Upgrade, HTTP2-Settings'],
      ['Upgrade', pick(draw, ['h2c', 'websocket', draft.marker])],
    ];
  },
  many: (draft, draw) => {
    const many = Array.from({ length: integer(draw, 10, 2500) }, (_, index) => `X-${index}`);
    draft.headers = [...draft.headers, ...many.map((name) => [name, 'a'] as const)];
  },
  long: (draft, draw) => {
    const length = integer(draw, 100, 20_000);
    setHeader(draft, pick(draw, ['X-Long', 'Cookie', 'User-Agent', 'Referer']), 'a'.repeat(length));
  },
  bytes: (draft, draw) => {
    const bytes = ['\u00ff\u00fe', '\u0000', '\u0001', 'a\rb', '\u007f', 'a\u00a0b', '\ta\t'];
    setHeader(draft, 'X-Odd', pick(draw, bytes));
  },
  'odd name': (draft, draw) => {
    const names = ['__proto__', 'constructor', 'X Y', 'X\u00ff', '', ':', 'x@y', 'Content-Length '];
    draft.headers = [...draft.headers, [pick(draw, names), draft.marker]];
  },
  repeated: (draft, draw) => {
    draft.headers = [...draft.headers, pick(draw, draft.headers)];
    // A repeated `X-Amz-Target` names no operation.
    draft.targetsOperation = false;
  },
  lines: (draft) => {
    draft.headers = [...draft.headers, ['X-Folded', `a\r\n ${draft.marker}`]];
  },
};

const changes = { ...validChanges, ...refusableChanges };

/** Changes the headers in one way. */
export function mutateHeaders(draft: Draft, draw: Draw): void {
  const name = pick(draw, Object.keys(changes));
  changes[name]?.(draft, draw);
  if (name in refusableChanges) draft.expected = 'http';
  draft.mutations.push(`header ${name}`);
}
