import { type OperationId, operations } from '@numberkit/contract';
import type { Report } from './report/report.js';
import type { Provenance } from './scenario/provenance.js';
import { type AnyScenario, toExchanges, toOperation } from './scenario/scenario.js';
import { suite } from './suite.js';

/** Which cases are played. */
export interface Selection {
  /** By id, by operation, or by a pattern of ids in which `*` stands for anything; left out, all. */
  readonly only?: readonly string[];
  /** The same of cases that are left out; an operation, with every case that calls it. */
  readonly without?: readonly string[];
  /** By what they are about, the group of their results: `idempotency`, `pattern`. */
  readonly themes?: readonly string[];
  /** By where their rules come from. */
  readonly sources?: readonly Provenance['kind'][];
}

/** The group of cases that name none. */
export const defaultTheme = 'rules';

/** What cases are about, in the order in which they are played. */
export const themes: readonly string[] = [
  ...new Set(suite.map(({ group = defaultTheme }) => group)),
];

/**
 * The cases that are selected; all of them where nothing is.
 *
 * @throws {RangeError} A name fits no case and no operation, or a theme is none.
 */
export function selectCases(selection: Selection = {}): readonly AnyScenario[] {
  const { sources } = selection;
  const only = selection.only && toTest(selection.only);
  const without = toTest(selection.without ?? []);
  const uncalled = new Set(selection.without);
  const wanted = selection.themes && toThemes(selection.themes);
  return suite.filter((scenario) => {
    const { id, group = defaultTheme, provenance } = scenario;
    return (
      (only === undefined || only(id)) &&
      !without(id) &&
      !toExchanges(scenario).some(({ operation }) => uncalled.has(operation)) &&
      (wanted === undefined || wanted.has(group.toLowerCase())) &&
      (sources === undefined || sources.includes(provenance.kind))
    );
  });
}

/**
 * What a report says of a selection: how many cases were chosen where others were not, and how many of
 * these were left out by name.
 *
 * @param judges whether a case is for this subject at all
 */
export function toSelectionFacts(
  selection: Selection,
  judges: (scenario: AnyScenario) => boolean,
): Pick<Report, 'chosen' | 'without'> {
  const { without: names = [], ...choice } = selection;
  const of = suite.filter(judges).length;
  const chosen = selectCases(choice).filter(judges).length;
  const cases = chosen - selectCases(selection).filter(judges).length;
  return {
    ...(chosen < of && { chosen: { cases: chosen, of } }),
    ...(names.length > 0 && { without: { names, cases } }),
  };
}

/**
 * The operations that a selection is about, for requests that no case makes. A selection of no case at
 * all (`only: []`) chooses among the cases and not among the operations.
 */
export function selectOperations({ only, ...selection }: Selection): ReadonlySet<OperationId> {
  const cases = selectCases(
    only?.length === 0 ? selection : { ...selection, ...(only && { only }) },
  );
  return new Set(cases.map(toOperation));
}

/** Whether a selection leaves nothing of an operation out that it plays. */
export function isWhole({ only = [], without = [], themes: about, sources }: Selection): boolean {
  const names = [...only, ...without];
  return about === undefined && sources === undefined && names.every(isOperation);
}

function isOperation(name: string): boolean {
  return Object.hasOwn(operations, name);
}

function toTest(names: readonly string[]): (id: string) => boolean {
  const tests = names.map((name) => {
    const matches = toMatcherOfIds(name);
    if (suite.some(({ id }) => matches(id))) return matches;
    throw new RangeError(`${JSON.stringify(name)} is no case and no operation`);
  });
  return (id) => tests.some((matches) => matches(id));
}

function toThemes(names: readonly string[]): ReadonlySet<string> {
  const known = new Set(themes.map((each) => each.toLowerCase()));
  const unknown = names.find((name) => !known.has(name.toLowerCase()));
  if (unknown === undefined) return new Set(names.map((name) => name.toLowerCase()));
  throw new RangeError(`${JSON.stringify(unknown)} is no theme; they are ${themes.join(', ')}`);
}

/**
 * Whether an id is named: by itself, by what stands before one of its slashes, or by a pattern in
 * which `*` stands for any characters, slashes included. An id may hold brackets: they are no pattern.
 */
export function toMatcherOfIds(name: string): (id: string) => boolean {
  if (!name.includes('*')) return (id) => id === name || id.startsWith(`${name}/`);
  const [first = '', ...rest] = name.split('*');
  const last = rest.pop() ?? '';
  return (id) => {
    if (!id.startsWith(first) || !id.endsWith(last)) return false;
    let at = first.length;
    for (const part of rest) {
      const found = id.indexOf(part, at);
      if (found < 0) return false;
      at = found + part.length;
    }
    return at + last.length <= id.length;
  };
}
