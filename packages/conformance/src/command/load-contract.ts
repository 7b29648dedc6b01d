import { readFile } from 'node:fs/promises';
import type { DocumentedFacts } from '@numberkit/contract';
import { isMembers } from '../matching/matcher.js';
import { orSetupError, SetupError } from './guard.js';
import { loadModule } from './load-module.js';

/**
 * Loads a contract with its document: the export of its generated module, or an OpenAPI document in YAML or JSON.
 *
 * @param name a path, or a package that is installed where the command runs
 * @throws {SetupError} The file cannot be read, the module does not export one contract, or the generator refuses
 *   the document.
 */
export async function loadContract(name: string): Promise<DocumentedFacts> {
  return /\.(ya?ml|json)$/i.test(name) ? readDocument(name) : loadFromModule(name);
}

async function readDocument(name: string): Promise<DocumentedFacts> {
  const text = await orSetupError('The contract cannot be read', readFile(name, 'utf8'));
  // Only this option needs them.
  const [{ parse }, { toContract }] = await Promise.all([
    import('yaml'),
    import('@numberkit/codegen/contract'),
  ]);
  try {
    // Every JSON document is one of YAML.
    return toContract(parse(text));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SetupError(`${name} is no contract: ${reason}`, { cause: error });
  }
}

async function loadFromModule(name: string): Promise<DocumentedFacts> {
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
