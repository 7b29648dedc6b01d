import type { Suite } from './create-suite.js';
import type { Report } from './report/report.js';
import type { Operation } from './scenario/operation.js';
import type { Provenance } from './scenario/provenance.js';
import { type AnyScenario, toExchanges } from './scenario/scenario.js';

/** The cases to run. */
export interface Selection {
  /** By id, by operation, or by a pattern of ids in which `*` stands for anything. Default: all. */
  readonly only?: readonly string[] | undefined;
  /** Cases to leave out, named in the same ways; an operation includes every case that calls it. */
  readonly without?: readonly string[] | undefined;
  /** By theme, which is the group of their results: `idempotency`, `pattern`. */
  readonly themes?: readonly string[] | undefined;
  /** By the source of their rules. */
  readonly sources?: readonly Provenance['kind'][] | undefined;
}

/** The theme of cases without a group. */
const defaultTheme = 'rules';

/**
 * The selected cases of a suite; all without a selection.
 *
 * @throws {RangeError} A name is neither a case nor an operation, or a theme is unknown.
 */
export function selectCases(suite: Suite, selection: Selection = {}): readonly AnyScenario[] {
  const { sources } = selection;
  const only = selection.only && toTest(suite, selection.only);
  const without = toTest(suite, selection.without ?? []);
  const uncalled = new Set(selection.without);
  const selectedThemes = selection.themes && toThemes(suite, selection.themes);
  return suite.cases.filter((scenario) => {
    const { id, group = defaultTheme, provenance } = scenario;
    return (
      (only === undefined || only(id)) &&
      !without(id) &&
      !toExchanges(scenario).some(({ operation }) => uncalled.has(operation.operationId)) &&
      (selectedThemes === undefined || selectedThemes.has(group.toLowerCase())) &&
      (sources === undefined || sources.includes(provenance.kind))
    );
  });
}

/**
 * The part of a report about a selection: how many cases were chosen, if not all, and how many of these
 * were left out by name.
 *
 * @param judges whether a case is for the subject at all
 */
export function toSelectionFacts(
  suite: Suite,
  selection: Selection,
  judges: (scenario: AnyScenario) => boolean,
): Pick<Report, 'chosen' | 'without'> {
  const { without: names = [], ...choice } = selection;
  const of = suite.cases.filter(judges).length;
  const chosen = selectCases(suite, choice).filter(judges).length;
  const cases = chosen - selectCases(suite, selection).filter(judges).length;
  return {
    ...(chosen < of && { chosen: { cases: chosen, of } }),
    ...(names.length > 0 && { without: { names, cases } }),
  };
}

/**
 * The operations of a selection, for random requests. A selection of no case (`only: []`) leaves out all
 * cases but no operation.
 */
export function selectOperations(
  suite: Suite,
  { only, ...selection }: Selection,
): ReadonlySet<Operation> {
  const cases = selectCases(
    suite,
    only?.length === 0 ? selection : { ...selection, ...(only && { only }) },
  );
  return new Set(cases.map(({ operation }) => operation));
}

/** Whether a selection includes all cases of each of its operations. */
export function isWhole(
  { operations }: Suite,
  { only = [], without = [], themes: about, sources }: Selection,
): boolean {
  const names = [...only, ...without];
  return (
    about === undefined && sources === undefined && names.every((name) => operations.has(name))
  );
}

function toTest({ cases }: Suite, names: readonly string[]): (id: string) => boolean {
  const tests = names.map((name) => {
    const matches = toMatcherOfIds(name);
    if (cases.some(({ id }) => matches(id))) return matches;
    throw new RangeError(`${JSON.stringify(name)} is neither a case nor an operation`);
  });
  return (id) => tests.some((matches) => matches(id));
}

function toThemes({ cases }: Suite, names: readonly string[]): ReadonlySet<string> {
  const themes = [...new Set(cases.map(({ group = defaultTheme }) => group))];
  const known = new Set(themes.map((each) => each.toLowerCase()));
  const unknown = names.find((name) => !known.has(name.toLowerCase()));
  if (unknown === undefined) return new Set(names.map((name) => name.toLowerCase()));
  throw new RangeError(
    `${JSON.stringify(unknown)} is not a theme; the themes are ${themes.join(', ')}`,
  );
}

/**
 * Makes a test whether a name means an id: the id itself, its part before one of its slashes, or a pattern
 * in which `*` stands for any characters, including slashes. Brackets, which an id may contain, are literal.
 */
function toMatcherOfIds(name: string): (id: string) => boolean {
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
