import { createServer } from 'node:http';
import { listen } from '@numberkit/test-support';
import { openTemporaryFolder } from '@numberkit/test-support/temporary-folder';
import express from 'express';
import { expect, test } from 'vitest';
import { phoneNumbers } from '../../src/contracts.js';
import { createDocuments } from '../../src/pages/documents.js';
import { createPage } from '../../src/pages/page.js';

const readStatus = async (url: string) => (await fetch(url)).status;

test('a page that is built after its first request is there at the next one', async () => {
  await using folder = await openTemporaryFolder();
  const app = express().use(
    '/page',
    createPage({ folder: folder.path, contentSecurityPolicy: "default-src 'none'" }),
  );
  await using server = await listen(createServer(app));
  expect(await readStatus(`${server.url}/page/`)).toBe(404);
  await folder.write('index.html', '<title>built</title>');
  expect(await readStatus(`${server.url}/page/`)).toBe(200);
});

test('a document that could not be written at its first request is there at the next one', async () => {
  let isReady = false;
  const info = {
    get title() {
      if (isReady) return 'written';
      throw new Error('It cannot be written yet.');
    },
  };
  const document = { ...phoneNumbers.document, info };
  // Express prints errors in any other environment.
  const app = express().set('env', 'test');
  app.use(createDocuments({ '/later': document }, undefined));
  await using server = await listen(createServer(app));
  expect(await readStatus(`${server.url}/later.json`)).toBe(500);
  isReady = true;
  expect(await readStatus(`${server.url}/later.json`)).toBe(200);
});
