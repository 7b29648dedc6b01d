import type { ClientContract, ClientOperationFacts, Contract } from '@numberkit/contract';
import type { OperationTypes } from '@numberkit/contract/control';

/**
 * Picks the part of the control contract that the page's client reads, when the page is built. It has no exceptions: the
 * page shows each problem by its title and detail, whatever its name.
 */
export function toControlFacts(contract: Contract<OperationTypes>): ClientContract<OperationTypes> {
  const operations: { [Op in keyof OperationTypes]?: ClientOperationFacts } = {};
  for (const id of Object.keys(contract.operations)) {
    if (isOperation(contract, id)) operations[id] = toClientFacts(contract.operations[id]);
  }
  if (!isComplete(contract, operations)) throw new Error('An operation has no facts.');
  return { operations };
}

function toClientFacts(
  facts: Contract<OperationTypes>['operations']['events'],
): ClientOperationFacts {
  const { operationId, method, path, service, success, timestamps, members } = facts;
  const { body, ...others } = members;
  return {
    operationId,
    method,
    path,
    service: { name: service.name, errorForm: service.errorForm },
    success,
    timestamps,
    // The page logs nothing.
    sensitive: { input: [], output: [] },
    members: body.length === 0 ? { ...others, body } : others,
    ...(Object.keys(facts.wireNames).length > 0 && { wireNames: facts.wireNames }),
    ...(facts.required.length === 0 && { required: [] }),
    ...(facts.events && { events: facts.events }),
    exceptions: {},
  };
}

function isOperation(contract: Contract<OperationTypes>, id: string): id is keyof OperationTypes {
  return Object.hasOwn(contract.operations, id);
}

function isComplete(
  contract: Contract<OperationTypes>,
  operations: { readonly [id: string]: ClientOperationFacts },
): operations is ClientContract<OperationTypes>['operations'] {
  return Object.keys(contract.operations).every((id) => Object.hasOwn(operations, id));
}
