import type { OpenApiDocument } from '@numberkit/contract';
import { document } from '../phone-numbers.js';
import { type InputCheck, toInputCheck } from './check-input.js';
import type { Members } from './messages.js';

/** A number of the Chime inventory. */
export interface ChimeNumber {
  readonly E164PhoneNumber: string;
  readonly Country: string;
  readonly Type: string;
  readonly ProductType: string;
  readonly Status: string;
  readonly CallingName?: string;
  readonly CallingNameStatus?: string;
  /** When the calling name was requested, in epoch milliseconds. */
  readonly requestedAt?: number;
}

/** The result of a request with a token. */
export interface Remembered {
  readonly parameters: string;
  readonly result: object;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** A rule with its times in epoch seconds. */
export interface Rule {
  readonly created: number;
  readonly expires: number | undefined;
  /** The rule as the response shows it. */
  readonly shown: object;
}

/** A protect configuration. */
export interface ProtectConfiguration {
  /** When it was created, in epoch seconds. */
  readonly created: number;
  readonly isProtected: boolean;
  /** Whether it is the default of the account. */
  readonly isDefault?: boolean;
  /** Whether a configuration set is associated with it. */
  readonly isAssociated?: boolean;
}

/** A leased number. */
export interface LeasedNumber {
  /** When it was leased, in epoch milliseconds. */
  readonly at: number;
  /** The number as responses show it. */
  readonly shown: Members;
}

/** The state of a test server. */
export interface State {
  readonly inputs: InputCheck;
  /** Epoch milliseconds. */
  now(): number;
  advance(milliseconds: number): void;
  freeze(at: Date): void;
  /** Whether the account lacks the fixtures, as every account but the first. */
  isBare: boolean;
  leases: number;
  /** How many numbers the account may hold. */
  quota: number;
  /** The leased numbers by id. */
  readonly numbers: Map<string, LeasedNumber>;
  /** The times of the opt-out lists in epoch seconds, by name. */
  readonly lists: Map<string, number>;
  /** The tags of resources by their ARNs. */
  readonly tags: Map<string, readonly Members[]>;
  readonly tokens: Map<string, Remembered>;
  /** The protect configurations by id. */
  readonly configurations: Map<string, ProtectConfiguration>;
  /** How many protect configurations the account has had. */
  created: number;
  /** How many protect configurations the account may have. */
  configurationQuota: number;
  /** How many opt-out lists an account may have. */
  listQuota: number;
  /** The statuses of countries by configuration, capability and country. */
  readonly countryRules: Map<string, string>;
  /** By configuration and number. */
  readonly rules: Map<string, Rule>;
  /** The exceptions of the next calls. */
  readonly faults: { readonly operation: string; readonly exception: string }[];
  /** Restores the fixtures. */
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

const created = Date.UTC(2022, 2, 31) / 1000;
const protectConfigurations: readonly [id: string, configuration: ProtectConfiguration][] = [
  ['protect-11111111111111111111111111111111', { created, isProtected: false }],
  ['protect-22222222222222222222222222222222', { created, isProtected: false }],
  ['protect-33333333333333333333333333333333', { created, isProtected: false, isDefault: true }],
  ['protect-44444444444444444444444444444444', { created, isProtected: false, isAssociated: true }],
];

/** The standard fixtures with a clock that stands still until it is advanced. */
export function createState(contract: OpenApiDocument = document): State {
  let now = Date.now();
  const state: State = {
    inputs: toInputCheck(contract),
    now: () => now,
    advance: (milliseconds) => {
      now += milliseconds;
    },
    freeze: (at) => {
      now = at.getTime();
    },
    isBare: false,
    leases: 0,
    quota: 25,
    numbers: new Map(),
    lists: new Map(),
    tags: new Map(),
    tokens: new Map(),
    rules: new Map(),
    configurations: new Map(),
    created: 0,
    configurationQuota: 25,
    listQuota: 25,
    countryRules: new Map(),
    faults: [],
    chimeNumbers: new Map(),
    reset: () => {
      state.leases = 0;
      now = Date.now();
      const { numbers, tokens, rules, lists, tags, configurations, countryRules } = state;
      for (const kept of [numbers, tokens, rules, lists, tags]) kept.clear();
      for (const kept of [configurations, countryRules]) kept.clear();
      for (const [id, configuration] of state.isBare ? [] : protectConfigurations) {
        configurations.set(id, configuration);
      }
      lists.set('Default', Date.UTC(2022, 2, 31) / 1000);
      if (!state.isBare) lists.set('marketing', Date.UTC(2022, 3, 1) / 1000);
      state.faults.length = 0;
      for (const each of inventory) {
        const requested = each.CallingNameStatus === 'UpdateInProgress' && { requestedAt: now };
        state.chimeNumbers.set(each.E164PhoneNumber, { ...each, ...requested });
      }
    },
  };
  state.reset();
  return state;
}
