import { createServer } from 'node:http';
import { listen } from '@numberkit/test-support';
import { checkRequest } from './check-request.js';
import { contract } from './notes.js';

/** A request as the server reads it. */
export interface NotesRequest {
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>> & {
    readonly 'content-type'?: string | undefined;
  };
  readonly body: string;
}

/** A response as the server writes it. */
export interface NotesResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Where a mutant differs from the correct server. */
export interface NotesHooks {
  request?(request: NotesRequest): NotesRequest;
  response?(right: NotesResponse, request: NotesRequest): NotesResponse;
}

type Note = Readonly<Record<string, unknown>>;

/** A server of notes, correct except for its hooks. */
export async function startNotesServer(
  hooks: NotesHooks = {},
): Promise<AsyncDisposable & { readonly baseUrl: string }> {
  const handle = createHandler();
  const { url, [Symbol.asyncDispose]: close } = await listen(
    createServer(async (incoming, outgoing) => {
      const chunks: Buffer[] = [];
      for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
      const sent: NotesRequest = {
        method: incoming.method ?? '',
        target: incoming.url ?? '',
        headers: incoming.headers,
        body: Buffer.concat(chunks).toString('utf8'),
      };
      const request = hooks.request?.(sent) ?? sent;
      const right = handle(request);
      const { status, headers, body } = hooks.response?.(right, request) ?? right;
      outgoing.writeHead(status, { 'x-request-id': crypto.randomUUID(), ...headers });
      outgoing.end(body === undefined ? undefined : JSON.stringify(body));
    }),
  );
  return { baseUrl: url, [Symbol.asyncDispose]: close };
}

function createHandler(): (request: NotesRequest) => NotesResponse {
  const notes = new Map<string, Note>();
  const keys = new Map<unknown, { readonly body: string; readonly note: Note }>();
  let count = 0;
  const add = (input: Note, { body }: NotesRequest): NotesResponse => {
    const { key, ...members } = input;
    const known = key === undefined ? undefined : keys.get(key);
    if (known) return known.body === body ? toJson(201, known.note) : toProblem('KeyReused');
    if ([...notes.values()].some(({ title }) => title === input['title'])) {
      return toProblem('TitleTaken');
    }
    count += 1;
    const note = { ...members, id: `note-${count}`, addedAt: new Date().toISOString() };
    notes.set(note.id, note);
    if (key !== undefined) keys.set(key, { body, note });
    return toJson(201, note);
  };
  const list = ({ maxResults, pageToken }: Note): NotesResponse => {
    const size = Number(maxResults ?? 50);
    const [, start = '0'] = /^from-(\d+)$/.exec(String(pageToken ?? 'from-0')) ?? [];
    if (pageToken !== undefined && !/^from-\d+$/.test(String(pageToken))) {
      return toProblem('InvalidRequest', ['page-token']);
    }
    const all = [...notes.values()];
    const end = Number(start) + size;
    return toJson(200, {
      notes: all.slice(Number(start), end),
      ...(end < all.length && { nextPageToken: `from-${end}` }),
    });
  };
  return (request) => {
    const checked = checkRequest(request);
    if (!('operation' in checked)) {
      const { status, headers, body } = toProblem(checked.name, checked.members);
      return {
        status,
        headers: { ...headers, ...(checked.allow && { allow: checked.allow }) },
        body,
      };
    }
    switch (checked.operation.operationId) {
      case 'addNote':
        return add(checked.input, request);
      case 'listNotes':
        return list(checked.input);
      default:
        return notes.delete(String(checked.input['id']))
          ? { status: 204, headers: {}, body: undefined }
          : toProblem('NotFound');
    }
  };
}

function toJson(status: number, body: unknown): NotesResponse {
  return { status, headers: { 'content-type': 'application/json' }, body };
}

function toProblem(name: string, members: readonly string[] = []): NotesResponse {
  const unrouted = Object.values(contract.services['Notes']?.unrouted ?? {});
  const facts =
    unrouted.find((each) => each.name === name) ??
    Object.values(contract.operations).flatMap(({ exceptions }) => exceptions[name] ?? [])[0];
  return {
    status: facts?.status ?? 500,
    headers: { 'content-type': 'application/problem+json' },
    body: {
      ...facts?.defaults,
      detail: `It is refused: ${name}.`,
      ...(members.length > 0 && {
        errors: members.map((member) => ({ member, reason: 'is not allowed' })),
      }),
    },
  };
}
