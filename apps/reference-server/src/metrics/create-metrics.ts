import { type HttpResponse, sendHttpResponse } from '@numberkit/server-stubs';
import type { Request, RequestHandler } from 'express';
import type { RequestContext } from '../http/handle-request.js';
import { createNotFound } from '../http/not-found.js';
import type { MetricsOptions, MetricsRegistry, RequestReport } from './registry.js';

/** What a server does, in numbers for Prometheus. */
export interface Metrics {
  /** Counts a request that is over. */
  record(context: RequestContext): void;
  /** Responds to a scrape. */
  readonly handler: RequestHandler;
}

export interface CreateMetricsOptions extends MetricsOptions {
  /** The refusal of a request whose sender may not read the metrics. */
  readonly refuse: (request: Request) => HttpResponse | undefined;
}

/** How many requests, batches and retries are kept until the library is there, before it is loaded in any case. */
const maxEarly = 100;

/**
 * Makes the metrics of a server. Their library is loaded when the first request for an operation is over, since a start
 * should be short; what is to count is kept until then.
 */
export function createMetrics({ refuse, ...options }: CreateMetricsOptions): Metrics {
  const early: ((registry: MetricsRegistry) => void)[] = [];
  let registry: MetricsRegistry | undefined;
  let loading: Promise<MetricsRegistry> | undefined;

  function load(): Promise<MetricsRegistry> {
    loading ??= import('./registry.js').then(
      ({ createRegistry }) => {
        registry = createRegistry(options);
        for (const record of early.splice(0)) record(registry);
        return registry;
      },
      (error: unknown) => {
        loading = undefined;
        early.length = 0;
        throw error;
      },
    );
    return loading;
  }

  // A scrape fails with the reason; operations go on without metrics.
  const loadBeside = () => void load().catch(() => undefined);

  const add = (record: (registry: MetricsRegistry) => void): void => {
    if (registry !== undefined) record(registry);
    else early.push(record);
    if (early.length >= maxEarly) loadBeside();
  };

  options.storage.batches.on('ended', (queue, report) => {
    add(({ recordBatch }) => recordBatch(queue, report));
  });
  options.storage.transactions
    .on('retried', (reason) => add(({ recordRetry }) => recordRetry(reason)))
    .on('controlFailed', () => add(({ recordControlFailure }) => recordControlFailure()));
  return {
    record: (context) => {
      const report = toRequestReport(context);
      add(({ recordRequest }) => recordRequest(report));
      if (registry === undefined) loadBeside();
    },
    handler: async (request, response) => {
      const refusal = refuse(request);
      if (refusal !== undefined) return sendHttpResponse(response, refusal);
      const { contentType, read } = await load();
      response.set({ 'Cache-Control': 'no-store', 'Content-Type': contentType }).send(await read());
    },
  };
}

/** No value is a caller's: all requests that name no operation of the contract are counted together. */
function toRequestReport({ match, result, duration }: RequestContext): RequestReport {
  return {
    operation: match?.operation?.operationId ?? 'none',
    protocol: match?.protocol ?? 'contract',
    status: result?.response.status ?? 'none',
    duration,
  };
}

/** Responds to a scrape of a server whose control interface is off. */
export const metricsOff: RequestHandler = createNotFound(
  'The metrics of this server are off, as its control interface is: start it with NUMBERKIT_CONTROL on, and with a NUMBERKIT_CONTROL_KEY where others can reach it.',
);
