import { fillPath, type OperationFacts, toQuery, toWireName } from '@numberkit/contract';
import type { Arbitrary } from 'fast-check';
import type { Draft, Draw, Header, Protocol } from './draft.js';
import { pick } from './draw.js';
import type { Members, OperationShape } from './operation-shapes.js';

/** Draws a request of a protocol that the schema of its operation allows. */
export function drawValid(
  draw: Draw,
  protocol: Protocol,
  shapes: readonly OperationShape[],
  marker: string,
): Draft {
  const shape = pick(
    draw,
    shapes.filter(({ facts }) => isOfProtocol(protocol, facts)),
  );
  const { facts } = shape;
  const path = drawFrom(draw, shape.path);
  const query = drawFrom(draw, shape.query);
  const header = drawFrom(draw, shape.header);
  const body = shape.body === undefined ? undefined : drawFrom(draw, shape.body);
  return {
    protocol,
    operation: facts,
    marker,
    ...(protocol === 'awsJson'
      ? toAwsJsonParts(facts, Object.assign({}, toTexts(path), query, header, body))
      : toHttpParts(facts, protocol, { path, query, header, body })),
    body: Buffer.alloc(0),
    expected: 'protocol',
    targetsOperation: true,
    mutations: [],
  };
}

function isOfProtocol(protocol: Protocol, { service }: OperationFacts): boolean {
  if (protocol === 'contract') return true;
  return service.aws?.protocol === (protocol === 'awsJson' ? 'awsJson1_0' : 'restJson1');
}

type Parts = Pick<Draft, 'method' | 'target' | 'headers' | 'json'>;

function toAwsJsonParts({ service, awsOperation }: OperationFacts, json: Members): Parts {
  const headers: Header[] = [
    ['Content-Type', 'application/x-amz-json-1.0'],
    ['X-Amz-Target', `${service.aws?.targetPrefix}.${awsOperation}`],
  ];
  return { method: 'POST', target: '/', headers, json };
}

interface Places {
  readonly path: Members;
  readonly query: Members;
  readonly header: Members;
  readonly body: unknown;
}

/** The parts of a request on the operation's own route, which is AWS's where that is another one. */
function toHttpParts(
  facts: OperationFacts,
  protocol: Protocol,
  { path, query, header, body }: Places,
): Parts {
  const route = (protocol === 'restJson' ? facts.awsRoute : undefined) ?? { ...facts, query: {} };
  const parameters = { ...route.query, ...toWireNames(facts, query) };
  return {
    method: route.method,
    target: fillPath(route.path, toTexts(path), encode) + toQuery(parameters, encode),
    headers: [
      ...Object.entries(toWireNames(facts, header)).map(toHeader),
      ...(body === undefined ? [] : [['Content-Type', 'application/json'] as const]),
    ],
    json: structuredClone(body),
  };
}

function toWireNames(facts: OperationFacts, members: Members): Members {
  const named = Object.entries(members).map(([name, value]) => [toWireName(facts, name), value]);
  return Object.fromEntries(named);
}

function toTexts(members: Members): Record<string, string> {
  return Object.fromEntries(Object.entries(members).map(([name, value]) => [name, String(value)]));
}

/** A list becomes one header with commas. Only printable ASCII is sure to pass HTTP itself. */
function toHeader([name, value]: readonly [string, unknown]): Header {
  return [name, String(value).replace(/[^\x20-\x7e]/g, '?')];
}

/** `draw` takes a function that returns an arbitrary. */
function drawFrom<T>(draw: Draw, source: Arbitrary<T>): T {
  return draw(() => source);
}

/** A drawn text may have unpaired surrogates, which `encodeURIComponent` refuses. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
