import type { OperationTypes } from '@numberkit/contract/phone-numbers';
import { createOperations } from '@numberkit/server-stubs';
import express, { type Express, type Request, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { Config } from './config/config.js';
import { type Clock, newId } from './context.js';
import { control as controlContract, phoneNumbers } from './contracts.js';
import type { ControlState } from './control/control-state.js';
import { controlOff, createControl } from './control/create-control.js';
import { type ControlledContext, createContexts } from './control/faults.js';
import { readVersion } from './control/server-facts.js';
import type { Fixtures } from './fixtures/fixtures.js';
import { createCompression } from './http/compression.js';
import { createCors } from './http/cors.js';
import { createErrorHandler } from './http/error-handler.js';
import { createRequestHandlers } from './http/handle-request.js';
import { createHealthRoutes, createReadiness } from './http/health.js';
import { createHostGuard } from './http/host-check.js';
import type { RateLimiter } from './http/rate-limiter.js';
import { createPreflightLog, createRequestLog } from './http/request-log.js';
import {
  type Authenticate,
  createDefaultScope,
  createOpenAuthentication,
  createStrictAuthentication,
  type DefaultScope,
} from './identity/authenticate.js';
import type { Credential } from './identity/credential.js';
import { createMetrics, metricsOff } from './metrics/create-metrics.js';
import { handlers } from './operations/index.js';
import { createPages } from './pages/create-pages.js';
import { createDocuments } from './pages/documents.js';
import { UnavailableError } from './storage/errors.js';
import type { Scope } from './storage/scope.js';
import type { Storage } from './storage/storage.js';
import { startSweep } from './sweep.js';

/** The dependencies of the app; it looks nothing up elsewhere. */
export interface AppDependencies
  extends Pick<
    Config,
    | 'allowedHosts'
    | 'control'
    | 'corsOrigins'
    | 'database'
    | 'pages'
    | 'publicUrl'
    | 'rateLimit'
    | 'rules'
  > {
  readonly clock: Clock;
  /** The known callers; undefined lets anyone in. */
  readonly credentials: readonly Credential[] | undefined;
  /** The state after a tester's reset. */
  readonly fixtures: Fixtures;
  /** The account and region of callers who name none. */
  readonly defaultScope: Scope;
  readonly logger: Logger;
  readonly storage: Storage;
  /** What the control interface sets and shows; undefined where it is off. */
  readonly controlState: ControlState | undefined;
  /** Counts the requests of callers; undefined if nothing limits them. */
  readonly rates: RateLimiter | undefined;
  /** Aborts when the server stops: ends everything that would delay that. */
  readonly stopping: AbortSignal;
  /** Checks the server's own responses against the contract: for tests, since it costs time. */
  readonly validateResponses: boolean;
  /** Compiles the validator of an operation at its first call instead of at the start. */
  readonly compileOnFirstCall: boolean;
}

/** Makes the Express app: the operations of the contract, health, documents, pages and the control interface. */
export async function createApp(dependencies: AppDependencies): Promise<Express> {
  const { logger, rules, stopping, storage, validateResponses } = dependencies;
  const defaultScope = createDefaultScope(dependencies.defaultScope);
  const { control: controlConfig, controlState: state } = dependencies;
  const control =
    state === undefined
      ? undefined
      : await createControl({ ...dependencies, state, defaultScope, key: controlConfig.key });
  const readReadiness = createReadiness({ probe: storage.probe, stopping });
  const metrics =
    control &&
    createMetrics({
      refuse: control.refuse,
      storage,
      readReadiness,
      version: readVersion(),
      database: dependencies.database.kind === 'postgres' ? 'postgresql' : 'sqlite',
    });
  const clock = control?.clock ?? dependencies.clock;
  const clocks = { clock, realClock: dependencies.clock };
  const { forgetClientTokens, forgetReleasedNumbers } = storage;
  startSweep({
    forget: forgetClientTokens,
    retention: rules.clientTokenRetention,
    ...clocks,
    stopping,
  });
  if (rules.releaseDelay > 0) {
    startSweep({
      forget: forgetReleasedNumbers,
      retention: rules.releaseDelay,
      ...clocks,
      stopping,
    });
  }
  const operations = await createOperations<OperationTypes, ControlledContext>(phoneNumbers, {
    handlers: control?.withFaults(handlers) ?? handlers,
    validateResponses,
    compileOnFirstCall: dependencies.compileOnFirstCall,
    toRetryAfter: (error) => (error instanceof UnavailableError ? error.retryAfter : undefined),
  });
  const requestHandlers = createRequestHandlers({
    contract: phoneNumbers,
    operations,
    guard: createHostGuard(dependencies.allowedHosts),
    callers: {
      authenticate: toAuthentication(dependencies, defaultScope),
      rates: dependencies.rates,
    },
    catchUp: state?.catchUp,
    toContext: createContexts({ clock, rules, storage, newId }),
    record: control?.journal.record ?? (() => undefined),
    log: createRequestLog(logger),
    ...(metrics && { count: metrics.record }),
    logger,
  });
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  // Pages of other origins may call operations, but never the control interface, nor read the metrics.
  if (dependencies.corsOrigins !== undefined) {
    const cors = createCors(dependencies.corsOrigins);
    app.use(exceptUnder(controlPath, exceptUnder(metricsPath, cors)));
  }
  // First, since almost all requests are for operations.
  app.use(requestHandlers.operations);
  app.use(createHealthRoutes(readReadiness));
  app.get(metricsPath, createCompression(), metrics?.handler ?? metricsOff);
  app.use(createDocuments(documents, dependencies.publicUrl));
  app.use(
    createPages({
      path: controlPath,
      enabled: dependencies.pages,
      needsSignatures: dependencies.credentials !== undefined,
    }),
  );
  app.use(onlyUnder(controlPath, createCompression()));
  app.use(onlyUnder(controlPath, control?.handler ?? controlOff));
  app.use(createPreflightLog(logger));
  app.use(requestHandlers.all);
  app.use(createErrorHandler(operations, logger));
  return app;
}

const controlPath = '/_numberkit';

/** Where Prometheus looks unless told otherwise. */
const metricsPath = '/metrics';

/** Where the contracts are served; tools look for one at the root. */
const documents = {
  '/openapi': phoneNumbers.document,
  [`${controlPath}/openapi`]: phoneNumbers.document,
  [`${controlPath}/control.openapi`]: controlContract.document,
};

/** Skips a handler for requests under a path. */
function exceptUnder(path: string, handler: RequestHandler): RequestHandler {
  return (request, response, next) =>
    isUnder(path, request) ? next() : handler(request, response, next);
}

/** Skips a handler for requests that are not under a path; those that are keep their whole path. */
function onlyUnder(path: string, handler: RequestHandler): RequestHandler {
  return (request, response, next) =>
    isUnder(path, request) ? handler(request, response, next) : next();
}

// In any case, as Express reads paths.
function isUnder(path: string, request: Request): boolean {
  return `${request.path}/`.toLowerCase().startsWith(`${path}/`);
}

// By the wall clock, not the tester's: clients sign by theirs.
function toAuthentication(
  { credentials, publicUrl }: AppDependencies,
  defaultScope: DefaultScope,
): Authenticate {
  return credentials === undefined
    ? createOpenAuthentication(defaultScope)
    : createStrictAuthentication(credentials, () => new Date(), publicUrl);
}
