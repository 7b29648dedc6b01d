import { type OperationId, operations } from '@numberkit/contract/phone-numbers';
import { awsCases } from './contract-cases/aws-cases.js';
import { bodyCases } from './contract-cases/body-cases.js';
import { clientCases } from './contract-cases/client-cases.js';
import { faultCases } from './contract-cases/fault-cases.js';
import { messageCases } from './contract-cases/message-cases.js';
import { schemaCases } from './contract-cases/schema/schema-cases.js';
import { transportCases } from './contract-cases/transport-cases.js';
import { type AnyScenario, inGroup } from './scenario/scenario.js';
import { scenarios } from './scenarios/index.js';

/** Every case, in the order in which they run. */
export const suite: readonly AnyScenario[] = [
  ...Object.values(scenarios).flat(),
  ...Object.values(operations).flatMap(({ operationId }) => toContractCases(operationId)),
];

/** The scenarios of an operation that are derived from the contract alone. */
function toContractCases(operation: OperationId): readonly AnyScenario[] {
  return [
    ...inGroup('bodies', bodyCases(operation)),
    ...schemaCases(operation),
    ...inGroup('transport', transportCases(operation)),
    ...inGroup('AWS wire', awsCases(operation)),
    ...inGroup('messages', messageCases(operation)),
    ...faultCases(operation),
    ...inGroup('clients', clientCases(operation)),
  ];
}
