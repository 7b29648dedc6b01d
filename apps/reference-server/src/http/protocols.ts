import {
  createAwsRequestReader,
  createAwsTargets,
  createUnknownRouteRefusal,
  type HttpRequest,
  type Refusal,
  readClaimedIdentity,
  toAwsRefusal,
  toAwsResponse,
  toHeaderList,
} from '@numberkit/aws-wire/server';
import {
  createAwsRoutes,
  type DocumentedFacts,
  type OperationFacts,
  type RoutedRequest,
} from '@numberkit/contract';
import {
  EncodedBody,
  type HttpResponse,
  type OperationRequest,
  type OperationResult,
  type Operations,
  type RequestMembers,
  readQuery,
  toHttpResponse,
} from '@numberkit/server-stubs';
import type { Request } from 'express';
import type { RequestContext, RequestMatch } from './handle-request.js';

/** The protocols in which the operations of a contract can be called: its own form, and those of AWS. */
export interface Protocols {
  /** Finds the operation of a request; undefined for a request that is for none. */
  match(request: RequestHead): RequestMatch | undefined;
  /** Reads a request in the contract's form, or refuses it. */
  translate(match: OperationMatch, head: RequestHead, received: HttpRequest): Translation;
  /** Writes a result in the protocol of the request. */
  toResponse(
    context: Pick<RequestContext, 'form' | 'match' | 'requestId'>,
    result: OperationResult,
  ): HttpResponse;
}

/** A request without its body. */
export type RequestHead = Pick<
  Request,
  'method' | 'path' | 'originalUrl' | 'headers' | 'rawHeaders'
>;

type OperationMatch = Extract<RequestMatch, { readonly operation: OperationFacts }>;

/** A request in the contract's form. */
export type Translation =
  | { readonly kind: 'request'; readonly request: OperationRequest }
  /** Its members have been read already. */
  | { readonly kind: 'members'; readonly members: RequestMembers }
  | Refusal;

export function createProtocols(
  contract: DocumentedFacts,
  matchRoute: Operations<never>['match'],
): Protocols {
  const readTarget = createAwsTargets(contract);
  const findAwsRoute = createAwsRoutes(contract.operations);
  const reader = createAwsRequestReader(contract);
  return {
    // `POST /` with `X-Amz-Target` is AWS JSON. The routes of a REST JSON service can be the same at AWS and in
    // the contract: there a signature says that the caller is an AWS client.
    match: (request) => {
      const { method, path, headers, rawHeaders } = request;
      if (method === 'POST' && path === '/') {
        const target = readTarget(toHeaderList(rawHeaders));
        if (target.kind === 'missing') return undefined;
        return target.kind === 'refused'
          ? { protocol: 'awsJson1_0', operation: undefined, refusal: target, named: target.named }
          : { protocol: 'awsJson1_0', operation: target.operation };
      }
      const isSigned = headers.authorization !== undefined;
      const route = isSigned ? findAwsRoute(toRoutedRequest(request)) : undefined;
      if (route !== undefined && readClaimedIdentity(toHeaderList(rawHeaders)) !== undefined) {
        if (route.kind === 'operation') {
          const { operation, members } = route;
          return { protocol: 'restJson1', operation, pathMembers: members };
        }
        const refusal = createUnknownRouteRefusal(route.service);
        return { protocol: 'restJson1', operation: undefined, refusal, named: undefined };
      }
      const found = matchRoute(method, path);
      return found && { protocol: 'contract', ...found };
    },
    translate: (match, { headers }, received) => {
      const { operation } = match;
      if (match.protocol === 'awsJson1_0') {
        const read = reader.fromAwsJson(operation, received);
        return read.kind === 'refused' ? read : { kind: 'members', members: read };
      }
      const { pathMembers } = match;
      const query = readQuery(received.target);
      const toRequest = (members: OperationRequest['query'], value: unknown): Translation => ({
        kind: 'request',
        request: { operation, pathMembers, query: members, headers, body: { kind: 'read', value } },
      });
      if (match.protocol === 'contract') return toRequest(query, received.body);
      const read = reader.readRestJsonBody(operation, received);
      if (read.kind === 'refused') return read;
      return toRequest(withoutFixed(operation, query), read.members);
    },
    toResponse: ({ form, match, requestId }, result) => {
      if (form === 'contract' || match === undefined) return toHttpResponse(result, requestId);
      const encoded = result.body instanceof EncodedBody ? result.body : undefined;
      const { headers, body, ...response } =
        match.operation === undefined
          ? toAwsRefusal(match.refusal, requestId)
          : toAwsResponse(match.operation, encoded ? { ...result, body: {} } : result, requestId);
      return {
        ...response,
        headers: { ...result.headers, ...headers },
        body: encoded ?? (body === '' ? undefined : body),
      };
    },
  };
}

/** A request whose query is read only where a route of AWS depends on it. */
function toRoutedRequest({ method, path, originalUrl }: RequestHead): RoutedRequest {
  return {
    method,
    path,
    get query() {
      return readQuery(originalUrl);
    },
  };
}

/** The parameters of a query without those that name the operation. */
function withoutFixed(
  { awsRoute }: OperationFacts,
  query: OperationRequest['query'],
): OperationRequest['query'] {
  if (awsRoute === undefined) return query;
  const entries = Object.entries(query);
  return Object.fromEntries(entries.filter(([name]) => !Object.hasOwn(awsRoute.query, name)));
}

/** The refusal of a request before its operation is called, as a result. */
export function toRefusalResult(
  { service, exception, status, body }: Refusal,
  operation: OperationFacts | undefined,
): OperationResult {
  const headers = { 'X-Amzn-ErrorType': exception };
  return { operation, service, status, headers, body, exception, error: undefined };
}
