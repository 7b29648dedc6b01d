import { Numberkit } from '@numberkit/sdk';
import type { NumberkitControl } from '@numberkit/sdk/control';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Call, Known } from '../support/programs/call.js';
import {
  createState,
  fixtureConfigurations,
  followAtOnce,
  quotas,
  type State,
} from '../support/programs/model.js';
import { listCalls, numberCalls } from '../support/programs/number-calls.js';
import { protectCalls } from '../support/programs/protect-calls.js';
import { tagCalls } from '../support/programs/tag-calls.js';
import { testShares } from '../support/shares.js';
import { type Servers, startServers } from '../support/start-servers.js';

// `PROGRAMS` is the number of programs of each test, and `PROGRAMS_SEED` repeats a run: a failure shows its seed, and
// the shortest program that was found to fail.
const numRuns = Number(process.env['PROGRAMS'] ?? 12);
const seed = Number(process.env['PROGRAMS_SEED'] ?? Date.now() % 2 ** 31);
const maxCommands = 60;

let servers: Servers;
let clients: readonly Numberkit[];
let control: NumberkitControl;
beforeAll(async () => {
  servers = await startServers({
    NUMBERKIT_PHONE_NUMBER_QUOTA: String(quotas.numbers),
    NUMBERKIT_OPT_OUT_LIST_QUOTA: String(quotas.lists),
    NUMBERKIT_PROTECT_CONFIGURATION_QUOTA: String(quotas.configurations),
    NUMBERKIT_ACTIVATION_DELAY: 'PT0S',
  });
  clients = servers.urls.map((baseUrl) => new Numberkit({ baseUrl }));
  ({ control } = servers);
});
afterAll(() => servers[Symbol.asyncDispose]());

/** The states that the calls so far can have led to. */
interface Model {
  states: State[];
}

interface Real {
  readonly known: Known;
}

let steps = 0;

/** Calls that are made at once, each at another process. */
class AtOnce implements fc.AsyncCommand<Model, Real> {
  readonly #calls: readonly Call[];
  readonly #first: number;

  constructor(calls: readonly Call[], first: number) {
    this.#calls = calls;
    this.#first = first;
  }

  check(): boolean {
    return true;
  }

  async run(model: Model, { known }: Real): Promise<void> {
    const prepared = this.#calls.map(({ prepare }) => prepare(known));
    const observed = await Promise.all(
      prepared.map((make, index) => {
        const client = clients[(this.#first + index) % clients.length];
        if (client === undefined) throw new Error('There is no server.');
        return make(client);
      }),
    );
    steps += observed.length;
    const after = followAtOnce(model.states, observed);
    if (after.length === 0) {
      const texts = observed.map(({ text }) => text).join('\n');
      throw new Error(`No serial order explains:\n${texts}\nafter ${JSON.stringify(model.states)}`);
    }
    model.states = after;
  }

  toString(): string {
    return `[${this.#calls.map(({ text }) => text).join(', ')}]`;
  }
}

async function runPrograms(
  calls: readonly fc.Arbitrary<Call>[],
  maxAtOnce: number,
  runs: number,
): Promise<void> {
  const atOnce = fc
    .tuple(fc.array(fc.oneof(...calls), { minLength: 1, maxLength: maxAtOnce }), fc.nat(2))
    .map(([some, first]) => new AtOnce(some, first));
  steps = 0;
  const program = fc.commands([atOnce], { maxCommands, size: 'max' });
  const property = fc.asyncProperty(program, async (commands) => {
    await control.reset();
    const setup = () => ({
      model: { states: [createState()] },
      real: { known: { numbers: [], configurations: [...fixtureConfigurations] } },
    });
    await fc.asyncModelRun(setup, commands);
  });
  await fc.assert(property, { numRuns: runs, seed });
  console.log(`${steps} calls of random programs with the seed ${seed}`);
  expect(steps).toBeGreaterThan(runs * 5);
}

const all = [...numberCalls, ...tagCalls, ...protectCalls];

test('programs of one call after the other get what a simple model gets', async () => {
  await runPrograms(all, 1, numRuns);
}, 600_000);

test('calls at once on numbers, lists and tags end in one of the serial orders', async () => {
  await runPrograms([...numberCalls, ...tagCalls], 4, numRuns);
}, 600_000);

test('calls at once that contend for few lists end in one of the serial orders', async () => {
  await runPrograms([...listCalls, ...numberCalls], 6, numRuns);
}, 600_000);

test('calls at once on protect configurations, rules and tags end in one of the serial orders', async () => {
  await runPrograms([...protectCalls, ...tagCalls], 4, numRuns);
}, 600_000);

testShares(() => servers);
