import { type OperationId, operations, services } from '@numberkit/contract';
import type { ControlOperationId } from '@numberkit/contract/control';
import type { Arbitrary } from 'fast-check';
import type { Draft, Draw, Header, Wire } from './draft.js';
import { pick } from './draw.js';
import type { OperationShape, OperationShapes } from './operation-shapes.js';

const operationsOf: { readonly [W in Exclude<Wire, 'control'>]: readonly OperationId[] } = {
  contract: listOperations(() => true),
  awsJson: listOperations((protocol) => protocol === 'awsJson1_0'),
  restJson: listOperations((protocol) => protocol === 'restJson1'),
};

/** Draws a request of a protocol that most contracts and states allow. */
export function drawValid(draw: Draw, wire: Wire, shapes: OperationShapes, marker: string): Draft {
  if (wire === 'control') {
    const operation = pick(draw, listKeys(shapes.control));
    return toDraft(draw, { wire, operation, shape: shapes.control[operation], marker });
  }
  const operation = pick(draw, operationsOf[wire]);
  return toDraft(draw, { wire, operation, shape: shapes.operations[operation], marker });
}

interface Valid {
  readonly wire: Wire;
  readonly operation: OperationId | ControlOperationId;
  readonly shape: OperationShape;
  readonly marker: string;
}

function toDraft(draw: Draw, { wire, operation, shape, marker }: Valid): Draft {
  const path = drawMembers(draw, shape.pathMembers);
  const query = drawMembers(draw, shape.queryMembers);
  const body = shape.body === undefined ? undefined : draw(identity, shape.body);
  const isAwsJson = wire === 'awsJson';
  return {
    wire,
    operation,
    marker,
    method: isAwsJson ? 'POST' : shape.method,
    target: isAwsJson ? '/' : fillPath(shape.path, path) + toQuery(query),
    headers: toHeaders(wire, operation, body !== undefined),
    json: isAwsJson ? Object.assign({}, path, query, body) : structuredClone(body),
    body: Buffer.alloc(0),
    due: 'form',
    addressed: true,
    steps: [],
  };
}

function toHeaders(wire: Wire, operation: string, hasBody: boolean): Header[] {
  if (wire === 'awsJson') {
    const { awsOperation, service } = operations[toOperation(operation)];
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

// `draw` takes what makes values, not the values.
function identity<T>(one: Arbitrary<T>): Arbitrary<T> {
  return one;
}

function fillPath(template: string, members: Readonly<Record<string, string>>): string {
  return template.replace(/\{(.+?)\}/g, (_, name: string) =>
    encodeURIComponent((members[name] ?? '').toWellFormed()),
  );
}

function toQuery(members: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(members).toString();
  return query === '' ? '' : `?${query}`;
}

function listOperations(isOfProtocol: (protocol: string) => boolean): OperationId[] {
  return listKeys(operations).filter((one) =>
    isOfProtocol(services[operations[one].service].protocol),
  );
}

function toOperation(name: string): OperationId {
  const found = listKeys(operations).find((one) => one === name);
  if (found === undefined) throw new Error(`${name} is no operation.`);
  return found;
}

function listKeys<K extends string>(object: { readonly [Key in K]: unknown }): K[] {
  return Object.keys(object) as K[];
}
