import { randomUUID } from 'node:crypto';

/** One HTTP request to a subject. */
export interface Call {
  readonly method: 'POST' | 'PUT';
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

export const operationNames = ['request', 'put', 'update'] as const;
export type OperationName = (typeof operationNames)[number];
export type Protocol = 'contract' | 'aws';

/** How many numbers the inventory holds for `update`. */
export const inventorySize = 200;

export const protectConfigurationId = 'protect-11111111111111111111111111111111';

/** Lists that are read by pages; a filter leaves one row of ten. */
export const pageLists = [
  'numbers',
  'numbers of a type',
  'overrides',
  'overrides that allow',
] as const;
export type PageList = (typeof pageLists)[number];

const pageRequests: {
  readonly [List in PageList]: { readonly path: string; readonly body: object };
} = {
  numbers: { path: '/v2/phone-numbers/describe', body: {} },
  'numbers of a type': {
    path: '/v2/phone-numbers/describe',
    body: { Filters: [{ Name: 'number-type', Values: ['LONG_CODE'] }] },
  },
  overrides: { path: toOverrides(), body: {} },
  'overrides that allow': {
    path: toOverrides(),
    body: { Filters: [{ Name: 'action', Values: ['ALLOW'] }] },
  },
};

/** A call of a page of 100 rows; without a token, of the first one. */
export function createPageCall(list: PageList, NextToken: string | undefined): Call {
  const { path, body } = pageRequests[list];
  return json('POST', path, { ...body, MaxResults: 100, NextToken });
}

function toOverrides(): string {
  return `/v2/protect-configurations/${protectConfigurationId}/list-rule-set-number-overrides`;
}

/** The number at an index of the inventory. */
export function toInventoryNumber(index: number): string {
  return `+1206${String(2_000_000 + (index % inventorySize))}`;
}

/** Makes the next call of an operation; each has a ClientToken of its own where there is one. */
export function createCalls(operation: OperationName, protocol: Protocol): () => Call {
  let count = Math.floor(Math.random() * inventorySize);
  return () => {
    count += 1;
    if (operation === 'request')
      return protocol === 'aws'
        ? toAwsJson('RequestPhoneNumber', toRequestInput())
        : json('POST', '/v2/phone-numbers', toRequestInput());
    if (operation === 'put')
      return protocol === 'aws'
        ? toAwsJson('PutProtectConfigurationRuleSetNumberOverride', {
            ProtectConfigurationId: protectConfigurationId,
            ...toRule(),
          })
        : toPut(toRule());
    return toUpdate(count, protocol);
  };
}

function toRequestInput(): object {
  return {
    IsoCountryCode: 'US',
    MessageType: 'TRANSACTIONAL',
    NumberCapabilities: ['SMS', 'VOICE'],
    NumberType: 'TOLL_FREE',
    ClientToken: randomUUID(),
  };
}

function toRule(): Record<string, string> {
  const last = String(Math.floor(Math.random() * 8_000_000) + 2_000_000);
  return { DestinationPhoneNumber: `+1206${last}`, Action: 'BLOCK', ClientToken: randomUUID() };
}

function toPut({ DestinationPhoneNumber, ...body }: Record<string, string>): Call {
  const rules = `/v2/protect-configurations/${protectConfigurationId}/rule-set-number-overrides`;
  return json('PUT', `${rules}/${DestinationPhoneNumber}`, body);
}

function toUpdate(count: number, protocol: Protocol): Call {
  const ProductType =
    Math.floor(count / inventorySize) % 2 === 0 ? 'VoiceConnector' : 'BusinessCalling';
  const path = `/phone-numbers/${encodeURIComponent(toInventoryNumber(count))}`;
  const call = json('POST', path, { ProductType });
  return protocol === 'contract' ? call : { ...call, headers: { ...call.headers, ...signature } };
}

function toAwsJson(name: string, body: object): Call {
  return {
    method: 'POST',
    path: '/',
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': `PinpointSMSVoiceV2.${name}`,
      ...signature,
    },
    body: JSON.stringify(body),
  };
}

// Read, but not verified, by a server without credentials configured.
const signature = {
  'x-amz-date': '20260101T000000Z',
  authorization:
    'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260101/us-east-1/chime/aws4_request, SignedHeaders=host;x-amz-date, Signature=0000000000000000000000000000000000000000000000000000000000000000',
};

function json(method: 'POST' | 'PUT', path: string, body: object): Call {
  return {
    method,
    path,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
}
