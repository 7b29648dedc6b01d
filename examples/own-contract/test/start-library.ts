import { createServer } from 'node:http';
import type { OpenApiDocument } from '@numberkit/contract';
import { createOperationsRouter } from '@numberkit/server-stubs';
import express from 'express';
import { libraryWithDocument } from '../src/gen/document.gen.js';
import { createHandlers } from '../src/handlers.js';
import type { Mutant } from './mutants/mutant.js';
import { listen, type Started, startProxy } from './proxy.js';

/** Starts the library, with the changes of a mutant. */
export async function startLibrary(mutant: Partial<Mutant> = {}): Promise<Started> {
  const right = createHandlers();
  const handlers = { ...right, ...mutant.handlers?.(right) };
  const contract = { ...libraryWithDocument, document: toDocument(mutant.document) };
  const app = express().disable('etag').disable('x-powered-by');
  app.use(await createOperationsRouter(contract, { handlers, context: () => undefined }));
  const server = await listen(createServer(app));
  if (!mutant.wire) return server;
  const proxy = await startProxy(server.baseUrl, mutant.wire);
  return {
    baseUrl: proxy.baseUrl,
    [Symbol.asyncDispose]: async () => {
      await proxy[Symbol.asyncDispose]();
      await server[Symbol.asyncDispose]();
    },
  };
}

/** The document with a text replaced wherever it stands. */
function toDocument(change: Mutant['document']): OpenApiDocument {
  const text = JSON.stringify(libraryWithDocument.document);
  if (change === undefined) return libraryWithDocument.document;
  const changed = text.replaceAll(...change);
  if (changed === text) throw new Error(`The document has no ${change[0]}.`);
  return JSON.parse(changed);
}
