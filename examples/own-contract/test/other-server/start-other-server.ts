import { createServer, type IncomingMessage } from 'node:http';
import { listen, type Started } from '../proxy.js';
import { createLibrary, type Operation } from './library.js';
import { readInput, toPath, toPattern } from './read-input.js';
import { notFound, Refusal } from './refusal.js';

/**
 * A second right library, written without the stubs: on `node:http`, with pages of two books at most, tokens of
 * another form, timestamps in whole seconds, and members in another order.
 */
export function startOtherServer(): Promise<Started> {
  const operations = createLibrary();
  const server = createServer(async (request, response) => {
    const { status, body, headers } = await respond(operations, request).catch(toProblem);
    const type = `application/${status < 400 ? 'json' : 'problem+json'}; charset=utf-8`;
    response.writeHead(status, {
      server: 'another',
      'x-request-id': String(Math.random()),
      ...(body !== undefined && { 'content-type': type }),
      ...headers,
    });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  });
  return listen(server);
}

interface Response {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

async function respond(
  operations: readonly Operation[],
  request: IncomingMessage,
): Promise<Response> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const found = operations.filter((each) => toPattern(each.path).test(toPath(request)));
  const operation = found.find(({ method }) => method === request.method);
  if (found.length === 0) throw notFound();
  if (!operation) {
    const allow = found.map(({ method }) => method).join(', ');
    const refusal = new Refusal(405, 'method-not-allowed', 'Method not allowed');
    return { ...toProblem(refusal), headers: { allow } };
  }
  const body = operation.handle(readInput(operation, request, Buffer.concat(chunks)));
  return { status: operation.status, body };
}

function toProblem(error: unknown): Response {
  if (!(error instanceof Refusal)) throw error;
  const { status, type, title, members } = error;
  const errors = members.map((member) => ({ reason: 'is wrong', member }));
  const body = {
    ...(errors.length > 0 && { errors }),
    title,
    status,
    type: `https://library.example/problems/${type}`,
  };
  return { status, body };
}
