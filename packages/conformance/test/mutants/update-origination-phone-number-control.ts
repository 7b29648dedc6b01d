import type { Members } from '../servers/messages.js';
import type { LeasedNumber, State } from '../servers/state.js';
import {
  before,
  grantOf,
  inputOf,
  outputOf,
  refuseOf,
  renameReason,
  responsesOf,
} from './of-operation.js';
import { type ServerMutant, toRefusal, without } from './server-mutant.js';

const operation = 'updateOriginationPhoneNumber';
const ids = (...names: readonly string[]) => names.map((name) => `${operation}/${name}`);
const control = (...names: readonly string[]) => ids(...names.map((name) => `control/${name}`));

const settings = [
  'TwoWayEnabled',
  'TwoWayChannelRole',
  'SelfManagedOptOutsEnabled',
  'InternationalSendingEnabled',
  'DeletionProtectionEnabled',
  'OptOutListName',
];
const flags = settings.filter((name) => name.endsWith('Enabled'));

/** Servers that change ACTIVE numbers wrongly, which only control makes. */
export const settingControlMutants: readonly ServerMutant[] = [
  ...settings.map((name) => ({
    name: `ignores ${name} in a change`,
    foundBy: control('changes-every-setting'),
    hooks: inputOf(operation, (body) => without(body, name)),
  })),
  ...flags.map((name) => ({
    name: `switches ${name} off where it is left out`,
    foundBy: control('keeps-what-is-left-out'),
    hooks: inputOf(operation, (body) => ({ [name]: false, ...body })),
  })),
  {
    name: 'gives a number the list Default where it is left out',
    foundBy: control('keeps-what-is-left-out', 'switches-off'),
    hooks: inputOf(operation, (body) => ({ OptOutListName: 'Default', ...body })),
  },
  ...flags.map((name) => ({
    name: `does not switch ${name} off`,
    foundBy: control('switches-off'),
    hooks: inputOf(operation, (body) => (body[name] === false ? without(body, name) : body)),
  })),
  {
    name: 'refuses a change to the settings that a number has',
    foundBy: control('same-settings-again'),
    hooks: () => {
      const seen = new Set<string>();
      return {
        ...responsesOf([operation], (response, { body, target }) => {
          if (seen.has(target + body)) return toRefusal(response, 409, 'ConflictException');
          seen.add(target + body);
          return response;
        })(),
      };
    },
  },
  {
    name: 'returns a list as it was named',
    foundBy: control('list-by-name-and-arn'),
    hooks: outputOf(operation, (body, { OptOutListName: list }) =>
      list === undefined ? body : { ...body, OptOutListName: list },
    ),
  },
  {
    name: 'makes a changed number PENDING',
    foundBy: control('keeps-its-status'),
    hooks: outputOf(operation, (body) => ({ ...body, Status: 'PENDING' })),
  },
  {
    name: 'changes numbers that are not ACTIVE',
    foundBy: control('number-that-is-not-active'),
    hooks: changingNumbers((shown) => shown, Number.MIN_SAFE_INTEGER),
  },
  {
    name: 'changes the protection of a number that it refuses to change',
    foundBy: control('number-that-is-not-active'),
    hooks: responsesOf([operation], (response, { body }, state) => {
      for (const [id, { at, shown }] of state.numbers) {
        if (response.status !== 409 || !body.includes('Protection')) continue;
        state.numbers.set(id, { at, shown: { ...shown, DeletionProtectionEnabled: true } });
      }
      return response;
    }),
  },
  {
    name: 'gives a number an unknown list',
    foundBy: control('unknown-list'),
    hooks: inputOf(operation, (body) =>
      body['OptOutListName'] === 'numberkit-unknown-list' ? without(body, 'OptOutListName') : body,
    ),
  },
  {
    name: 'sends abroad from any number',
    foundBy: control('international-sending', 'refusal-changes-nothing'),
    hooks: grantOf([operation], 'INTERNATIONAL_SENDING_NOT_SUPPORTED', {}),
  },
  {
    name: 'refuses to switch off what a number does not have',
    foundBy: control('international-sending'),
    hooks: refuseOf(operation, (sent) => sent['InternationalSendingEnabled'] === false),
  },
  {
    name: 'changes settings before it refuses others',
    foundBy: control('refusal-changes-nothing'),
    hooks: responsesOf([operation], (response, _, state) => {
      for (const [id, { at, shown }] of state.numbers) {
        if (response.status === 400)
          state.numbers.set(id, { at, shown: { ...shown, SelfManagedOptOutsEnabled: true } });
      }
      return response;
    }),
  },
  {
    name: 'wants a role for every channel',
    foundBy: control('two-way-without-a-role', 'two-way-by-connect'),
    hooks: refuseOf(
      operation,
      (sent) => sent['TwoWayEnabled'] === true && !('TwoWayChannelRole' in sent),
    ),
  },
  {
    name: 'wants the ARN of a channel',
    foundBy: control('two-way-by-connect'),
    hooks: refuseOf(operation, (sent) => String(sent['TwoWayChannelArn']).startsWith('connect.')),
  },
  {
    name: 'receives messages without a channel',
    foundBy: control('two-way-needs-a-channel', 'two-way-off-clears-the-channel'),
    hooks: grantOf([operation], 'TWO_WAY_CHANNEL_NOT_PRESENT', {}),
  },
  {
    name: 'gives another reason for a missing channel',
    foundBy: control('two-way-needs-a-channel'),
    hooks: renameReason([operation], 'TWO_WAY_CHANNEL_NOT_PRESENT', 'MISSING_PARAMETER'),
  },
  {
    name: 'wants the channel in every request for two-way messages',
    foundBy: control('two-way-with-the-stored-channel', 'two-way-off-with-a-channel'),
    hooks: refuseOf(
      operation,
      (sent) => sent['TwoWayEnabled'] === true && !('TwoWayChannelArn' in sent),
    ),
  },
  {
    name: 'keeps the channel of a number without two-way messages',
    foundBy: control('two-way-off-clears-the-channel', 'switches-off'),
    hooks: restoringChannel(),
  },
  {
    name: 'clears the channel that a request gives',
    foundBy: control('two-way-off-with-a-channel'),
    hooks: inputOf(operation, (body) =>
      body['TwoWayEnabled'] === false
        ? without(body, 'TwoWayChannelArn', 'TwoWayChannelRole')
        : body,
    ),
  },
];

function changingNumbers(
  change: (shown: Members) => Members,
  leasedAt?: number,
): ServerMutant['hooks'] {
  return before([operation], (state) => {
    for (const [id, { at, shown }] of state.numbers) {
      state.numbers.set(id, { at: leasedAt ?? at, shown: change(shown) });
    }
  });
}

/** Restores the channels that a change clears. */
function restoringChannel(): ServerMutant['hooks'] {
  return () => {
    const channels = new Map<string, unknown>();
    const remember = (state: State) => {
      for (const [id, { shown }] of state.numbers) channels.set(id, shown['TwoWayChannelArn']);
    };
    return {
      ...before([operation], remember)(),
      ...responsesOf([operation], (response, _, state) => {
        const id = String(response.body['PhoneNumberId']);
        const number: LeasedNumber | undefined = state.numbers.get(id);
        const channel = channels.get(id);
        if (response.status !== 200 || !number || channel === undefined) return response;
        const shown = { TwoWayChannelArn: channel, ...without(number.shown, 'TwoWayChannelArn') };
        state.numbers.set(id, { ...number, shown });
        return { ...response, body: { ...response.body, TwoWayChannelArn: channel } };
      })(),
    };
  };
}
