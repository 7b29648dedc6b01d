import { fillPath, isOperationId, listOperationIds, toQuery } from '@numberkit/contract';
import type { ControlOperationId } from '@numberkit/contract/control';
import { type OperationId, operations, services } from '@numberkit/contract/phone-numbers';
import type { Arbitrary } from 'fast-check';
import type { Draft, Draw, Header, Protocol } from './draft.js';
import { pick } from './draw.js';
import type { OperationShape, OperationShapes } from './operation-shapes.js';

const operationsOf: { readonly [W in Exclude<Protocol, 'control'>]: readonly OperationId[] } = {
  contract: listOperations(() => true),
  awsJson: listOperations((protocol) => protocol === 'awsJson1_0'),
  restJson: listOperations((protocol) => protocol === 'restJson1'),
};

/** Draws a request of a protocol that its schema allows. */
export function drawValid(
  draw: Draw,
  protocol: Protocol,
  shapes: OperationShapes,
  marker: string,
): Draft {
  if (protocol === 'control') {
    const operation = pick(draw, listOperationIds(shapes.control));
    return toDraft(draw, { protocol, operation, shape: shapes.control[operation], marker });
  }
  const operation = pick(draw, operationsOf[protocol]);
  return toDraft(draw, { protocol, operation, shape: shapes.operations[operation], marker });
}

interface Valid {
  readonly protocol: Protocol;
  readonly operation: OperationId | ControlOperationId;
  readonly shape: OperationShape;
  readonly marker: string;
}

function toDraft(draw: Draw, { protocol, operation, shape, marker }: Valid): Draft {
  const path = drawMembers(draw, shape.pathMembers);
  const query = drawMembers(draw, shape.queryMembers);
  const body = shape.body === undefined ? undefined : draw(identity, shape.body);
  const isAwsJson = protocol === 'awsJson';
  return {
    protocol,
    operation,
    marker,
    method: isAwsJson ? 'POST' : shape.method,
    target: isAwsJson ? '/' : fillPath(shape.path, path, encode) + toQuery(query, encode),
    headers: toHeaders(protocol, operation, body !== undefined),
    json: isAwsJson ? Object.assign({}, path, query, body) : structuredClone(body),
    body: Buffer.alloc(0),
    expected: 'protocol',
    targetsOperation: true,
    mutations: [],
  };
}

function toHeaders(protocol: Protocol, operation: string, hasBody: boolean): Header[] {
  if (protocol === 'awsJson') {
    const { awsOperation, service } = operations[toOperationId(operation)];
    return [
      ['Content-Type', 'application/x-amz-json-1.0'],
      ['X-Amz-Target', `${services[service].targetPrefix}.${awsOperation}`],
    ];
  }
  return hasBody ? [['Content-Type', 'application/json']] : [];
}

function drawMembers(
  draw: Draw,
  members: Readonly<Record<string, Arbitrary<unknown>>>,
): Record<string, string> {
  const drawn = Object.entries(members).map(([name, one]) => [name, String(draw(identity, one))]);
  return Object.fromEntries(drawn);
}

/** `draw` takes a function that returns an arbitrary. */
function identity<T>(one: Arbitrary<T>): Arbitrary<T> {
  return one;
}

/** A drawn text may have unpaired surrogates, which `encodeURIComponent` refuses. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

function listOperations(isOfProtocol: (protocol: string) => boolean): OperationId[] {
  return listOperationIds(operations).filter((one) =>
    isOfProtocol(services[operations[one].service].protocol),
  );
}

function toOperationId(id: string): OperationId {
  if (isOperationId(operations, id)) return id;
  throw new Error(`There is no operation ${id}.`);
}
