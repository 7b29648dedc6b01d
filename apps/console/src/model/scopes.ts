import { computed, type ReadonlySignal } from '@preact/signals';
import { journal } from './journal.ts';
import { type Scope, scope, summary } from './server.ts';

/** The accounts and regions of resources and of requests, as `111122223333 us-east-1`. */
export const knownScopes: ReadonlySignal<readonly string[]> = computed(() => {
  const all: readonly Partial<Scope>[] = [
    ...(summary.value?.accounts ?? []),
    ...journal.value,
    ...(scope.value ? [scope.value] : []),
  ];
  const texts = all.flatMap(({ accountId, region }) =>
    accountId !== undefined && region !== undefined ? [`${accountId} ${region}`] : [],
  );
  return [...new Set(texts)].toSorted();
});

/** Whether all that is shown belongs to one account and region: then it need not stand beside each thing. */
export const isOneScope: ReadonlySignal<boolean> = computed(
  () => scope.value !== undefined || knownScopes.value.length <= 1,
);
