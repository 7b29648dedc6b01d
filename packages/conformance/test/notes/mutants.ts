import { isRecord } from '@numberkit/contract';
import type { NotesHooks, NotesRequest, NotesResponse } from './notes-server.js';

/** A server of notes that breaks one rule. */
export interface NotesMutant {
  /** What the server does, as a sentence without its subject. */
  readonly name: string;
  /** The cases that must find it. */
  readonly foundBy: readonly string[];
  readonly hooks: NotesHooks;
}

/** Servers that are wrong in a shape that the operations of phone numbers do not have. */
export const notesMutants: readonly NotesMutant[] = [
  {
    name: 'returns 200 in place of 201',
    foundBy: ['addNote/adds'],
    hooks: changeResponse(({ status }) => status === 201, { status: 200 }),
  },
  {
    name: 'sends the content type of a body with 204',
    foundBy: ['deleteNote/deletes'],
    hooks: changeResponse(({ status }) => status === 204, {
      headers: { 'content-type': 'application/json' },
    }),
  },
  {
    name: 'mistakes one exception of a status for the other',
    foundBy: ['addNote/title-taken'],
    hooks: changeProblem({ type: 'https://notes.example/key-reused', title: 'The key is used' }),
  },
  {
    name: 'gives a problem the title of another',
    foundBy: ['addNote/title-taken', 'deleteNote/deletes'],
    hooks: changeProblem({ title: 'It is refused' }),
  },
  {
    name: 'sends problems as plain JSON',
    foundBy: ['addNote/title-taken', 'deleteNote/deletes', 'listNotes/unknown-route'],
    hooks: changeResponse(({ status }) => status >= 400, {
      headers: { 'content-type': 'application/json' },
    }),
  },
  {
    name: 'reads the last item of a list in the query',
    foundBy: ['listNotes/schema/tags/maxItems/beyond'],
    hooks: changeTarget((target) => target.replace(/tag=[^&]*&(?=.*tag=)/g, '')),
  },
  {
    name: 'takes the first of the values of a parameter that comes twice',
    foundBy: ['listNotes/repeated-query-parameter'],
    hooks: changeTarget((target) => target.replace(/(max-results=\d+)&\1/, '$1')),
  },
  {
    name: 'ignores a slash at the end of a path',
    foundBy: ['listNotes/slash-at-the-end', 'deleteNote/slash-at-the-end'],
    hooks: changeTarget((target) => target.replace(/\/(?=$|\?)/, '')),
  },
  {
    name: 'ignores the case of a path',
    foundBy: ['listNotes/path-in-another-case', 'deleteNote/path-in-another-case'],
    hooks: changeTarget((target) => target.replace(/^\/NOTES/, '/notes')),
  },
  {
    name: 'ignores parameters that it does not know',
    foundBy: ['listNotes/unknown-query-parameter', 'deleteNote/unknown-query-parameter'],
    hooks: changeTarget((target) => target.replace(/\?Numberkit.*/, '')),
  },
  {
    name: 'takes a page that is too large',
    foundBy: ['listNotes/schema/maxResults/maximum/beyond'],
    hooks: changeTarget((target) => target.replace('max-results=51', 'max-results=50')),
  },
  {
    name: 'rounds the size of a page',
    foundBy: ['listNotes/schema/maxResults/type/beyond-fraction'],
    hooks: changeTarget((target) => target.replace(/(max-results=\d+)\.\d+/, '$1')),
  },
  {
    name: 'leaves out an item between two pages',
    foundBy: ['listNotes/pages/follow-one-another'],
    hooks: changeTarget((target) => target.replace('page-token=from-1', 'page-token=from-2')),
  },
  {
    name: 'repeats a page',
    foundBy: ['listNotes/pages/follow-one-another'],
    hooks: changeTarget((target) => target.replace(/page-token=from-\d+/, 'page-token=from-0')),
  },
  {
    name: 'gives the last page a token too',
    foundBy: ['listNotes/pages/end'],
    hooks: changeBody((body) => ('notes' in body ? { nextPageToken: 'from-9', ...body } : body)),
  },
  {
    name: 'takes any token for that of the first page',
    foundBy: ['listNotes/pages/unknown-token'],
    hooks: changeTarget((target) =>
      target.replace(/page-token=numberkit[^&]*/, 'page-token=from-0'),
    ),
  },
  {
    name: 'ignores the idempotency key in the header',
    foundBy: ['addNote/title-taken'],
    hooks: {
      request: ({ headers: { 'idempotency-key': _, ...headers }, ...rest }) => ({
        ...rest,
        headers,
      }),
    },
  },
  {
    name: 'does not check the keys of a map',
    foundBy: ['addNote/schema/shelves/propertyNames/beyond'],
    hooks: changeShelves((shelves) =>
      Object.fromEntries(Object.values(shelves).map((each, at) => [`A${'ABC'[at]}`, each])),
    ),
  },
  {
    name: 'does not check the values of a map',
    foundBy: ['addNote/schema/shelves{}/minimum/beyond'],
    hooks: changeShelves((shelves) =>
      Object.fromEntries(
        Object.entries(shelves).map(([key, each]) => [
          key,
          typeof each === 'number' ? Math.abs(each) : each,
        ]),
      ),
    ),
  },
  {
    name: 'answers OPTIONS',
    foundBy: ['listNotes/wrong-method/OPTIONS', 'addNote/wrong-method/OPTIONS'],
    hooks: {
      response: (right, { method }) =>
        method === 'OPTIONS' ? { status: 204, headers: {}, body: undefined } : right,
    },
  },
];

function changeResponse(
  when: (response: NotesResponse) => boolean,
  change: Partial<NotesResponse>,
): NotesHooks {
  return { response: (right) => (when(right) ? { ...right, ...change } : right) };
}

type Members = Readonly<Record<string, unknown>>;

function changeBody(change: (body: Members) => Members): NotesHooks {
  return {
    response: (right) => (isRecord(right.body) ? { ...right, body: change(right.body) } : right),
  };
}

function changeProblem(members: Members): NotesHooks {
  return changeBody((body) => ('detail' in body ? { ...body, ...members } : body));
}

function changeTarget(change: (target: string) => string): NotesHooks {
  return { request: (request: NotesRequest) => ({ ...request, target: change(request.target) }) };
}

function changeShelves(change: (shelves: Members) => Members): NotesHooks {
  return {
    request: (request) => {
      const json: unknown =
        request.body.startsWith('{"') && request.body.endsWith('}') ? JSON.parse(request.body) : {};
      const shelves = isRecord(json) ? json['shelves'] : undefined;
      if (!isRecord(shelves)) return request;
      return { ...request, body: JSON.stringify({ ...Object(json), shelves: change(shelves) }) };
    },
  };
}
