import type { Server } from 'node:http';
import type { Express } from 'express';

// An import of the module would load its lazy parts too, a whole HTTP client among them.
const { createServer, IncomingMessage, ServerResponse } = process.getBuiltinModule('node:http');

/**
 * Makes the HTTP server of an Express app. Express changes the prototype of every request and response
 * into its app's, which makes all that is then read of them slow: here they have it from the beginning.
 */
export function createHttpServer(app: Express): Server {
  class AppRequest extends IncomingMessage {}
  class AppResponse extends ServerResponse {}
  Object.setPrototypeOf(AppRequest.prototype, app.request);
  Object.setPrototypeOf(AppResponse.prototype, app.response);
  Object.assign(app, { request: AppRequest.prototype, response: AppResponse.prototype });
  return createServer({ IncomingMessage: AppRequest, ServerResponse: AppResponse }, app);
}
