import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import type { JsonObject } from '../spec/json.ts';
import { listSchemas } from '../spec/schemas.ts';

/** Every schema holds to JSON Schema of 2020-12: validators refuse to compile others when a program starts. */
export function toJsonSchemaProblems(document: JsonObject): string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  return listSchemas(document).flatMap(({ name, schema }) => {
    if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) {
      return typeof schema === 'boolean' || schema === undefined
        ? []
        : [`The schema ${name} is not JSON Schema: it must be an object or a boolean.`];
    }
    if (ajv.validateSchema(schema) === true) return [];
    return toDeepest(ajv.errors ?? []).map(({ instancePath, message }) => {
      const at = instancePath.split('/').slice(1).map(toStep);
      return `The schema ${[name, ...at].join('.')} is not JSON Schema: it ${message}.`;
    });
  });
}

/** Alternatives of the schema of schemas report a violation several times: the first of each place is enough. */
function toDeepest(errors: readonly ErrorObject[]): ErrorObject[] {
  return errors.filter(
    ({ instancePath }, index) =>
      errors.findIndex((one) => one.instancePath === instancePath) === index &&
      !errors.some((one) => one.instancePath.startsWith(`${instancePath}/`)),
  );
}

function toStep(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
