import type { DocumentedFacts } from '@numberkit/contract';
import { control, phoneNumbers } from './contracts.js';
import type { Protocol } from './requests/draft.js';

/** One part of the fuzz: the settings of a server and the requests that it gets. */
export interface Part {
  readonly name: string;
  readonly title: string;
  /** The contract whose operations get the requests. */
  readonly contract: DocumentedFacts;
  readonly protocols: readonly (readonly [weight: number, protocol: Protocol])[];
  /** Whether the server has credentials configured and therefore requires signatures. */
  readonly hasCredentials: boolean;
  /** Whether the control interface has a key. */
  readonly hasKey: boolean;
  /** The option of the command line that determines the number of requests. */
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
    contract: phoneNumbers,
    protocols,
    hasCredentials: false,
    hasKey: false,
    interface: 'operations',
  },
  {
    name: 'signed',
    title: 'operations with credentials',
    contract: phoneNumbers,
    protocols,
    hasCredentials: true,
    hasKey: true,
    interface: 'operations',
  },
  {
    name: 'control',
    title: 'control interface without a key',
    contract: control,
    protocols: [[1, 'contract']],
    hasCredentials: false,
    hasKey: false,
    interface: 'control',
  },
  {
    name: 'keyed',
    title: 'control interface with a key',
    contract: control,
    protocols: [[1, 'contract']],
    hasCredentials: true,
    hasKey: true,
    interface: 'control',
  },
];
