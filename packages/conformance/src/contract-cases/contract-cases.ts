import type { OperationId } from '@numberkit/contract';
import { type AnyScenario, inGroup } from '../scenario/scenario.js';
import { awsCases } from './aws-cases.js';
import { bodyCases } from './body-cases.js';
import { clientCases } from './client-cases.js';
import { faultCases } from './fault-cases.js';
import { messageCases } from './message-cases.js';
import { schemaCases } from './schema/schema-cases.js';
import { transportCases } from './transport-cases.js';

/** The scenarios of an operation that follow from the contract alone. */
export function toContractCases(operation: OperationId): readonly AnyScenario[] {
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
