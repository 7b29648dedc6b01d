import type { OperationId } from '@numberkit/contract';
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
  /** When the calling name was asked for, in epoch milliseconds. */
  readonly askedAt?: number;
}

/** An answer under its token. */
export interface Remembered {
  readonly parameters: string;
  readonly answer: object;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** When a rule was created and when it ends. */
export interface Rule {
  readonly created: number;
  readonly expires: number | undefined;
  /** As it was answered. */
  readonly shown: object;
}

/** What the subject remembers. */
export interface State {
  readonly inputs: InputCheck;
  /** Epoch milliseconds. */
  now(): number;
  advance(milliseconds: number): void;
  /** Whether there are no fixtures, as in an account of somebody else. */
  isBare: boolean;
  leases: number;
  /** The leased numbers by id, with the moment of their lease. */
  readonly numbers: Map<string, number>;
  readonly tokens: Map<string, Remembered>;
  /** By configuration and number, in epoch seconds. */
  readonly rules: Map<string, Rule>;
  /** What the next calls fail with. */
  readonly faults: { readonly operation: OperationId; readonly exception: string }[];
  /** Back to the fixtures. */
  reset(): void;
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
  let now = Date.now();
  const state: State = {
    inputs: createInputCheck(contract),
    now: () => now,
    advance: (milliseconds) => {
      now += milliseconds;
    },
    isBare: false,
    leases: 0,
    numbers: new Map(),
    tokens: new Map(),
    rules: new Map(),
    faults: [],
    chimeNumbers: new Map(),
    reset: () => {
      state.leases = 0;
      now = Date.now();
      for (const kept of [state.numbers, state.tokens, state.rules]) kept.clear();
      state.faults.length = 0;
      for (const each of inventory) {
        const asked = each.CallingNameStatus === 'UpdateInProgress' && { askedAt: now };
        state.chimeNumbers.set(each.E164PhoneNumber, { ...each, ...asked });
      }
    },
  };
  state.reset();
  return state;
}
