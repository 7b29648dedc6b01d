import type { Candidate, CompletionContext } from './complete.js';

/** The values that come from the contracts: the operations, their exceptions, the kinds of resources. */
export async function readContractValues(
  name: string,
  context: CompletionContext,
): Promise<readonly Candidate[] | undefined> {
  switch (name) {
    case 'operation':
    case 'only':
    case 'without':
      return listOperations(context.current);
    case 'exception':
      return listExceptions(context.operands[0]);
    case 'kind':
      return listStateKinds();
    default:
      return undefined;
  }
}

/** The operations by their names in the contract; by AWS's once the word begins with a capital. */
async function listOperations(current: string): Promise<readonly Candidate[]> {
  const isAwsName = /^[A-Z]/.test(current);
  const { phoneNumbers } = await import('@numberkit/contract/phone-numbers');
  return Object.values(phoneNumbers.operations).map(({ operationId, awsOperation, summary }) => ({
    word: isAwsName ? (awsOperation ?? operationId) : operationId,
    description: summary,
  }));
}

/** The exceptions of an operation, or of all where it is not known yet. */
async function listExceptions(operation: string | undefined): Promise<readonly Candidate[]> {
  const { phoneNumbers } = await import('@numberkit/contract/phone-numbers');
  const all = Object.values(phoneNumbers.operations);
  const named = all.filter(
    ({ operationId, awsOperation }) => operation === operationId || operation === awsOperation,
  );
  const exceptions = (named.length > 0 ? named : all).flatMap((one) => Object.keys(one.exceptions));
  return [...new Set(exceptions)].map((word) => ({ word }));
}

async function listStateKinds(): Promise<readonly Candidate[]> {
  const { controlWithDocument } = await import('@numberkit/contract/control/document');
  const kinds = controlWithDocument.document.components.schemas['StateKind']?.['enum'];
  return (Array.isArray(kinds) ? kinds : []).flatMap((kind) =>
    typeof kind === 'string' ? [{ word: kind }] : [],
  );
}
