import type { HttpRequest } from '../wire/http.js';

/** Headers that curl writes itself, or that belong to one signature. */
const ownHeaders = [
  'host',
  'content-length',
  'connection',
  'authorization',
  'x-amz-date',
  'x-amz-content-sha256',
  'x-amz-security-token',
];

/**
 * A line for a POSIX shell that repeats a request. A signed request is signed anew with the credentials in
 * the reader's environment.
 */
export function toCurl(baseUrl: string, request: HttpRequest): string {
  const { method, target, body } = request;
  const headers = Object.entries(request.headers);
  const sent = headers.filter(([name]) => !ownHeaders.includes(name.toLowerCase()));
  const hasType = sent.some(([name]) => name.toLowerCase() === 'content-type');
  return [
    'curl -i --globoff --path-as-is',
    method === 'HEAD' ? '--head' : `-X ${quote(method)}`,
    ...toSigning(headers),
    ...sent.map(([name, value]) => `-H ${quote(value === '' ? `${name};` : `${name}: ${value}`)}`),
    // Otherwise curl adds the content type of a form.
    ...(body !== undefined && !hasType ? ["-H 'content-type:'"] : []),
    ...(body === undefined ? [] : [`--data-raw ${quote(body)}`]),
    quote(baseUrl.replace(/\/+$/, '') + target),
  ].join(' ');
}

function toSigning(headers: readonly (readonly [string, string])[]): readonly string[] {
  const authorization = headers.find(([name]) => name.toLowerCase() === 'authorization')?.[1];
  const scope = /Credential=[^/]+\/\d+\/([^/]+)\/([^/]+)\/aws4_request/.exec(authorization ?? '');
  if (!scope)
    return authorization === undefined ? [] : [`-H ${quote(`authorization: ${authorization}`)}`];
  const [, region, service] = scope;
  return [
    `--aws-sigv4 ${quote(`aws:amz:${region}:${service}`)}`,
    '--user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY"',
    ...(headers.some(([name]) => name.toLowerCase() === 'x-amz-security-token')
      ? ['-H "x-amz-security-token: $AWS_SESSION_TOKEN"']
      : []),
  ];
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
