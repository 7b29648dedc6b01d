import type { DocumentedFacts } from '@numberkit/contract';
import { isMembers } from '../matching/matcher.js';
import { SetupError } from './guard.js';
import { loadModule } from './load-module.js';

/**
 * Loads a contract with its document: the export of its generated module.
 *
 * @param name a path, or a package that is installed where the command runs
 * @throws {SetupError} The module cannot be loaded, or does not export one contract.
 */
export async function loadContract(name: string): Promise<DocumentedFacts> {
  const exported = Object.values(await loadModule('The contract', name));
  const [contract, ...more] = [...new Set(exported)].filter(isContract);
  if (contract && more.length === 0) return contract;
  throw new SetupError(
    `${name} exports ${contract ? 'several contracts' : 'no contract with its document'}: name the module of one, such as src/gen/document.gen.js`,
  );
}

function isContract(value: unknown): value is DocumentedFacts {
  if (!isMembers(value)) return false;
  return ['operations', 'services', 'document'].every((name) => isMembers(value[name]));
}
