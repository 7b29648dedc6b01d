import type { RunningServer } from '@numberkit/reference-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openServer } from './support/open-server.js';
import { runHere } from './support/run-here.js';

let server: RunningServer;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server[Symbol.asyncDispose]());

const invalidCalls: [string[], number, RegExp][] = [
  [
    ['clock', 'advance', '72h'],
    2,
    /^<duration> must be an ISO 8601 duration such as PT72H[^\n]*\.$/,
  ],
  [['clock', 'advance'], 2, /missing required argument 'duration'/],
  [['clock', 'freeze', 'noon'], 2, /such as 2030-01-01T00:00:00Z/],
  [['clock', 'backwards'], 2, /backwards/],
  [
    ['fault', 'add', 'sendFax', '--drop'],
    2,
    /^<operation> must be one of [^\n]*requestPhoneNumber[^\n]*\.$/,
  ],
  [
    ['fault', 'add', 'RequestPhonNumber', '--drop'],
    2,
    /^<operation> must be one of .+ \(did you mean requestPhoneNumber\?\)\.$/,
  ],
  [
    ['journal', '--operation', 'UpdatePhonenumbers'],
    2,
    /^--operation must be one of .+ \(did you mean updatePhoneNumber\?\)\.$/,
  ],
  [
    ['fault', 'add', 'RequestPhoneNumber', '--exception', 'ThrotlingExeption'],
    2,
    /^--exception must be one that .+ \(did you mean ThrottlingException\?\)\.$/,
  ],
  [
    [
      ...['fault', 'add', 'RequestPhoneNumber', '--exception', 'ThrottlingException'],
      ...['--members', 'mesage=Gone.'],
    ],
    2,
    /^--members\.mesage is not a member .+ \(did you mean Message\?\)\.$/,
  ],
  [
    [
      ...['fault', 'add', 'RequestPhoneNumber', '--exception', 'ConflictException'],
      ...['--members', 'Reason=MESSAGE_TYPE_MISSMATCH'],
    ],
    2,
    /^--members\.Reason must be one of .+ \(did you mean MESSAGE_TYPE_MISMATCH\?\)\.$/,
  ],
  [['fault', 'add', 'updatePhoneNumber'], 2, /give --exception, --delay or --drop\.$/],
  [
    ['fault', 'add', 'updatePhoneNumber', '--members', 'A=1', '--drop'],
    2,
    /^--members needs --exc/,
  ],
  [
    ['fault', 'add', 'updatePhoneNumber', '--seed', '7', '--drop'],
    2,
    /^--seed needs --probability/,
  ],
  [
    ['fault', 'add', 'updatePhoneNumber', '--drop', '--always', '--calls', '2'],
    2,
    /--calls.*--always/,
  ],
  [['fault', 'add', 'updatePhoneNumber', '--drop', '--calls', '0'], 2, /^--calls must/],
  [
    ['fault', 'add', 'updatePhoneNumber', '--exception', 'Gone'],
    2,
    /^--exception must be one that/,
  ],
  [['fault', 'add', 'updatePhoneNumber', '--delay', '2s'], 2, /^--delay must be/],
  [['fault', 'clear', '..'], 2, /^<id> must not be/],
  [['fault', 'add', 'updatePhoneNumber', '--calls', 'two'], 2, /must be a number/],
  [
    ['fault', 'add', 'updatePhoneNumber', '--members', 'x'],
    2,
    /like Message=Gone, or a JSON object/,
  ],
  [['fault', 'clear', 'fault-0'], 1, /^There is no fault fault-0; there are none\.$/],
  [['journal', '--operation', 'sendFax'], 2, /^--operation must be one of /],
  [['journal', '--follow', '--clear'], 2, /'--clear' cannot be used with option '-f, --follow'/],
  [['journal', '--limit', '0'], 2, /must be a whole number/],
  [['journal', '--status', '1000'], 2, /^--status must/],
  [['journal', '--status', '4x'], 2, /^--status is 4x; it must be .+, or a class such as 4xx\.$/],
  [['journal', '--verdict', 'good'], 2, /Allowed choices are valid, invalid, unjudged/],
  [['fixtures', 'load', 'none.yaml'], 2, /none\.yaml/],
  [['dance'], 2, /unknown command 'dance' \(--help shows what it takes\)$/],
  [['stat'], 2, /unknown command 'stat' \(Did you mean state\?\)$/],
  [['state', '--jsn'], 2, /unknown option '--jsn' \(Did you mean --json\?\)$/],
  [['fault', 'ad'], 2, /unknown command 'ad'/],
  [['state', 'all'], 2, /too many arguments for 'state'/],
  [['export'], 2, /missing required argument 'file'/],
  [['conformance', 'srver'], 2, /unknown command 'srver' \(Did you mean server\?\)$/],
  [['conformance', 'server'], 2, /--base-url/],
  [['state', '--url', 'here'], 2, /^--url is here; /],
];

test.each(invalidCalls)('%j ends with a clear sentence', async (words, code, sentence) => {
  const ended = await runHere(words, { environment: { NUMBERKIT_URL: server.url } });
  expect(ended).toMatchObject({ code, out: '' });
  expect(ended.problem).toMatch(sentence);
  expect(ended.problem).not.toContain('    at ');
  expect(ended.problem.split('\n')).toHaveLength(1);
});
