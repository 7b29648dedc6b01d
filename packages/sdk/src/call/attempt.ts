import type { OperationId, Output } from '@numberkit/contract';
import type { Answer } from '../answer/answer.js';
import { toAnswer } from '../answer/to-answer.js';
import { toJsonObject } from '../answer/to-json-object.js';
import { HookError } from '../errors/hook-error.js';
import type { NumberkitError } from '../errors/numberkit-error.js';
import { TransportError } from '../errors/transport-error.js';
import { exchange } from '../http/exchange.js';
import type { HttpRequest } from '../http/transport.js';
import type { Call } from './call.js';
import { toFailure } from './to-failure.js';
import { openWatch, type Watch } from './watch.js';

/** Makes one attempt of a call; what it fails with is returned, not thrown. */
export async function attemptCall<Op extends OperationId>(
  call: Call<Op>,
  attempt: number,
): Promise<Answer<Output<Op>> | NumberkitError> {
  const { operation, settings, limits } = call;
  const { fetch, now } = settings.surroundings;
  const watch = openWatch(call.signal, limits.attemptTimeout, call.deadline - now());
  try {
    const headers = { ...call.headers };
    await runHook(call, attempt, headers, watch);
    const request = await writeRequest(call, attempt, headers, watch);
    const response = await exchange(fetch, request, watch.signal);
    const { text } = response;
    const { transport } = settings;
    const body = transport.readBody ? transport.readBody(text) : toJsonObject(text);
    const received = { operation, attempts: attempt, body, ...response };
    return toAnswer(operation, received, settings);
  } catch (error) {
    return toFailure(error, call, attempt, watch.endedBy());
  } finally {
    watch.close();
  }
}

async function runHook<Op extends OperationId>(
  call: Call<Op>,
  attempt: number,
  headers: Record<string, string>,
  { signal }: Watch,
): Promise<void> {
  const { operation, settings } = call;
  const { beforeAttempt } = settings.hooks;
  if (!beforeAttempt) return;
  try {
    await beforeAttempt({ operation, attempt, headers, signal });
  } catch (cause) {
    throw new HookError({ operation, attempts: attempt - 1, cause });
  }
}

async function writeRequest<Op extends OperationId>(
  call: Call<Op>,
  attempt: number,
  headers: Record<string, string>,
  { signal }: Watch,
): Promise<HttpRequest> {
  const { operation, settings, input } = call;
  try {
    return await settings.transport.toRequest(operation, input, headers, signal);
  } catch (cause) {
    throw new TransportError({ operation, attempts: attempt - 1, cause });
  }
}
