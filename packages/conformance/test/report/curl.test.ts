import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { toCurl } from '../../src/report/curl.js';

const request = {
  method: 'POST',
  target: '/phone-numbers/%2B12065550100',
  headers: { 'content-type': 'application/json' },
  body: `{"CallingName":"Ada's $HOME \`x\`"}`,
};

/** The arguments that a shell reads from a line. */
function readWords(line: string): readonly string[] {
  const script = line.replace(/^curl/, "printf '%s\\n'");
  return execFileSync('sh', ['-c', script], { encoding: 'utf8' }).trimEnd().split('\n');
}

describe('a curl line', () => {
  test('repeats the request in a shell, whatever its characters', () => {
    const words = readWords(toCurl('http://127.0.0.1:4010/', request));
    expect(words).toEqual([
      ...['-i', '--globoff', '--path-as-is', '-X', 'POST'],
      ...['-H', 'content-type: application/json', '--data-raw', request.body],
      'http://127.0.0.1:4010/phone-numbers/%2B12065550100',
    ]);
  });

  test('adds no content type to a request without one', () => {
    expect(toCurl('http://127.0.0.1', { ...request, headers: {} })).toContain("-H 'content-type:'");
  });

  test('signs a signed request anew', () => {
    const authorization =
      'AWS4-HMAC-SHA256 Credential=AKID/20260331/eu-west-1/sms-voice/aws4_request, SignedHeaders=host, Signature=abc';
    const headers = { ...request.headers, authorization, 'x-amz-date': '20260331T000000Z' };
    const line = toCurl('http://127.0.0.1', { ...request, headers });
    expect(line).toContain("--aws-sigv4 'aws:amz:eu-west-1:sms-voice'");
    expect(line).not.toContain('Signature=abc');
    expect(line).not.toContain('20260331T000000Z');
  });
});
