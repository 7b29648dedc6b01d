import type { DocumentedFacts } from '@numberkit/contract';
import { CannotRunError } from './cannot-run-error.js';
import { compareService, type Finding } from './compare.js';
import { compareVersions, type InstalledBotocore } from './installed-botocore.js';
import { applyKnownDrift, type KnownDrift, type StalePlace } from './known-drift.js';
import { fromBotocore, readBotocoreModel } from './models/botocore.js';
import { fromContract } from './models/contract.js';
import { fromJavaScriptSdk } from './models/javascript-sdk.js';
import type { ServiceModel } from './models/model.js';
import { isLackOfContract } from './report.js';

/** The result of a comparison. */
export interface Drift {
  readonly services: readonly ComparedService[];
  /** Differences that are not known, each once. */
  readonly fresh: readonly Finding[];
  /** Known differences that are none. */
  readonly stale: readonly StalePlace[];
}

/** One service that was compared. */
export interface ComparedService {
  readonly name: string;
  readonly sources: readonly string[];
  /** The operations at AWS that the contract leaves out. */
  readonly leftOut: readonly string[];
}

/**
 * Reads the models of each service: that of botocore, which states the most, and that of the client for JavaScript.
 * One of the two can be the newer one.
 *
 * @throws {CannotRunError} The contract or botocore does not have a service.
 */
export async function readModels(
  contract: DocumentedFacts,
  known: KnownDrift,
  botocore: InstalledBotocore,
): Promise<ReadonlyMap<string, readonly ServiceModel[]>> {
  const models = new Map<string, readonly ServiceModel[]>();
  for (const [name, sources] of known.services) {
    const apiVersion = contract.services[name]?.aws?.apiVersion;
    if (apiVersion === undefined) {
      throw new CannotRunError(`The contract has no service of AWS called ${name}.`);
    }
    const client: object = await import(sources.npm);
    const { folder, version } = botocore;
    const model = await readBotocoreModel(folder, sources.botocore, apiVersion).catch(
      (error: unknown) => {
        throw new CannotRunError(
          `botocore ${version} in ${folder} has no model of ${name} that can be read.`,
          { cause: error },
        );
      },
    );
    models.set(name, [fromBotocore(model, version), fromJavaScriptSdk(client, sources.npm)]);
  }
  return models;
}

/** Compares the services of a contract with models of them. */
export function findDrift(
  contract: DocumentedFacts,
  known: KnownDrift,
  models: ReadonlyMap<string, readonly ServiceModel[]>,
): Drift {
  const findings = new Map<string, Finding>();
  const services: ComparedService[] = [];
  let isComplete = true;
  for (const [name, ofService] of models) {
    const inContract = fromContract(contract, name);
    const all = ofService.flatMap((model) => {
      const found = compareService(name, inContract, model);
      if (!isOlder(model, known)) return found;
      // The contract may have members and values that came after this version.
      isComplete = false;
      return found.filter(isLackOfContract);
    });
    for (const finding of all) findings.set(JSON.stringify(finding), finding);
    const leftOut = ofService.flatMap(({ operations }) => [...operations.keys()]);
    services.push({
      name,
      sources: ofService.map(({ source }) => source),
      leftOut: [...new Set(leftOut)].filter((each) => !inContract.operations.has(each)).toSorted(),
    });
  }
  const { fresh, stale } = applyKnownDrift([...findings.values()], known.entries);
  return { services, fresh, stale: isComplete ? stale : [] };
}

function isOlder({ botocore }: ServiceModel, known: KnownDrift): boolean {
  return botocore !== undefined && compareVersions(botocore, known.botocore) < 0;
}
