import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestServer, type TestServer } from '../support/open-test-server.js';

let server: TestServer;
beforeEach(async () => {
  server = await openTestServer();
});
afterEach(() => server[Symbol.asyncDispose]());

interface WireResponse {
  readonly status: number;
  readonly type: string | null;
  readonly exception: string | null;
  readonly body: Record<string, unknown>;
}

async function send(
  target: string,
  headers: Record<string, string>,
  body: string,
): Promise<WireResponse> {
  const response = await fetch(`${server.url}${target}`, { method: 'POST', headers, body });
  expect(response.headers.get('x-amzn-RequestId')).toMatch(/^[0-9a-f-]{36}$/);
  const parsed: WireResponse['body'] = JSON.parse(await response.text());
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    exception: response.headers.get('X-Amzn-ErrorType'),
    body: parsed,
  };
}

const json10 = 'application/x-amz-json-1.0';
const full =
  '{"IsoCountryCode":"US","MessageType":"TRANSACTIONAL","NumberCapabilities":["SMS"],"NumberType":"TOLL_FREE"';

describe('AWS JSON 1.0', () => {
  const call = (body: string, headers: Record<string, string> = {}) =>
    send(
      '/',
      {
        'Content-Type': json10,
        'X-Amz-Target': 'PinpointSMSVoiceV2.RequestPhoneNumber',
        ...headers,
      },
      body,
    );

  test('a response has the form of the protocol', async () => {
    expect(await call(`${full}}`)).toMatchObject({ status: 200, type: json10, exception: null });
  });

  test('a content type with parameters is accepted', async () => {
    const response = await call(`${full}}`, { 'Content-Type': `${json10}; charset=utf-8` });
    expect(response.status).toBe(200);
  });

  test('nulls count as absent, and unknown members are ignored, at any depth', async () => {
    const tags = '[{"Key":"a","Value":"b","Color":"red"}]';
    const response = await call(`${full},"PoolId":null,"Nonsense":{"a":1},"Tags":${tags}}`);
    expect(response.status).toBe(200);
    expect(response.body).toMatchObject({ Tags: [{ Key: 'a', Value: 'b' }] });
    expect(response.body).not.toHaveProperty('PoolId');
  });

  test.each(['', '{}'])('the body "%s" lacks required members', async (body) => {
    const response = await call(body);
    expect(response).toMatchObject({
      status: 400,
      type: json10,
      exception: 'ValidationException',
      body: {
        __type: 'com.amazonaws.pinpointsmsvoicev2#ValidationException',
        Reason: 'MISSING_PARAMETER',
      },
    });
  });

  test.each(['{', '[]', '"text"', 'null', `${full},"PoolId":7}`])(
    'the body %s is a SerializationException',
    async (body) => {
      expect(await call(body)).toMatchObject({ status: 400, exception: 'SerializationException' });
    },
  );

  test('wrong members that the contract has in the path are named with the others', async () => {
    const response = await call('{"DestinationPhoneNumber":".","Action":"MAYBE"}', {
      'X-Amz-Target': 'PinpointSMSVoiceV2.PutProtectConfigurationRuleSetNumberOverride',
    });
    expect(response).toMatchObject({ status: 400, exception: 'ValidationException' });
    expect(response.body['Fields']).toMatchObject([
      { Name: 'ProtectConfigurationId', Message: 'is missing' },
      { Name: 'DestinationPhoneNumber' },
      { Name: 'Action' },
    ]);
  });

  test('another content type is refused with 415', async () => {
    expect((await call(`${full}}`, { 'Content-Type': 'application/json' })).status).toBe(415);
  });

  test('an unknown target is an UnknownOperationException', async () => {
    const response = await call('{}', {
      'X-Amz-Target': 'PinpointSMSVoiceV2.SendTextMessage',
    });
    expect(response).toMatchObject({ status: 404, exception: 'UnknownOperationException' });
    expect(response.body['__type']).toMatch(/UnknownOperationException$/);
  });

  test('a conflict has its status at AWS', async () => {
    const pool = '"PoolId":"pool-22222222222222222222222222222222"';
    const response = await call(`${full},${pool}}`);
    expect(response).toMatchObject({ status: 400, exception: 'ConflictException' });
  });

  test('a body over the limit is refused with 413', async () => {
    const response = await call(`${full},"Nonsense":"${'x'.repeat(1_048_576)}"}`);
    expect(response).toMatchObject({ status: 413, exception: 'RequestTooLargeException' });
  });

  test('POST / without a target is an unknown route', async () => {
    const response = await send('/', { 'Content-Type': json10 }, '{}');
    expect(response).toMatchObject({ status: 404, exception: 'UnknownOperationException' });
  });
});

describe('REST JSON, from a caller who signs', () => {
  const Authorization = `AWS4-HMAC-SHA256 Credential=AKID/20260331/us-east-1/chime/aws4_request, SignedHeaders=host;x-amz-date, Signature=${'0'.repeat(64)}`;
  const call = (body: string, headers: Record<string, string> = {}) =>
    send(
      '/phone-numbers/%2B12065550100',
      { 'Content-Type': 'application/json', Authorization, ...headers },
      body,
    );

  test('unknown members and nulls are ignored', async () => {
    const response = await call('{"CallingName":"Ada","ProductType":null,"Name":"x"}');
    expect(response).toMatchObject({ status: 200, type: 'application/json' });
  });

  test.each(['{', '[]', '{"CallingName":7}'])(
    'the body %s is a SerializationException',
    async (body) => {
      expect(await call(body)).toMatchObject({ status: 400, exception: 'SerializationException' });
    },
  );

  test('another content type is refused with 415', async () => {
    const response = await call('{"CallingName":"Ada"}', { 'Content-Type': 'text/plain' });
    expect(response).toMatchObject({ status: 415, exception: 'UnsupportedMediaTypeException' });
  });

  test('an Accept without JSON is refused with 406', async () => {
    const response = await call('{"CallingName":"Ada"}', { Accept: 'text/html' });
    expect(response).toMatchObject({ status: 406, exception: 'NotAcceptableException' });
  });
});

test("the contract's own routes refuse unknown members", async () => {
  const response = await send(
    '/v2/phone-numbers',
    { 'Content-Type': 'application/json' },
    `${full},"X":1}`,
  );
  expect(response).toMatchObject({ status: 400, body: { Fields: [{ Name: 'X' }] } });
});
