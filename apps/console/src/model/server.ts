import type { controlSchemas } from '@numberkit/sdk/control';
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { toMilliseconds } from '../text/times.ts';
import { route } from './route.ts';

/** How the page stands to its server. */
export type Connection =
  | { readonly kind: 'connecting' | 'live' | 'polling' }
  /** It cannot be reached; `retryAt` is when the page tries again. */
  | { readonly kind: 'stopped'; readonly retryAt: number }
  | { readonly kind: 'keyNeeded'; readonly wasWrong: boolean }
  /** It answers, and refuses to be controlled: its control interface is off, say. */
  | { readonly kind: 'refused'; readonly reason: string };

export const connection: Signal<Connection> = signal({ kind: 'connecting' });

/** The facts of the server; undefined until it has answered. */
export const server: Signal<controlSchemas.ServerFacts | undefined> = signal(undefined);

/** The faults that wait for calls. */
export const faults: Signal<readonly controlSchemas.Fault[]> = signal([]);

/** The counts of resources, and the next changes by the clock. */
export const summary: Signal<controlSchemas.StateSummary | undefined> = signal(undefined);

/** Rises when the resources may look different: they or the clock have changed. */
export const stateChanges: Signal<number> = signal(0);

/** A sentence about something that happened to the connection, until the reader dismisses it. */
export const notice: Signal<string | undefined> = signal(undefined);

/** Whether the server has another version of this page by now. */
export const isOutdated: Signal<boolean> = signal(false);

/** The time of the browser, once a second. */
export const tick: Signal<number> = signal(Date.now());

interface ReadClock {
  readonly clock: controlSchemas.Clock;
  /** The time of the browser when the clock was read. */
  readonly readAt: number;
}

const read: Signal<ReadClock | undefined> = signal(undefined);

/** Takes the clock as the server has just sent it. */
export function setClock(clock: controlSchemas.Clock): void {
  read.value = { clock, readAt: Date.now() };
  tick.value = Date.now();
}

/** The server's clock. */
export const clock: ReadonlySignal<controlSchemas.Clock | undefined> = computed(
  () => read.value?.clock,
);

/** The time of the server's clock now; undefined until it has answered. */
export const serverTime: ReadonlySignal<number | undefined> = computed(() => {
  if (read.value === undefined) return undefined;
  const { clock, readAt } = read.value;
  return clock.now.getTime() + (clock.frozen ? 0 : Math.max(0, tick.value - readAt));
});

/** How far the server's clock is ahead of the real time now, in milliseconds. */
export const ahead: ReadonlySignal<number> = computed(() => {
  if (read.value === undefined) return 0;
  const { clock, readAt } = read.value;
  const then = toMilliseconds(clock.ahead) ?? 0;
  return clock.frozen ? then - Math.max(0, tick.value - readAt) : then;
});

/** An account in a region. */
export interface Scope {
  readonly accountId: string;
  readonly region: string;
}

/** The account and region that the reader has chosen; undefined for all. */
export const scope: ReadonlySignal<Scope | undefined> = computed(() => {
  const { account: accountId, region } = route.value.query;
  return accountId !== undefined && region !== undefined ? { accountId, region } : undefined;
});

/** Whether something belongs to the account and region that the reader has chosen. */
export function isInScope(one: Partial<Scope>): boolean {
  const chosen = scope.value;
  return (
    chosen === undefined || (one.accountId === chosen.accountId && one.region === chosen.region)
  );
}
