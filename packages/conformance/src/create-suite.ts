import type { ContractTypes, DocumentedContract, DocumentedFacts } from '@numberkit/contract';
import { awsCases } from './contract-cases/aws-cases.js';
import { bodyCases } from './contract-cases/body-cases.js';
import { type CaseBasis, createCaseBasis } from './contract-cases/case-basis.js';
import { clientCases } from './contract-cases/client-cases.js';
import { declaredCases } from './contract-cases/declared-cases.js';
import { faultCases } from './contract-cases/fault-cases.js';
import { messageCases } from './contract-cases/message-cases.js';
import { pageCases } from './contract-cases/page-cases.js';
import { schemaCases } from './contract-cases/schema/schema-cases.js';
import { tokenCases } from './contract-cases/token-cases.js';
import { transportCases } from './contract-cases/transport-cases.js';
import type { Fixtures } from './matching/matcher.js';
import { SuiteFault } from './scenario/errors.js';
import type { Operation } from './scenario/operation.js';
import { documented } from './scenario/provenance.js';
import {
  type AnyScenario,
  inGroup,
  type ScenariosOf,
  type WrittenScenario,
} from './scenario/scenario.js';
import { createContractSchemas } from './schema/contract-schema.js';

/** What must be true of any server and any client of a contract. */
export interface Suite {
  readonly contract: DocumentedFacts;
  /** The operations of the contract by id, in its order, without those whose success is a stream of events. */
  readonly operations: ReadonlyMap<string, Operation>;
  /** What the generated cases of each operation build on, by the operation's id. */
  readonly bases: ReadonlyMap<string, CaseBasis>;
  /** Every case, in the order in which they run. They are made when they are first read, and then kept. */
  readonly cases: readonly AnyScenario[];
  /** The resources that a server holds before it is judged, unless its judge is given others. */
  readonly fixtures: Fixtures;
}

/** Options of a suite. */
export interface SuiteOptions {
  /** The resources that a server holds before it is judged, by the names that the scenarios use. */
  readonly fixtures?: Fixtures | undefined;
}

/** Scenarios of any contract, by the ids of its operations. */
export type WrittenScenarios = Readonly<Record<string, readonly WrittenScenario[]>>;

/**
 * Creates the suite of a contract: the given scenarios, and the cases that follow from the contract alone.
 *
 * The first scenario of each operation must contain its plainest success: a call that any server of the contract
 * grants, with the exchanges before it that prepare it. The generated cases build on this call.
 *
 * The scenarios are checked at once. `cases` are made when they are first read, which takes time and memory in proportion
 * to their number, and kept: a program that judges nothing has no cost of them. Judges, lists and coverage read them.
 *
 * @throws {SuiteFault} An operation has no plain success, or a scenario is about an unknown operation.
 */
export function createSuite<Types extends ContractTypes<Types>>(
  contract: DocumentedContract<Types>,
  scenarios: ScenariosOf<Types> & WrittenScenarios,
  options?: SuiteOptions,
): Suite {
  return createSuiteOfFacts(contract, scenarios, options);
}

/** Creates the suite of a contract whose types are not known. */
export function createSuiteOfFacts(
  contract: DocumentedFacts,
  scenarios: WrittenScenarios,
  { fixtures = {} }: SuiteOptions = {},
): Suite {
  const operations = toOperations(contract);
  refuseStreams(contract, scenarios);
  const written = Object.entries(scenarios).map(([id, ofOperation]) => {
    const operation = find(operations, id, 'The scenarios');
    return { operation, cases: ofOperation.map((each) => toScenario(each, operation, operations)) };
  });
  const bases = [...operations.values()].map((operation) => {
    const own = written.find((each) => each.operation === operation)?.cases ?? [];
    return createCaseBasis(contract, operation, own);
  });
  let cases: readonly AnyScenario[] | undefined;
  return {
    contract,
    operations,
    bases: new Map(bases.map((basis) => [basis.operation.operationId, basis])),
    // At the first use: the command loads this for each call, and many play no case.
    get cases() {
      cases ??= [...written.flatMap((each) => each.cases), ...bases.flatMap(toContractCases)];
      return cases;
    },
    fixtures,
  };
}

// The suite judges whole responses, which a stream of events never is: the coverage shows it as missed.
function toOperations(contract: DocumentedFacts): ReadonlyMap<string, Operation> {
  const toSchemas = createContractSchemas(contract);
  return new Map(
    Object.entries(contract.operations)
      .filter(([, { events }]) => events === undefined)
      .map(([id, facts]) => [id, { ...facts, schemas: toSchemas(facts) }]),
  );
}

function refuseStreams({ operations }: DocumentedFacts, scenarios: WrittenScenarios): void {
  const steps = Object.values(scenarios).flatMap((list) => list.flatMap((one) => one.steps));
  const named = steps.flatMap((step) => ('operation' in step ? [step.operation] : []));
  for (const id of [...Object.keys(scenarios), ...named]) {
    if (operations[id]?.events === undefined) continue;
    throw new SuiteFault(
      `The scenarios name ${JSON.stringify(id)}, whose success is a stream of events; the suite judges whole responses only`,
    );
  }
}

function find(operations: ReadonlyMap<string, Operation>, id: string, who: string): Operation {
  const operation = operations.get(id);
  if (operation) return operation;
  throw new SuiteFault(`${who} name ${JSON.stringify(id)}, which is no operation of the contract`);
}

function toScenario(
  { steps, provenance, ...scenario }: WrittenScenario,
  operation: Operation,
  operations: ReadonlyMap<string, Operation>,
): AnyScenario {
  const { operationId } = operation;
  if (!scenario.id.startsWith(`${operationId}/`))
    throw new SuiteFault(`The id ${scenario.id} does not begin with ${operationId}/`);
  return {
    ...scenario,
    operation,
    provenance: provenance ?? documented(operationId),
    steps: steps.map((step) =>
      'operation' in step
        ? { ...step, operation: find(operations, step.operation, `The steps of ${scenario.id}`) }
        : step,
    ),
  };
}

/** The cases of an operation that are derived from the contract alone. */
function toContractCases(basis: CaseBasis): readonly AnyScenario[] {
  return [
    ...inGroup('bodies', bodyCases(basis)),
    ...schemaCases(basis),
    ...inGroup('transport', transportCases(basis)),
    ...inGroup('AWS wire', awsCases(basis)),
    ...inGroup('messages', messageCases(basis)),
    ...pageCases(basis),
    ...tokenCases(basis),
    ...declaredCases(basis),
    ...faultCases(basis),
    ...inGroup('clients', clientCases(basis)),
  ];
}
