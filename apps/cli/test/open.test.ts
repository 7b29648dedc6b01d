import { createServer } from 'node:http';
import { type ListeningServer, listen } from '@numberkit/test-support';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createBrowser } from '../src/browser.js';
import { runHere } from './support/run-here.js';

let server: ListeningServer;
let requested: (string | undefined)[];
let opened: string[];
let status: number;
beforeEach(async () => {
  [requested, opened, status] = [[], [], 200];
  server = await listen(
    createServer((request, response) => {
      requested.push(request.url);
      response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end('<html>');
    }),
  );
});
afterEach(() => server[Symbol.asyncDispose]());

const openBrowser = async (url: string) => void opened.push(url);
const open = (...words: string[]) =>
  runHere(['open', ...words, '--url', server.url], { openBrowser });

test.each([
  [[], '/_numberkit/console/'],
  [['docs'], '/_numberkit/docs/'],
  [['journal'], '/_numberkit/console/#/journal'],
])('open %j opens the page in the browser and prints its address', async (words, path) => {
  expect(await open(...words)).toEqual({ code: 0, out: `${server.url}${path}`, problem: '' });
  expect(opened).toEqual([`${server.url}${path}`]);
  expect(requested).toEqual([path.replace(/#.*/, '')]);
});

test('open passes a key to the page behind the #, and neither prints nor sends it', async () => {
  const { out } = await open('--key', 's3 cret&');
  expect(opened).toEqual([`${server.url}/_numberkit/console/#key=s3%20cret%26`]);
  await open('journal', '--key', 's3cret');
  expect(opened.at(-1)).toBe(`${server.url}/_numberkit/console/#/journal?key=s3cret`);
  expect(out + requested.join()).not.toContain('s3');
});

test('open only prints the address where there is no display', async () => {
  const words = ['open', '--url', server.url];
  expect(await runHere(words)).toMatchObject({ code: 0, out: `${server.url}/_numberkit/console/` });
  const json = await runHere([...words, '--json']);
  expect(JSON.parse(json.out)).toEqual({
    url: `${server.url}/_numberkit/console/`,
    opened: false,
  });
});

test('open says how to switch pages on where the server has none, and that no server is there', async () => {
  status = 404;
  expect(await open()).toMatchObject({
    code: 1,
    out: '',
    problem: expect.stringMatching(/serves no pages; start it with NUMBERKIT_PAGES=on/),
  });
  expect(opened).toEqual([]);
  const nobody = await runHere(['open', '--url', 'http://127.0.0.1:1'], { openBrowser });
  expect(nobody).toMatchObject({ code: 3, problem: expect.stringContaining('numberkit serve') });
});

test('a browser that cannot be started leaves the address', async () => {
  const broken = () => Promise.reject(new Error('spawn xdg-open ENOENT'));
  const ended = await runHere(['open', '--url', server.url], { openBrowser: broken });
  expect(ended).toMatchObject({ code: 0, out: `${server.url}/_numberkit/console/` });
  expect(ended.problem).toBe('No browser could be started; open the address yourself.');
});

test.each([
  ['linux', {}, false],
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['linux', { WSL_DISTRO_NAME: 'Debian' }, true],
  ['linux', { DISPLAY: ':0', CI: 'true' }, false],
  ['darwin', {}, true],
  ['darwin', { SSH_CONNECTION: '10.0.0.1 1 10.0.0.2 22' }, false],
  ['win32', {}, true],
])('on %s with %j there is a display to open a browser on: %s', (system, environment, has) => {
  expect(createBrowser(system, environment) !== undefined).toBe(has);
});
