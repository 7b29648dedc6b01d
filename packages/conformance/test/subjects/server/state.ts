import { document, type OpenApiDocument } from '@numberkit/contract/document';
import { createInputCheck, type InputCheck } from './check-input.js';

/** A number of the Chime inventory. */
export interface ChimeNumber {
  readonly E164PhoneNumber: string;
  readonly Country: string;
  readonly Type: string;
  readonly ProductType: string;
  readonly Status: string;
  readonly CallingName?: string;
  readonly CallingNameStatus?: string;
}

/** What the subject remembers. */
export interface State {
  readonly inputs: InputCheck;
  /** Epoch milliseconds. */
  now(): number;
  advance(milliseconds: number): void;
  leases: number;
  readonly tokens: Map<string, { readonly parameters: string; readonly answer: object }>;
  /** The moments in epoch seconds at which rules were created, by configuration and number. */
  readonly rules: Map<string, number>;
  readonly chimeNumbers: Map<string, ChimeNumber>;
}

const local = {
  Country: 'US',
  Type: 'Local',
  ProductType: 'BusinessCalling',
  Status: 'Unassigned',
};

const inventory: readonly ChimeNumber[] = [
  { ...local, E164PhoneNumber: '+12065550100' },
  { ...local, E164PhoneNumber: '+12065550101', Status: 'Assigned' },
  {
    ...local,
    E164PhoneNumber: '+12065550102',
    CallingName: 'Waiting',
    CallingNameStatus: 'UpdateInProgress',
  },
  {
    ...local,
    E164PhoneNumber: '+12065550103',
    ProductType: 'VoiceConnector',
    Status: 'DeleteInProgress',
  },
  { ...local, E164PhoneNumber: '+18005550100', Type: 'TollFree', ProductType: 'VoiceConnector' },
  {
    ...local,
    E164PhoneNumber: '+442079460100',
    Country: 'GB',
    ProductType: 'SipMediaApplicationDialIn',
  },
];

/** The standard fixtures, with a clock that stands still until it is driven. */
export function createState(contract: OpenApiDocument = document): State {
  let now = Date.UTC(2026, 2, 31);
  return {
    inputs: createInputCheck(contract),
    now: () => now,
    advance: (milliseconds) => {
      now += milliseconds;
    },
    leases: 0,
    tokens: new Map(),
    rules: new Map(),
    chimeNumbers: new Map(inventory.map((number) => [number.E164PhoneNumber, number])),
  };
}
