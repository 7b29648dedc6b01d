// Compiled, never run: a scenario with one of these errors must not compile.

import type { Scenario } from '../src/scenarios/contract.js';
import { scenarios } from '../src/scenarios/index.js';
import type { OperationId } from './phone-numbers.js';

type ByOperation = { readonly [Op in OperationId]: readonly Scenario<Op>[] };

const { updatePhoneNumber: _, ...incomplete } = scenarios;
// @ts-expect-error an operation has no scenarios
export const missing: ByOperation = incomplete;

const scenario: Scenario<'updatePhoneNumber'> = {
  id: 'updatePhoneNumber/example',
  title: 'An example MUST compile',
  provenance: { kind: 'decided', section: 'all' },
  steps: [
    {
      operation: 'updatePhoneNumber',
      input: { phoneNumberId: '+12065550100', ProductType: 'VoiceConnector' },
      expect: { output: { PhoneNumber: { ProductType: 'VoiceConnector' } } },
    },
  ],
};

// @ts-expect-error the title does not say how binding the rule is
export const unbinding: Scenario<'updatePhoneNumber'> = { ...scenario, title: 'It is good' };

// @ts-expect-error the id is another operation's
export const misplaced: Scenario<'updatePhoneNumber'> = { ...scenario, id: 'requestPhoneNumber/x' };

// @ts-expect-error there is no step
export const empty: Scenario<'updatePhoneNumber'> = { ...scenario, steps: [] };

export const badMember: Scenario<'updatePhoneNumber'> = {
  ...scenario,
  steps: [
    {
      operation: 'updatePhoneNumber',
      // @ts-expect-error the operation has no such member
      input: { phoneNumberId: '+12065550100', ProductName: 'VoiceConnector' },
      expect: { exception: 'ConflictException' },
    },
  ],
};

export const badValue: Scenario<'updatePhoneNumber'> = {
  ...scenario,
  steps: [
    // @ts-expect-error the member has no such value
    {
      operation: 'updatePhoneNumber',
      input: { phoneNumberId: '+12065550100' },
      expect: { output: { PhoneNumber: { Status: 'Lost' } } },
    },
  ],
};

export const badException: Scenario<'updatePhoneNumber'> = {
  ...scenario,
  steps: [
    // @ts-expect-error the operation declares no such exception
    {
      operation: 'updatePhoneNumber',
      input: { phoneNumberId: '+12065550100' },
      expect: { exception: 'ValidationException' },
    },
  ],
};
