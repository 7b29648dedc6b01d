import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';
import { parse } from 'node:url';
import type { Express } from 'express';
import type { Logger } from 'pino';
import type { ConnectionLimits } from '../config/connections.js';

// An import of the module would load its lazy parts too, a whole HTTP client among them.
const http = process.getBuiltinModule('node:http');

/**
 * Makes the HTTP server of an Express app. Express changes the prototype of every request and response into its
 * app's, after which V8 reads all of their members slowly: here they have it from the beginning.
 */
export function createHttpServer(app: Express, limits: ConnectionLimits, logger: Logger): Server {
  class AppRequest extends http.IncomingMessage {}
  class AppResponse extends http.ServerResponse {}
  Object.setPrototypeOf(AppRequest.prototype, app.request);
  Object.setPrototypeOf(AppResponse.prototype, app.response);
  Object.assign(app, { request: AppRequest.prototype, response: AppResponse.prototype });
  const { keepAliveTimeout, maxConnections, requestTimeout } = limits;
  const server = http.createServer(
    {
      IncomingMessage: AppRequest,
      ServerResponse: AppResponse,
      keepAliveTimeout,
      requestTimeout,
      headersTimeout: Math.min(maxHeadersTimeout, requestTimeout || maxHeadersTimeout),
      connectionsCheckingInterval: checkingInterval,
    },
    (request, response) => {
      makeTargetReadable(request);
      app(request, response);
    },
  );
  server.maxConnections = maxConnections;
  server.on('drop', createDropHandler(server, limits, logger));
  return server;
}

/** How long the headers of a request may take to arrive, in milliseconds. */
const maxHeadersTimeout = 10_000;

/** How often Node looks for requests that take too long, in milliseconds. */
const checkingInterval = 1000;

/**
 * Replaces the target of a request if Express cannot read it. To a target without a path
 * (`GET http://[::: HTTP/1.1`) Express responds itself, in HTML, before any middleware; behind a slash it is a
 * path that no route has.
 */
function makeTargetReadable(request: IncomingMessage): void {
  const { url = '/' } = request;
  if (!url.startsWith('/') && !hasPath(url)) request.url = `/${url}`;
}

function hasPath(target: string): boolean {
  // Express uses `parse`, which accepts targets that are no URLs; Node warns of each.
  if (!URL.canParse(target)) return false;
  try {
    return parse(target).pathname !== null;
  } catch {
    return false;
  }
}

/** How long the log is silent about further dropped connections, in milliseconds. */
const silence = 10_000;

/** Makes room for the next connection when one was dropped, and logs the remedy. */
function createDropHandler(server: Server, limits: ConnectionLimits, logger: Logger): () => void {
  let loggedAt = Number.NEGATIVE_INFINITY;
  return () => {
    // Connections that only wait for a next request can close without loss for their clients.
    server.closeIdleConnections();
    if (performance.now() - loggedAt < silence) return;
    loggedAt = performance.now();
    const { maxConnections } = limits;
    logger.warn(
      { maxConnections },
      'a connection was dropped: the limit NUMBERKIT_MAX_CONNECTIONS is reached',
    );
  };
}

/**
 * Makes a function that closes the connections that have sent nothing: Node counts none of them as idle. A browser opens
 * such connections in advance.
 */
export function trackUnused(server: Server): () => void {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  return () => {
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
  };
}
