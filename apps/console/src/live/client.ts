import { control as contract } from 'virtual:page-facts';
import type { OperationTypes } from '@numberkit/contract/control';
import { type ClientOf, createStreamingClient, type StreamsOf } from '@numberkit/sdk/client';
import { computed, type ReadonlySignal } from '@preact/signals';
import { key } from '../model/access.ts';

/** The server's address as the page was loaded from it, with the path of a proxy if there is one. */
export const origin: string = location.origin + location.pathname.replace(/\/_numberkit\/.*$/, '');

/** A client of the control interface. */
export type Control = ClientOf<OperationTypes> & StreamsOf<OperationTypes>;

/** How long the server may take for a response, in milliseconds. */
const timeout = 10_000;

/** The client of the server's control interface, with the key that the reader has given. */
export const control: ReadonlySignal<Control> = computed(() =>
  createStreamingClient(contract, {
    baseUrl: origin,
    timeout,
    maxAttempts: 1,
    ...(key.value !== undefined && { headers: { authorization: `Bearer ${key.value}` } }),
  }),
);
