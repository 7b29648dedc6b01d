import { createCompile, type SchemaCheck } from '@numberkit/contract/schemas';
import { toMemberProblems, toSentence, type Violation } from '../validation/member-problems.js';
import { readTextFile } from '../validation/read-text-file.js';
import { toYamlValue } from '../validation/to-yaml-value.js';
import type { Credential } from './credential.js';

/** Credentials that cannot be used; the message names the file and the problems, never a secret. */
export class InvalidCredentialsError extends Error {
  override readonly name = 'InvalidCredentialsError';
}

/** Credentials as a file holds them: moments are ISO 8601 text. */
interface CredentialsFile {
  readonly credentials: readonly (Omit<Credential, 'expiration'> & { expiration?: string })[];
}

const text = { type: 'string', minLength: 1 };
const schema = {
  type: 'object',
  additionalProperties: false,
  required: ['credentials'],
  properties: {
    credentials: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['accessKeyId', 'secretAccessKey', 'accountId'],
        dependentRequired: { expiration: ['sessionToken'] },
        properties: {
          accessKeyId: text,
          secretAccessKey: text,
          sessionToken: text,
          expiration: { type: 'string', format: 'date-time' },
          accountId: { type: 'string', pattern: '^[0-9]{12}$' },
          allow: {
            type: 'array',
            items: { type: 'string', pattern: '^(\\*|[A-Za-z-]+:[A-Za-z0-9*]+)$' },
          },
        },
      },
    },
  },
};

/**
 * Reads a file of credentials, in YAML or JSON.
 *
 * @throws {InvalidCredentialsError} The credentials have problems, or the file cannot be read.
 */
export async function readCredentials(file: string): Promise<readonly Credential[]> {
  try {
    const value: unknown = toYamlValue(await readTextFile(file));
    requireCredentials(value);
    const ids = value.credentials.map(({ accessKeyId }) => accessKeyId);
    const seen = new Set<string>();
    const repeated = ids.find((id) => seen.size === seen.add(id).size);
    if (repeated !== undefined) throw new Error(`the accessKeyId ${repeated} occurs twice`);
    return value.credentials.map(({ expiration, ...credential }) => ({
      ...credential,
      expiration: expiration === undefined ? undefined : new Date(expiration),
    }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InvalidCredentialsError(`The credentials in ${file} cannot be used: ${reason}.`);
  }
}

// The first violation only: to list all of them takes time in the square of their number.
const compile = createCompile({}, { maxValues: 0 });
let check: SchemaCheck | undefined;

function requireCredentials(value: unknown): asserts value is CredentialsFile {
  check ??= compile(schema);
  const violations = check(value);
  if (violations.length === 0) return;
  throw new Error(toSentence(toMemberProblems(violations.map(withoutNames))));
}

// An unknown name may be a part of a secret that was not quoted.
function withoutNames(error: Violation): Violation {
  if (error.keyword !== 'additionalProperties') return error;
  const known: unknown = error.parentSchema?.['properties'];
  const names = typeof known === 'object' && known !== null ? Object.keys(known) : [];
  const message = `may hold nothing but ${names.join(', ')}`;
  return { ...error, keyword: 'knownMembers', params: {}, message };
}
