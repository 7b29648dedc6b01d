import { describe, expect, it } from 'vitest';
import { verifySignature } from '../../src/server.js';
import { toHex, toHmac, toSha256 } from '../../src/signature/digest.js';
import { createSigningKey } from '../../src/signature/keys.js';

// Inputs and results of AWS's Signature Version 4 test suite and of the example in its guide.
const secretAccessKey = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY';
const amzDate = '20150830T123600Z';
const now = new Date('2015-08-30T12:36:00Z');

interface Example {
  readonly name: string;
  readonly method?: string;
  readonly target?: string;
  readonly host?: string;
  readonly service?: string;
  readonly headers?: readonly (readonly [string, string])[];
  readonly body?: string;
  readonly signature: string;
}

const vanilla = '5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31';

const examples: readonly Example[] = [
  { name: 'get-vanilla', signature: vanilla },
  { name: 'get-relative', target: '/example/..', signature: vanilla },
  { name: 'get-slash-dot-slash', target: '/./', signature: vanilla },
  { name: 'get-slashes, an empty path', target: '//', signature: vanilla },
  {
    name: 'get-utf8',
    target: '/ሴ',
    signature: '8318018e0b0f223aa2bbf98705b62bb787dc9c0e678f255a891fd03141be5d85',
  },
  {
    name: 'get-space',
    target: '/example space/',
    signature: '652487583200325589f1fba4c7e578f72c47cb61beeca81406b39ddec1366741',
  },
  {
    name: 'get-vanilla-query-order-key-case',
    target: '/?Param2=value2&Param1=value1',
    signature: 'b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500',
  },
  {
    name: 'get-vanilla-query-order-value',
    target: '/?Param1=value2&Param1=value1',
    signature: '5772eed61e12b33fae39ee5e7012498b51d56abc0abb7c60486157bd471c4694',
  },
  {
    name: 'get-header-key-duplicate',
    headers: [
      ['My-Header1', 'value2'],
      ['My-Header1', 'value2'],
      ['My-Header1', 'value1'],
    ],
    signature: 'c9d5ea9f3f72853aea855b47ea873832890dbdd183b4468f858259531a5138ea',
  },
  {
    name: 'get-header-value-trim',
    headers: [
      ['My-Header1', ' value1'],
      ['My-Header2', ' "a   b   c"'],
    ],
    signature: 'acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736',
  },
  {
    name: 'post-vanilla',
    method: 'POST',
    signature: '5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b',
  },
  {
    name: 'post-x-www-form-urlencoded',
    method: 'POST',
    headers: [['Content-Type', 'application/x-www-form-urlencoded']],
    body: 'Param1=value1',
    signature: 'ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a',
  },
  {
    name: "the guide's ListUsers",
    target: '/?Action=ListUsers&Version=2010-05-08',
    host: 'iam.amazonaws.com',
    service: 'iam',
    headers: [['Content-Type', 'application/x-www-form-urlencoded; charset=utf-8']],
    signature: '5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7',
  },
];

describe('the published examples of signatures', () => {
  it.each(examples)('are valid: $name', async (example) => {
    const { method = 'GET', target = '/', service = 'service', signature } = example;
    const host = example.host ?? 'example.amazonaws.com';
    const headers = [['Host', host], ['X-Amz-Date', amzDate], ...(example.headers ?? [])] as const;
    const names = [...new Set(headers.map(([name]) => name.toLowerCase()))].sort().join(';');
    const credential = `AKIDEXAMPLE/20150830/us-east-1/${service}/aws4_request`;
    const authorization = `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${names}, Signature=${signature}`;
    const body = new TextEncoder().encode(example.body ?? '');
    const outcome = await verifySignature(
      { method, target, headers: [...headers, ['Authorization', authorization]], body },
      {
        service,
        now,
        findCredentials: (accessKeyId) => ({ accessKeyId, secretAccessKey }),
      },
    );
    expect(outcome).toMatchObject({ ok: true, identity: { accessKeyId: 'AKIDEXAMPLE' } });
  });

  it("are reproduced step by step for the guide's ListUsers", async () => {
    const scope = { day: '20150830', region: 'us-east-1', service: 'iam' };
    const hash = 'f536975d06c0309214f805bb90ccff089219ecd68b2577efef23edd43b7e1a59';
    const text = `AWS4-HMAC-SHA256\n${amzDate}\n20150830/us-east-1/iam/aws4_request\n${hash}`;
    const key = await createSigningKey(secretAccessKey, scope);
    expect(toHex(await toHmac(key, text))).toBe(
      '5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7',
    );
    expect(await toSha256('')).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
  });
});
