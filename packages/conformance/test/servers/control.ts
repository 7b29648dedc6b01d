import type { Control } from '../../src/index.js';
import { showNumber } from './numbers.js';
import { showConfiguration } from './protect-configurations.js';
import type { State } from './state.js';
import { readNumber } from './update-phone-number.js';

const milliseconds = { H: 3_600_000, M: 60_000, S: 1000 };

/** Controls the test server within the process. */
export function createTestControl(state: State): Control {
  return {
    advance: async (duration) => {
      const [, count, unit] = /^PT([\d.]+)([HMS])$/.exec(duration) ?? [];
      if (!count || !isUnit(unit)) throw new RangeError(`${duration} is not a duration`);
      state.advance(Number(count) * milliseconds[unit]);
    },
    freeze: async (at) => state.freeze(at),
    addFault: async (fault) => void state.faults.push(fault),
    clearFaults: async () => {
      state.faults.length = 0;
    },
    reset: async () => state.reset(),
    readState: async () => ({
      phoneNumbers: [...state.numbers.values()].map((number) => showNumber(number, state)),
      optOutLists: [...state.lists.keys()].map((OptOutListName) => ({ OptOutListName })),
      protectConfigurations: [...state.configurations.keys()].map((id) =>
        showConfiguration(id, state),
      ),
      tags: [...state.tags.values()].flat(),
      ruleSetNumberOverrides: [...state.rules.values()].map(({ shown }) => shown),
      chimePhoneNumbers: [...state.chimeNumbers.keys()].map((each) => readNumber(each, state)),
    }),
  };
}

function isUnit(unit: string | undefined): unit is keyof typeof milliseconds {
  return unit !== undefined && unit in milliseconds;
}
