import { readFile } from 'node:fs/promises';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { toMistakes, toSentence } from '../validation/schema-violations.js';
import { toYamlValue } from '../validation/to-yaml-value.js';
import type { Credential } from './credential.js';

/** Credentials that cannot be used; the message names the file and the mistakes, never a secret. */
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

/** Reads a YAML or JSON file of credentials; its mistakes are one {@link InvalidCredentialsError}. */
export async function readCredentials(file: string): Promise<readonly Credential[]> {
  try {
    const value: unknown = toYamlValue(await readFile(file, 'utf8'));
    const validate = compile();
    if (!validate(value)) {
      throw new Error(toSentence(toMistakes((validate.errors ?? []).map(withoutNames))));
    }
    const ids = value.credentials.map(({ accessKeyId }) => accessKeyId);
    const seen = new Set<string>();
    const repeated = ids.find((id) => seen.size === seen.add(id).size);
    if (repeated !== undefined) throw new Error(`the accessKeyId ${repeated} stands there twice`);
    return value.credentials.map(({ expiration, ...credential }) => ({
      ...credential,
      expiration: expiration === undefined ? undefined : new Date(expiration),
    }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InvalidCredentialsError(`The credentials in ${file} cannot be used: ${reason}.`);
  }
}

// What stands in place of a member's name may be a part of a secret that was not quoted.
function withoutNames(error: ErrorObject): ErrorObject {
  if (error.keyword !== 'additionalProperties') return error;
  const known: unknown = error.parentSchema?.['properties'];
  const names = typeof known === 'object' && known !== null ? Object.keys(known) : [];
  const message = `may hold nothing but ${names.join(', ')}`;
  return { ...error, keyword: 'knownMembers', params: {}, message };
}

function compile(): ValidateFunction<CredentialsFile> {
  // Up to the first mistake: to list all of them takes time in the square of their number.
  const ajv = new Ajv2020({ verbose: true });
  addFormats.default(ajv);
  return ajv.compile<CredentialsFile>(schema);
}
