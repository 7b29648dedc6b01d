import { createHash } from 'node:crypto';
import type { OpenApiDocument } from '@numberkit/contract';
import type { Request, RequestHandler, Response } from 'express';
import { isReading } from './page.js';

/** The OpenAPI documents to serve, by their path without `.json` and `.yaml`. */
export type Documents = Readonly<Record<string, OpenApiDocument>>;

/**
 * Makes the handler of contracts as OpenAPI documents, in JSON and YAML. Their `servers` is the public URL of this
 * server, else the address at which it was asked, so that a tool that reads a document there calls the same server.
 */
export function createDocuments(documents: Documents, publicUrl: URL | undefined): RequestHandler {
  const senders = new Map<string, Sender>();
  for (const [path, document] of Object.entries(documents)) {
    for (const [extension, format] of Object.entries(formats)) {
      senders.set(path + extension, createSender(document, format));
    }
  }
  // A router would respond to OPTIONS too.
  return (request, response, next) => {
    const send = isReading(request) ? senders.get(request.path) : undefined;
    return send === undefined ? next() : send(response, toServerUrl(request, publicUrl));
  };
}

type Sender = (response: Response, serverUrl: string) => Promise<void>;

// To write a document takes a tenth of a second, so it is written once, at the first request for it.
function createSender(document: OpenApiDocument, { type, stringify }: Format): Sender {
  let reading: Promise<readonly [before: string, after: string]> | undefined;
  return async (response, serverUrl) => {
    reading ??= stringify({ ...document, servers: [{ url: placeholder }] }).then(splitAtServer);
    const [before, after] = await reading.catch((error: unknown) => {
      // The library may be there at a later request.
      reading = undefined;
      throw error;
    });
    // A string of JSON is one of YAML too.
    const text = before + JSON.stringify(serverUrl) + after;
    const hash = createHash('sha256').update(text).digest('base64url');
    response
      .set({ 'Cache-Control': 'no-cache', ETag: `"${hash}"` })
      .type(type)
      .send(text);
  };
}

/** A URL that no document contains. */
const placeholder = 'http://server.invalid';

function splitAtServer(text: string): readonly [before: string, after: string] {
  const [before = '', after = ''] = text.split(new RegExp(`"?${placeholder}"?`));
  return [before, after];
}

interface Format {
  readonly type: string;
  readonly stringify: (document: OpenApiDocument) => Promise<string>;
}

const formats: Readonly<Record<string, Format>> = {
  '.json': {
    type: 'application/json',
    stringify: async (document) => JSON.stringify(document, null, 2),
  },
  '.yaml': {
    type: 'application/yaml',
    stringify: async (document) => {
      const { stringify } = await import('yaml');
      return stringify(document, { aliasDuplicateObjects: false });
    },
  },
};

function toServerUrl({ headers, socket }: Request, publicUrl: URL | undefined): string {
  if (publicUrl !== undefined) return publicUrl.href.replace(/\/$/, '');
  const { host } = headers;
  const asked = `http://${host}`;
  if (host !== undefined && /^[\w.:[\]-]+$/.test(host) && URL.canParse(asked)) return asked;
  const { localAddress = '', localPort } = socket;
  const address = localAddress.replace(/^::ffff:/, '');
  return `http://${address.includes(':') ? `[${address}]` : address}:${localPort}`;
}
