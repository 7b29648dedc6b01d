import { type Finding, lackedValues } from './compare.js';
import type { StalePlace } from './known-drift.js';
import type { FactValue } from './models/model.js';

/** The facts of which a side has the whole thing or nothing. */
const presences: readonly string[] = ['operation', 'member', 'exception'];

/** A finding as a line: where, what, and what each side says. */
export function toLine({ at, fact, model, contract }: Finding): string {
  if (presences.includes(fact)) {
    return `${at}: ${contract === undefined ? 'the contract' : 'the model'} lacks this ${fact}.`;
  }
  if (fact === 'enum' && Array.isArray(model) && Array.isArray(contract)) {
    const lines = [
      ...toSide('the contract', lackedValues(model, contract)),
      ...toSide('the model', lackedValues(contract, model)),
    ];
    return `${at}: ${lines.join('; ')}.`;
  }
  return `${at}: ${fact} is ${toText(model)} in the model and ${toText(contract)} in the contract.`;
}

function toSide(side: string, values: readonly string[]): readonly string[] {
  return values.length === 0 ? [] : [`${side} lacks the value ${values.join(', ')}`];
}

function toText(value: FactValue | undefined): string {
  if (value === undefined) return 'not stated';
  return typeof value === 'object' ? value.join(' | ') : String(value);
}

/** An entry of the known drift that no longer applies, as a line. */
export function toStaleLine({ at, fact }: StalePlace): string {
  return `${at}: known drift of ${fact} does not exist (any more): remove the entry.`;
}

/** Whether the contract lacks something that the model has, rather than the other way round. */
export function isLackOfContract({ fact, model, contract }: Finding): boolean {
  if (fact === 'enum') return lackedValues(model, contract).length > 0;
  return model !== undefined && contract === undefined;
}
