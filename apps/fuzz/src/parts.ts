import type { Protocol } from './requests/draft.js';

/** One part of the fuzz: the settings of a server and the requests that it gets. */
export interface Part {
  readonly name: string;
  readonly title: string;
  readonly protocols: readonly (readonly [weight: number, protocol: Protocol])[];
  /** Whether the server has credentials configured and therefore requires signatures. */
  readonly hasCredentials: boolean;
  /** Whether the control interface has a key. */
  readonly hasKey: boolean;
  /** The interface that gets the requests, which determines their number. */
  readonly interface: 'operations' | 'control';
}

const protocols = [
  [40, 'contract'],
  [35, 'awsJson'],
  [25, 'restJson'],
] as const;

/** The parts in the order in which they run. */
export const parts: readonly Part[] = [
  {
    name: 'open',
    title: 'operations without credentials',
    protocols,
    hasCredentials: false,
    hasKey: false,
    interface: 'operations',
  },
  {
    name: 'signed',
    title: 'operations with credentials',
    protocols,
    hasCredentials: true,
    hasKey: true,
    interface: 'operations',
  },
  {
    name: 'control',
    title: 'control interface without a key',
    protocols: [[1, 'control']],
    hasCredentials: false,
    hasKey: false,
    interface: 'control',
  },
  {
    name: 'keyed',
    title: 'control interface with a key',
    protocols: [[1, 'control']],
    hasCredentials: true,
    hasKey: true,
    interface: 'control',
  },
];
