import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGzip } from 'node:zlib';
import type { Request, RequestHandler, Response } from 'express';
import { createNotFound } from '../http/not-found.js';

export interface PageOptions {
  /** The folder that the build has made: `index.html`, and files compressed by brotli with a hash in their names. */
  readonly folder: string;
  readonly contentSecurityPolicy: string;
  /** Changes the HTML before it is sent. */
  readonly toHtml?: (html: string) => string;
}

interface BuiltPage {
  readonly html: string;
  readonly tag: string;
  /** The names in URLs. */
  readonly files: ReadonlySet<string>;
}

/**
 * Makes the handler of a built page, to be mounted at its path. It reads nothing before the first request. The HTML
 * is revalidated by its hash: npm gives all files of a package one date. Everything else may be cached for ever.
 */
export function createPage({
  folder,
  contentSecurityPolicy,
  toHtml = (html) => html,
}: PageOptions): RequestHandler {
  let reading: Promise<BuiltPage> | undefined;
  const headers = { ...safety, 'Content-Security-Policy': contentSecurityPolicy };
  return async (request, response, next) => {
    if (!isReading(request)) return next();
    if (isWithoutSlash(request)) return redirect(response, `${folderOf(request.baseUrl)}/`);
    reading ??= readPage(folder, toHtml);
    const page = await reading.catch(() => {
      // A page that is being built is there at a later request.
      reading = undefined;
    });
    const name = request.path.slice(1) || index;
    if (!page?.files.has(name)) return noFile(request, response, next);
    response.set(headers);
    return name === index
      ? sendHtml(response, page)
      : sendFile(request, response, join(folder, `${name}.br`));
  };
}

/** Whether a request only reads, as browsers do. */
export function isReading({ method }: Request): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** Sends the browser to another path: without the HTML that Express would send with it. */
export function redirect(response: Response, location: string): void {
  response
    .status(302)
    .set({ Location: location, 'Cache-Control': 'no-cache', Vary: 'Accept' })
    .end();
}

const safety = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

const noFile = createNotFound('This page has no such file; reload it, or build the server again.');

const index = 'index.html';

// Relative, since a proxy may have removed a prefix of the path.
function folderOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function isWithoutSlash({ originalUrl, baseUrl }: Request): boolean {
  return !originalUrl.slice(baseUrl.length).startsWith('/');
}

async function readPage(folder: string, toHtml: (html: string) => string): Promise<BuiltPage> {
  const [names, source] = await Promise.all([
    readdir(folder),
    readFile(join(folder, index), 'utf8'),
  ]);
  const html = toHtml(source);
  const compressed = names.filter((name) => name.endsWith('.br'));
  return {
    html,
    tag: `"${createHash('sha256').update(html).digest('base64url')}"`,
    files: new Set([index, ...compressed.map((name) => basename(name, '.br'))]),
  };
}

function sendHtml(response: Response, { html, tag }: BuiltPage): void {
  response.set({ 'Cache-Control': 'no-cache', ETag: tag }).type('html').send(html);
}

const decoders = {
  br: () => [],
  gzip: () => [createBrotliDecompress(), createGzip()],
  identity: () => [createBrotliDecompress()],
};

// Browsers name brotli last, whatever they prefer.
const encodings = ['br', 'gzip'] as const;

/** Sends a compressed file in an encoding that the client takes. Browsers take brotli of this machine and by https. */
async function sendFile(request: Request, response: Response, file: string): Promise<void> {
  const accepted = encodings.find((name) => request.acceptsEncodings(name) !== false);
  const encoding = accepted ?? 'identity';
  response.type(extname(basename(file, '.br'))).set({
    'Cache-Control': 'public, max-age=31536000, immutable',
    Vary: 'Accept-Encoding',
    ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
  });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  // A transfer that breaks off has closed the connection, which shows the browser that the rest is missing.
  await pipeline([createReadStream(file), ...decoders[encoding](), response]).catch(
    () => undefined,
  );
}
