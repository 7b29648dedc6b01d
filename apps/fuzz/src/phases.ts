import type { Wire } from './requests/draft.js';

/** One part of the fuzz: a server with its settings, and the requests that it gets. */
export interface Phase {
  readonly name: string;
  readonly title: string;
  readonly wires: readonly (readonly [weight: number, wire: Wire])[];
  /** Whether the server knows credentials and asks for signatures. */
  readonly hasCredentials: boolean;
  /** Whether the control interface has a key. */
  readonly hasKey: boolean;
  /** Which share of the requests to its interface the part sends. */
  readonly interface: 'operations' | 'control';
}

const protocols = [
  [40, 'contract'],
  [35, 'awsJson'],
  [25, 'restJson'],
] as const;

/** The parts, in the order in which they run. */
export const phases: readonly Phase[] = [
  {
    name: 'open',
    title: 'operations without credentials',
    wires: protocols,
    hasCredentials: false,
    hasKey: false,
    interface: 'operations',
  },
  {
    name: 'signed',
    title: 'operations with credentials',
    wires: protocols,
    hasCredentials: true,
    hasKey: true,
    interface: 'operations',
  },
  {
    name: 'control',
    title: 'control interface without a key',
    wires: [[1, 'control']],
    hasCredentials: false,
    hasKey: false,
    interface: 'control',
  },
  {
    name: 'keyed',
    title: 'control interface with a key',
    wires: [[1, 'control']],
    hasCredentials: true,
    hasKey: true,
    interface: 'control',
  },
];
