import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { buildConsoleFiles, type ConsoleFile } from '../build/console-files.ts';

let files: readonly ConsoleFile[];
beforeAll(async () => {
  files = await buildConsoleFiles();
});

const find = (ending: string) => files.find(({ name }) => name.endsWith(ending))?.content ?? '';
const toSize = (content: string) => gzipSync(content, { level: 9 }).length;

test('the page is three files, and the names of two follow from their content', async () => {
  expect(files.map(({ name }) => name.replace(/-[0-9a-f]{8}/, '-<hash>'))).toEqual([
    'index.html',
    'console-<hash>.js',
    'console-<hash>.css',
  ]);
  for (const { name } of files.slice(1)) expect(find('.html')).toContain(`"${name}"`);
  expect(await buildConsoleFiles()).toEqual(files);
});

test('the script is at most 40 kB, the styles 8 kB and the page 50 kB, gzipped', () => {
  expect(toSize(find('.js'))).toBeLessThanOrEqual(40 * 1024);
  expect(toSize(find('.css'))).toBeLessThanOrEqual(8 * 1024);
  const all = files.map(({ content }) => toSize(content));
  expect(all.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(50 * 1024);
});

test('the page names no other host, and evaluates no text', () => {
  for (const { content } of files) {
    const hosts = content.matchAll(/https?:\/\/([\w-]+(?:\.[\w-]+)+)/g);
    // A namespace is a name, not an address.
    const foreign = [...hosts].map(([, host]) => host).filter((host) => host !== 'www.w3.org');
    expect(foreign).toEqual([]);
  }
  expect(find('.js')).not.toMatch(/\beval\(|new Function|document\.write/);
});

test('the document has no script and no style of its own, which its policy would refuse', () => {
  expect(find('.html')).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/);
});

test('the notice names every program of others that the page is built of', async () => {
  const read = (path: string) => readFile(new URL(path, import.meta.url), 'utf8');
  const notice = await read('../NOTICE');
  const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
    await read('../package.json'),
  );
  const others = Object.keys(dependencies).filter((name) => !name.startsWith('@numberkit/'));
  expect(others.length).toBeGreaterThan(0);
  for (const name of [...others, 'eventsource-parser']) expect(notice).toContain(name);
});
