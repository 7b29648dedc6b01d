import { isRecord } from '@numberkit/contract';
import { parse } from 'yaml';
import { CannotRunError } from './cannot-run-error.js';
import type { Finding } from './compare.js';

/** What the contract knowingly leaves out or states otherwise: `spec/known-drift.yaml`. */
export interface KnownDrift {
  /** The newest version of botocore whose models the contract was compared with. */
  readonly botocore: string;
  /** Where the models of each service are. */
  readonly services: ReadonlyMap<string, ServiceSources>;
  readonly entries: readonly KnownEntry[];
}

/** Where the models of a service are. */
export interface ServiceSources {
  /** The name of its folder in botocore. */
  readonly botocore: string;
  /** Its client in the AWS SDK for JavaScript. */
  readonly npm: string;
}

/** One known difference, or several of one reason. */
export interface KnownEntry {
  /** Places: `*` stands for any letters of one step, `**` for any steps. */
  readonly at: readonly string[];
  readonly fact: string;
  /** The model's value; any value if left out. */
  readonly model: string | undefined;
  /** The contract's value; any value if left out. */
  readonly contract: string | undefined;
  readonly reason: string;
}

/** Reads the text of the file; throws a {@link CannotRunError} that names the member which is wrong. */
export function parseKnownDrift(text: string): KnownDrift {
  const file: unknown = parse(text);
  const { botocore, services, known } = isRecord(file) ? file : {};
  if (!isRecord(services)) throw new CannotRunError('services must be an object.');
  if (!Array.isArray(known)) throw new CannotRunError('known must be a list.');
  return {
    botocore: toText('botocore', botocore),
    services: new Map(
      Object.entries(services).map(([name, sources]) => {
        const { botocore: folder, npm } = isRecord(sources) ? sources : {};
        return [
          name,
          {
            botocore: toText(`services.${name}.botocore`, folder),
            npm: toText(`services.${name}.npm`, npm),
          },
        ];
      }),
    ),
    entries: known.map((entry: unknown, index) => toEntry(`known[${index}]`, entry)),
  };
}

function toEntry(where: string, entry: unknown): KnownEntry {
  const members = isRecord(entry) ? entry : {};
  const unknown = Object.keys(members).find(
    (name) => !['at', 'fact', 'model', 'contract', 'reason'].includes(name),
  );
  if (unknown !== undefined) throw new CannotRunError(`${where}.${unknown} is unknown.`);
  const { at, fact, model, contract, reason } = members;
  const places: readonly unknown[] = [at].flat();
  return {
    at: places.map((place) => toText(`${where}.at`, place)),
    fact: toText(`${where}.fact`, fact),
    model: model === undefined ? undefined : String(model),
    contract: contract === undefined ? undefined : String(contract),
    reason: toText(`${where}.reason`, reason),
  };
}

function toText(where: string, value: unknown): string {
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw new CannotRunError(`${where} must be text.`);
}

/** A place of an entry that covers no finding. */
export interface StalePlace {
  readonly at: string;
  readonly fact: string;
}

/** Findings apart from the known ones, and places of entries that no longer apply. */
export function applyKnownDrift(
  findings: readonly Finding[],
  entries: readonly KnownEntry[],
): { fresh: readonly Finding[]; stale: readonly StalePlace[] } {
  const known = new Set<Finding>();
  const stale: StalePlace[] = [];
  for (const { at, fact, model, contract } of entries) {
    for (const place of at) {
      const pattern = toPattern(place);
      const covered = findings.filter(
        (finding) =>
          finding.fact === fact &&
          pattern.test(finding.at) &&
          (model === undefined || model === String(finding.model)) &&
          (contract === undefined || contract === String(finding.contract)),
      );
      if (covered.length === 0) stale.push({ at: place, fact });
      for (const finding of covered) known.add(finding);
    }
  }
  return { fresh: findings.filter((finding) => !known.has(finding)), stale };
}

function toPattern(place: string): RegExp {
  const parts = place.split(/(\*\*|\*)/).map((part) => {
    if (part === '**') return '.*';
    return part === '*' ? '[^.]*' : part.replace(/[.[\]{}]/g, '\\$&');
  });
  return new RegExp(`^${parts.join('')}$`);
}
