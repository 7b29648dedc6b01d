import {
  DeletePhoneNumberCommand,
  ListPhoneNumbersCommand,
  RestorePhoneNumberCommand,
} from '@aws-sdk/client-chime';
import { describe, expect, it } from 'vitest';
import { toAwsRequest } from '../../src/client.js';
import { readHeader } from '../../src/http.js';
import { createAwsRequestReader, toAwsResponse } from '../../src/server.js';
import { createContract, createOperation } from '../toy-contract.js';
import type { OfficialCall } from './calls.js';
import { captureRequest } from './capture.js';
import { createOfficialClients } from './clients.js';

// Operations of Chime that the phone numbers' contract does not have, for the shapes that only they have.
const listNumbers = createOperation({
  path: '/phone-numbers',
  members: { path: [], query: ['Status', 'MaxResults', 'NextToken'], header: [], body: [] },
  wireNames: { Status: 'status', MaxResults: 'max-results', NextToken: 'next-token' },
});
const restoreNumber = createOperation({
  method: 'POST',
  path: '/phone-numbers/{PhoneNumberId}/restore',
  awsRoute: {
    method: 'POST',
    path: '/phone-numbers/{PhoneNumberId}',
    query: { operation: 'restore' },
  },
  members: { path: ['PhoneNumberId'], query: [], header: [], body: [] },
});
const deleteNumber = createOperation({
  method: 'DELETE',
  path: '/phone-numbers/{PhoneNumberId}',
  success: [204],
  noContent: [204],
  members: { path: ['PhoneNumberId'], query: [], header: [], body: [] },
});

const list = { Status: 'Unassigned', MaxResults: 2, NextToken: "a+/=b c'" } as const;
const number = { PhoneNumberId: '+12065550100' };
const calls: readonly (Pick<OfficialCall, 'operation' | 'send'> & {
  readonly title: string;
  readonly input: object;
})[] = [
  {
    title: 'a list with a query',
    operation: listNumbers,
    input: list,
    send: ({ chime }) => chime.send(new ListPhoneNumbersCommand(list)),
  },
  {
    title: 'an operation of a fixed query',
    operation: restoreNumber,
    input: number,
    send: ({ chime }) => chime.send(new RestorePhoneNumberCommand(number)),
  },
  {
    title: 'a deletion',
    operation: deleteNumber,
    input: number,
    send: ({ chime }) => chime.send(new DeletePhoneNumberCommand(number)),
  },
];

describe("this package's request and the official client's", () => {
  it.each(calls)('are the same for $title', async ({ operation, input, send }) => {
    const { method, target, body, headers } = await captureRequest({ send });
    const ours = toAwsRequest(operation, input);
    const [path, query] = target.split('?');
    const [ourPath, ourQuery] = ours.target.split('?');
    expect(ours.method).toBe(method);
    expect(ourPath).toBe(path);
    // A signature sorts the parameters; their order is not the client's to choose.
    expect(ourQuery?.split('&').sort()).toEqual(query?.split('&').sort());
    expect(ours.body).toBe(new TextDecoder().decode(body));
    expect(ours.headers['content-type']).toBe(readHeader(headers, 'content-type'));
  });

  it.each(calls)('are read without a body for $title', async ({ operation, send }) => {
    const { readRestJsonBody } = createAwsRequestReader(createContract([operation]));
    const read = readRestJsonBody(operation, await captureRequest({ send }));
    expect(read).toEqual({ kind: 'members', members: {} });
  });
});

it('a response without an output reaches the official client', async () => {
  const result = { status: 204, exception: undefined, body: undefined };
  const response = toAwsResponse(deleteNumber, result, 'an-id');
  const clients = createOfficialClients(() => response);
  const { $metadata } = await clients.chime.send(new DeletePhoneNumberCommand(number));
  expect($metadata).toMatchObject({ httpStatusCode: 204, requestId: 'an-id' });
});
