import { operations } from '../phone-numbers.js';
import type { Members } from '../servers/messages.js';
import type { State } from '../servers/state.js';
import { controlStateMutants } from './control-state.js';
import { numberControlMutants } from './number-filters.js';
import { listControlMutants } from './opt-out-lists-control.js';
import { protectControlMutants } from './protect-mutants.js';
import { releaseControlMutants } from './release-phone-number.js';
import {
  changeInput,
  changeOutput,
  changeResponse,
  inNumber,
  type ServerMutant,
  toRefusal,
} from './server-mutant.js';
import { settingControlMutants } from './update-origination-phone-number-control.js';

const override = 'putProtectConfigurationRuleSetNumberOverride';
/** The moment, in epoch seconds, at which scenarios freeze the clock. */
const frozen = Date.UTC(2030, 0) / 1000;

/** Servers whose fault shows only under control: after time has passed, or after an injected fault. */
export const controlMutants: readonly ServerMutant[] = [
  ...controlStateMutants,
  ...releaseControlMutants,
  ...settingControlMutants,
  ...listControlMutants,
  ...numberControlMutants,
  ...protectControlMutants,
  {
    name: 'never makes a number ACTIVE',
    foundBy: [
      'requestPhoneNumber/control/becomes-active',
      'describePhoneNumbers/control/status-follows-the-clock',
      'describePhoneNumbers/control/filter-of-the-status',
    ],
    hooks: atEachRequest((state) => {
      for (const [id, { shown }] of state.numbers) {
        state.numbers.set(id, { at: Number.MAX_SAFE_INTEGER, shown });
      }
    }, 'after'),
  },
  {
    name: 'keeps tokens for ever',
    foundBy: [
      'requestPhoneNumber/control/token-is-kept-a-day',
      `${override}/control/token-is-kept-a-day`,
      'createOptOutList/control/token-is-kept-a-day',
    ],
    hooks: atEachRequest((state) => {
      for (const [key, each] of state.tokens) state.tokens.set(key, { ...each, at: state.now() });
    }),
  },
  {
    name: 'forgets tokens after an hour',
    foundBy: [
      'requestPhoneNumber/control/token-is-kept-a-day',
      `${override}/control/token-is-kept-a-day`,
      'createOptOutList/control/token-is-kept-a-day',
    ],
    hooks: atEachRequest((state) => {
      for (const [key, { at }] of state.tokens) {
        if (state.now() - at > 3_600_000) state.tokens.delete(key);
      }
    }),
  },
  {
    name: 'keeps the creation time of expired rules',
    foundBy: [`${override}/control/expired-is-created-anew`],
    hooks: atEachRequest((state) => {
      for (const [key, rule] of state.rules) state.rules.set(key, { ...rule, expires: undefined });
    }),
  },
  {
    name: 'accepts a rule that ends at this moment',
    foundBy: [`${override}/control/expires-to-the-second`],
    hooks: changeInput(
      ({ ExpirationTimestamp: at }) => at === frozen,
      (body) => ({ ...body, ExpirationTimestamp: frozen + 1 }),
    ),
  },
  {
    name: 'ends rules a second late',
    foundBy: [`${override}/control/expires-to-the-second`],
    hooks: atEachRequest((state) => {
      for (const [key, rule] of state.rules) {
        if (rule.expires === frozen + 2) state.rules.set(key, { ...rule, expires: frozen + 3 });
      }
    }),
  },
  {
    name: 'ends rules a second early',
    foundBy: [`${override}/control/expires-to-the-second`],
    hooks: atEachRequest((state) => {
      for (const [key, rule] of state.rules) {
        if (rule.expires === frozen + 2) state.rules.set(key, { ...rule, expires: frozen + 1 });
      }
    }),
  },
  {
    name: 'shows the time of its machine in place of that of its clock',
    foundBy: [
      'requestPhoneNumber/control/created-by-the-clock',
      `${override}/control/expires-to-the-second`,
      'updatePhoneNumber/control/updated-by-the-clock',
      'createOptOutList/control/created-by-the-clock',
    ],
    hooks: changeOutput(withMachineTime),
  },
  {
    name: 'never completes a calling name',
    foundBy: ['updatePhoneNumber/control/completes-the-calling-name'],
    hooks: atEachRequest((state) => {
      for (const [key, { requestedAt: _, ...each }] of state.chimeNumbers) {
        state.chimeNumbers.set(key, each);
      }
    }, 'after'),
  },
  {
    name: 'completes calling names after a day',
    foundBy: ['updatePhoneNumber/control/completes-the-calling-name'],
    hooks: atEachRequest((state) => {
      for (const [key, each] of state.chimeNumbers) {
        if (state.now() - (each.requestedAt ?? state.now()) < 86_400_000) continue;
        state.chimeNumbers.set(key, { ...each, CallingNameStatus: 'UpdateSucceeded' });
      }
    }),
  },
  ...Object.values(operations).map(({ operationId, exceptions }) => ({
    name: `calls every failure of ${operationId} by another name`,
    foundBy: Object.keys(exceptions)
      .filter((name) => exceptions[name]?.raisedBy === 'handler')
      .map((name) => `${operationId}/control/raises-${name}`),
    hooks: changeResponse(
      (_, response) => response.status >= 400,
      (response) => toRefusal(response, response.status, 'SomeException', {}),
    ),
  })),
  {
    name: 'returns an empty body if it throttles',
    foundBy: ['requestPhoneNumber/control/raises-ThrottlingException'],
    hooks: changeOutput(
      () => ({}),
      ({ status }) => status === 429,
    ),
  },
];

function atEachRequest(change: (state: State) => void, when = 'before'): ServerMutant['hooks'] {
  return () => ({
    request: (request, state) => {
      if (when === 'before') change(state);
      return request;
    },
    response: (response, _, state) => {
      if (when === 'after') change(state);
      return response;
    },
  });
}

function withMachineTime(body: Members): Members {
  const created = 'CreatedTimestamp' in body && { CreatedTimestamp: Date.now() / 1000 };
  const inPlace = inNumber((number) => ({ ...number, UpdatedTimestamp: new Date().toISOString() }));
  return inPlace({ ...body, ...created });
}
