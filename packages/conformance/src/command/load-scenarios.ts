import type { WrittenScenarios } from '../create-suite.js';
import { type Fixtures, isMembers, type Members } from '../matching/matcher.js';
import type { WrittenScenario } from '../scenario/scenario.js';
import { SetupError } from './guard.js';
import { loadModule } from './load-module.js';

/** What a module of scenarios exports. */
export interface LoadedScenarios {
  readonly scenarios: WrittenScenarios;
  readonly fixtures?: Fixtures;
}

/**
 * Loads scenarios, which are the default export of an ES module or the export `scenarios`, and the resources that
 * a server holds for them, the export `fixtures`.
 *
 * @param name a path, or a package that is installed where the command runs
 * @throws {SetupError} The module cannot be loaded, or exports no scenarios.
 */
export async function loadScenarios(name: string): Promise<LoadedScenarios> {
  const exported = await loadModule('The module of scenarios', name);
  const { default: first, scenarios = first, fixtures } = exported;
  if (!isMembers(scenarios)) {
    throw new SetupError(
      `${name} exports no scenarios: neither its default export nor "scenarios" is an object with a list for each operation`,
    );
  }
  if (fixtures !== undefined && !isFixtures(fixtures)) {
    throw new SetupError(`The fixtures of ${name} are not an object of texts`);
  }
  const lists = Object.entries(scenarios).map(([operation, list]) => [
    operation,
    toScenarios(name, operation, list),
  ]);
  return { scenarios: Object.fromEntries(lists), ...(fixtures && { fixtures }) };
}

function toScenarios(name: string, operation: string, list: unknown): readonly WrittenScenario[] {
  const scenarios: readonly unknown[] = Array.isArray(list) ? list : [];
  const wrong = Array.isArray(list) ? scenarios.find((each) => !isScenario(each)) : list;
  if (wrong === undefined) return scenarios.filter(isScenario);
  const id = isMembers(wrong) ? wrong['id'] : undefined;
  const which = typeof id === 'string' ? id : `a scenario of ${operation}`;
  throw new SetupError(
    `In ${name}, ${which} is no scenario: it needs an id, a title, and steps, each with an operation, an input and what to expect`,
  );
}

function isScenario(value: unknown): value is WrittenScenario {
  if (!isMembers(value)) return false;
  const { id, title, steps } = value;
  return (
    typeof id === 'string' &&
    typeof title === 'string' &&
    Array.isArray(steps) &&
    steps.length > 0 &&
    steps.every(isStep)
  );
}

function isStep(step: unknown): boolean {
  if (!isMembers(step)) return false;
  return 'pause' in step || 'control' in step || isExchange(step);
}

function isExchange({ operation, input, expect }: Members): boolean {
  return typeof operation === 'string' && isMembers(input) && typeof expect === 'object';
}

function isFixtures(value: unknown): value is Fixtures {
  return isMembers(value) && Object.values(value).every((each) => typeof each === 'string');
}
