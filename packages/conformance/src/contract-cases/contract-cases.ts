import type { OperationId } from '@numberkit/contract';
import type { AnyScenario } from '../scenario/scenario.js';
import { awsCases } from './aws-cases.js';
import { bodyCases } from './body-cases.js';
import { clientCases } from './client-cases.js';
import { schemaCases } from './schema/schema-cases.js';
import { transportCases } from './transport-cases.js';

/** The scenarios of an operation that follow from the contract alone. */
export function toContractCases(operation: OperationId): readonly AnyScenario[] {
  return [bodyCases, schemaCases, transportCases, awsCases, clientCases].flatMap((cases) =>
    cases(operation),
  );
}
