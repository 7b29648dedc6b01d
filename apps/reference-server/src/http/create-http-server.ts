import type { Server } from 'node:http';
import type { Express } from 'express';
import type { Logger } from 'pino';
import type { ConnectionLimits } from '../config/connections.js';
import { makeTargetReadable } from './readable-target.js';

// An import of the module would load its lazy parts too, a whole HTTP client among them.
const { createServer, IncomingMessage, ServerResponse } = process.getBuiltinModule('node:http');

/**
 * Makes the HTTP server of an Express app. Express changes the prototype of every request and response
 * into its app's, which makes all that is then read of them slow: here they have it from the beginning.
 */
export function createHttpServer(app: Express, limits: ConnectionLimits, logger: Logger): Server {
  class AppRequest extends IncomingMessage {}
  class AppResponse extends ServerResponse {}
  Object.setPrototypeOf(AppRequest.prototype, app.request);
  Object.setPrototypeOf(AppResponse.prototype, app.response);
  Object.assign(app, { request: AppRequest.prototype, response: AppResponse.prototype });
  const { keepAliveTimeout, maxConnections, requestTimeout } = limits;
  const server = createServer(
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

/** How long the log says nothing of further connections that are turned away, in milliseconds. */
const silence = 10_000;

/** Makes room for the next connection, where one was turned away, and says in the log what can be done. */
function createDropHandler(server: Server, limits: ConnectionLimits, logger: Logger): () => void {
  let saidAt = Number.NEGATIVE_INFINITY;
  return () => {
    // Connections that only wait for a next request take nothing from their clients when they close.
    server.closeIdleConnections();
    if (performance.now() - saidAt < silence) return;
    saidAt = performance.now();
    const { maxConnections } = limits;
    logger.warn(
      { maxConnections },
      'a connection was turned away: as many are open as NUMBERKIT_MAX_CONNECTIONS allows',
    );
  };
}
