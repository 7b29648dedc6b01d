import { toClientCase } from '../clients/run-scenario.js';
import {
  type Fixtures,
  isMatcher,
  isMembers,
  type MatchContext,
  type Members,
  toSuppliedMembers,
} from '../matching/matcher.js';
import { needWords, toSourceText } from '../report/words.js';
import type { AnyExchange } from '../scenario/exchange.js';
import {
  type AnyExpectation,
  describeExpectation,
  toExpectations,
} from '../scenario/expectation.js';
import {
  type AnyScenario,
  type ControlStep,
  judgesClients,
  judgesServers,
  type Pause,
  toNeed,
  toProtocols,
} from '../scenario/scenario.js';
import { toWrapped } from './wrap.js';

/** A case as text: its rule, the source of the rule, its requests and the expected responses. */
export function toCaseText(scenario: AnyScenario, fixtures: Fixtures): string {
  const { id, title, provenance, group, steps } = scenario;
  const need = toNeed(scenario);
  const context: MatchContext = {
    runId: 'run',
    scenarioId: id,
    fixtures,
    input: {},
    earlier: new Map(),
  };
  return [
    id,
    `  ${title}`,
    '',
    `  source    ${toSourceText(provenance)}`,
    ...(group === undefined ? [] : [`  about     ${group}`]),
    `  judges    ${toSubjects(scenario)}`,
    ...toClientLines(scenario),
    ...(need === undefined ? [] : [`  needs     ${needWords[need]}`]),
    ...steps.flatMap((step, at) => ['', ...toStepLines(step, at + 1, context)]),
  ]
    .flatMap(toWrapped)
    .join('\n');
}

function toClientLines(scenario: AnyScenario): readonly string[] {
  const { title, played } = toClientCase(scenario);
  return judgesClients(scenario) && played !== undefined ? [`  clients   ${title}`] : [];
}

function toSubjects(scenario: AnyScenario): string {
  const servers = judgesServers(scenario)
    ? [`servers (protocol ${toProtocols(scenario).join(' or ')})`]
    : [];
  return [...servers, ...(judgesClients(scenario) ? ['clients'] : [])].join(' and ');
}

function toStepLines(
  step: AnyExchange | Pause | ControlStep,
  at: number,
  context: MatchContext,
): readonly string[] {
  if ('control' in step) {
    const { control, ...given } = step;
    return [`  ${at}. control: ${control} ${toText(given, context)}`];
  }
  if ('pause' in step) return [`  ${at}. ${step.pause} ms pass`];
  const { operation, name, expect, mutate = [], needs, atOnce } = step;
  const input = toKnown(step.input, context);
  const within = { ...context, input };
  return [
    `  ${at}. ${operation.operationId}${name ? `, called "${name}"` : ''}`,
    `     input     ${toText(input, within)}`,
    ...mutate.map((each) => `     mutated   ${toText(each, within)}`),
    ...(atOnce === undefined ? [] : [`     sent      ${atOnce} times at the same moment`]),
    ...(needs ? [`     needs     ${needs.what}`] : []),
    ...toExpectations(expect).map(
      (each, index) =>
        `     ${index === 0 ? 'expected ' : 'or       '} ${toExpected(step, each, within)}`,
    ),
  ];
}

function toExpected(
  { operation }: AnyExchange,
  expected: AnyExpectation,
  context: MatchContext,
): string {
  const body = 'output' in expected ? expected.output : 'members' in expected && expected.members;
  const headers = expected.headers && `, headers ${toText(expected.headers, context)}`;
  const what = describeExpectation(operation, expected);
  return `${what}${body ? ` ${toText(body, context)}` : ''}${headers ?? ''}`;
}

/** The input in a run with the standard fixtures, as far as it is known before the run. */
function toKnown(input: Members, context: MatchContext): Members {
  const members = Object.entries(input).map(([name, value]) => {
    try {
      return toSuppliedMembers({ [name]: value }, context);
    } catch {
      return { [name]: 'a value of an earlier exchange' };
    }
  });
  return Object.assign({}, ...members);
}

/** Values as text; matchers by their description. */
function toText(value: unknown, context: MatchContext): string {
  if (isMatcher(value)) return `<${describe(value, context)}>`;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return `[${value.map((item) => toText(item, context)).join(', ')}]`;
  if (!isMembers(value)) return JSON.stringify(value) ?? '<nothing>';
  const members = Object.entries(value).map(([name, each]) => `${name}: ${toText(each, context)}`);
  return `{ ${members.join(', ')} }`;
}

// A value of an earlier exchange is not known before the run.
function describe(
  matcher: { describe(context: MatchContext): string },
  context: MatchContext,
): string {
  try {
    return matcher.describe(context);
  } catch {
    return 'a value of an earlier exchange';
  }
}
