import {
  fromAwsJsonRequest,
  type RawAnswer,
  readAwsTarget,
  readRoute,
  toAwsAnswer,
  toAwsRefusal,
  toRoute,
} from '@numberkit/aws-wire/server';
import type { ClientDriver } from '@numberkit/conformance';
import type { OperationId } from '@numberkit/contract';
import { type FetchInit, Numberkit } from '@numberkit/sdk';
import { aws } from '@numberkit/sdk/aws';
import { type Methods, toOutcome } from './numberkit-sdk-driver.ts';

/**
 * Lets the kit drive this project's client with its transport to AWS. The kit speaks the contract:
 * each request is turned into the contract's on its way, and each answer back into AWS's.
 */
const driver: ClientDriver = {
  name: '@numberkit/sdk/aws',
  start: async (baseUrl) => {
    const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' };
    const transport = aws({ region: 'us-east-1', credentials });
    const fetch = (url: string, init: FetchInit) => passOn(baseUrl, url, init);
    const client: Methods = new Numberkit({ transport, fetch, maxAttempts: 1 });
    return {
      call: async (operation, input) => {
        const outcome = await toOutcome(client[operation](input));
        if (outcome.kind !== 'exception') return outcome;
        // AWS has statuses of its own: the contract's is not the client's to tell.
        const { status: _, ...said } = outcome;
        return said;
      },
      close: async () => {},
    };
  },
};

export default driver;

async function passOn(baseUrl: string, url: string, init: FetchInit): Promise<Response> {
  const { pathname, search } = new URL(url);
  const target = pathname + search;
  const headers = Object.entries(init.headers);
  const named = readAwsTarget(headers);
  if (named.kind === 'refused') return toResponse(toAwsRefusal(named, 'kit'));
  const operation = named.kind === 'operation' ? named.operation : readRoute(init.method, target);
  if (operation === undefined) throw new Error(`No operation is at ${init.method} ${target}.`);
  const request =
    named.kind === 'operation' ? toContractRequest(operation, init) : { ...init, target };
  const answer = await fetch(baseUrl + request.target, {
    method: request.method,
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    redirect: 'manual',
    ...(request.body !== undefined && { body: request.body }),
  });
  const text = await answer.text();
  const requestId = answer.headers.get('x-amzn-requestid') ?? '';
  const exception = answer.headers.get('x-amzn-errortype') ?? undefined;
  const body: unknown = text === '' ? {} : JSON.parse(text);
  return toResponse(toAwsAnswer(operation, { status: answer.status, exception, body }, requestId));
}

function toContractRequest(operation: OperationId, { method, headers, body }: FetchInit) {
  const bytes = new TextEncoder().encode(body ?? '');
  const sent = { method, target: '/', headers: Object.entries(headers), body: bytes };
  const parts = fromAwsJsonRequest(operation, sent);
  if (parts.kind === 'refused') throw new Error(`The request is refused: ${parts.exception}.`);
  const route = toRoute(parts);
  if (route.kind === 'invalid') throw new Error('The request has no route.');
  return { ...route, body: parts.body && JSON.stringify(parts.body) };
}

function toResponse({ status, headers, body }: RawAnswer): Response {
  return new Response(body, { status, headers });
}
