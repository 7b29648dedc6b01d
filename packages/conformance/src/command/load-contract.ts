import { readFile } from 'node:fs/promises';
import type { DocumentedFacts } from '@numberkit/contract';
import { isMembers } from '../matching/matcher.js';
import { orSetupError, SetupError } from './guard.js';
import { loadModule } from './load-module.js';

/**
 * Loads a contract with its document: the export of its generated module, or an OpenAPI document in YAML or JSON.
 *
 * @param name a path, the address of a document, or a package that is installed where the command runs
 * @throws {SetupError} The file cannot be read, the module does not export one contract, or the generator refuses
 *   the document.
 */
export async function loadContract(name: string): Promise<DocumentedFacts> {
  const isAddress = /^https?:\/\//i.test(name);
  if (!isAddress && !/\.(ya?ml|json)$/i.test(name)) return loadFromModule(name);
  const reading = isAddress ? download(name) : readFile(name, 'utf8');
  return toContract(name, await orSetupError('The contract cannot be read', reading));
}

async function download(address: string): Promise<string> {
  const signal = AbortSignal.timeout(downloadTimeoutMs);
  const response = await fetch(address, { signal }).catch((error: unknown) => {
    // The message of `fetch` is the same for every reason.
    throw error instanceof TypeError && error.cause instanceof Error ? error.cause : error;
  });
  if (response.ok) return response.text();
  throw new Error(`${address} has the status ${response.status}`);
}

/** How long the download of a document may take, in milliseconds. */
const downloadTimeoutMs = 30_000;

async function toContract(name: string, text: string): Promise<DocumentedFacts> {
  // Only this option needs them.
  const [{ parse }, codegen] = await Promise.all([
    import('yaml'),
    import('@numberkit/codegen/contract'),
  ]);
  try {
    // Every JSON document is one of YAML.
    return codegen.toContract(parse(text));
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
