import {
  type FactTable,
  type FactValue,
  type ServiceModel,
  type ShapeFacts,
  toFactTable,
} from './models/model.js';

/** A difference between the contract and a model. */
export interface Finding {
  /** `PinpointSMSVoiceV2.RequestPhoneNumber.input.Tags[].Key` */
  readonly at: string;
  /** What differs: `operation`, `member` or `exception` for one that a side lacks, else the name of a fact. */
  readonly fact: string;
  /** The model's value; undefined if it has none. */
  readonly model: FactValue | undefined;
  /** The contract's value; undefined if it has none. */
  readonly contract: FactValue | undefined;
}

/** Compares a service of the contract with a model of it. */
export function compareService(
  service: string,
  contract: ServiceModel,
  model: ServiceModel,
): readonly Finding[] {
  const names = new Set([...contract.operations.keys(), ...model.operations.keys()]);
  return [...names].flatMap((name): readonly Finding[] => {
    const at = `${service}.${name}`;
    const inContract = contract.operations.get(name);
    const inModel = model.operations.get(name);
    if (inContract === undefined || inModel === undefined) {
      return [{ at, fact: 'operation', ...toPresence(inModel, inContract) }];
    }
    // A model that does not state the exceptions of an operation contradicts none of the contract.
    const errors = inModel.errors && inContract.errors;
    return compareTables(
      at,
      toFactTable({ ...inContract, errors }),
      toFactTable(inModel),
      model.states,
    );
  });
}

function compareTables(
  operation: string,
  contract: FactTable,
  model: FactTable,
  states: ReadonlySet<string>,
): readonly Finding[] {
  const places = new Set([...contract.keys(), ...model.keys()]);
  const lacked = new Set<string>();
  return [...places].flatMap((place): readonly Finding[] => {
    const at = place === '' ? operation : `${operation}.${place}`;
    const inContract = contract.get(place);
    const inModel = model.get(place);
    // The members of a member that one side lacks are no differences of their own.
    if ([...lacked].some((outer) => isWithin(place, outer))) return [];
    if (inContract !== undefined && inModel !== undefined) {
      return compareFacts(at, inContract, inModel, states);
    }
    lacked.add(place);
    const fact = /^errors\.[^.]+$/.test(place) ? 'exception' : 'member';
    return [{ at, fact, ...toPresence(inModel, inContract) }];
  });
}

function isWithin(place: string, outer: string): boolean {
  return place.startsWith(outer) && /^[.[{]/.test(place.slice(outer.length));
}

function toPresence(
  model: unknown,
  contract: unknown,
): { model: true | undefined; contract: true | undefined } {
  return {
    model: model === undefined ? undefined : true,
    contract: contract === undefined ? undefined : true,
  };
}

function compareFacts(
  at: string,
  contract: ShapeFacts,
  model: ShapeFacts,
  states: ReadonlySet<string>,
): readonly Finding[] {
  const facts = [...new Set([...Object.keys(contract), ...Object.keys(model)])];
  return facts
    .filter((fact) => states.has(fact))
    .map((fact) => ({ at, fact, model: model[fact], contract: contract[fact] }))
    .filter(
      ({ fact, ...sides }) =>
        toComparable(fact, sides.model) !== toComparable(fact, sides.contract),
    );
}

/** One text for all the ways in which documents write one value. */
function toComparable(fact: string, value: FactValue | undefined): string {
  // No minimum is the same as one of nothing.
  if (/^min(Length|Items|Properties)$/.test(fact) && value === 0) return '';
  if (fact === 'pattern')
    return String(value ?? '')
      .replace(/^\^/, '')
      .replace(/\$$/, '');
  if (fact === 'type' && value === 'integer') return 'number';
  if (Array.isArray(value)) return value.toSorted().join(' ');
  return String(value ?? '');
}

/** The values of an enumeration that one side has and the other one lacks. */
export function lackedValues(
  has: FactValue | undefined,
  lacks: FactValue | undefined,
): readonly string[] {
  if (!Array.isArray(has)) return [];
  return has.filter((value) => !(Array.isArray(lacks) && lacks.includes(value)));
}
