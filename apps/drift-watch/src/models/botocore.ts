import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { type OperationModel, type ServiceModel, type Shape, toFacts, toPages } from './model.js';

/** The parts of a `service-2.json` that are compared, and those of the `paginators-1.json` beside it. */
export interface BotocoreModel {
  readonly pagination?: { readonly [operation: string]: BotocorePagination };
  readonly operations: { readonly [name: string]: BotocoreOperation };
  readonly shapes: { readonly [name: string]: BotocoreShape };
  readonly metadata: { readonly apiVersion: string; readonly protocol: string };
}

interface BotocoreOperation {
  readonly http?: { method: string; requestUri: string; responseCode?: number };
  readonly input?: BotocoreReference;
  readonly output?: BotocoreReference;
  readonly errors?: readonly BotocoreReference[];
}

/** The members by which a list is read page by page. */
interface BotocorePagination {
  readonly input_token: string;
  readonly output_token: string;
  readonly limit_key?: string;
  readonly result_key: string;
}

interface BotocoreReference {
  readonly shape: string;
  readonly idempotencyToken?: boolean;
}

interface BotocoreShape {
  readonly type: string;
  readonly required?: readonly string[];
  readonly members?: { readonly [name: string]: BotocoreReference };
  readonly member?: BotocoreReference;
  readonly value?: BotocoreReference;
  readonly enum?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: string;
  readonly sensitive?: boolean;
  readonly timestampFormat?: string;
  readonly error?: { readonly httpStatusCode?: number };
}

const types: { readonly [type: string]: string } = {
  long: 'integer',
  float: 'number',
  double: 'number',
  blob: 'string',
  character: 'string',
};

/** The names of `min` and `max` for each type. */
const limits: { readonly [type: string]: readonly [min: string, max: string] } = {
  string: ['minLength', 'maxLength'],
  list: ['minItems', 'maxItems'],
  map: ['minProperties', 'maxProperties'],
  integer: ['minimum', 'maximum'],
  number: ['minimum', 'maximum'],
};

/** The facts that botocore's models state. */
export const botocoreFacts: ReadonlySet<string> = new Set([
  ...['type', 'required', 'enum', 'pattern', 'sensitive', 'idempotencyToken', 'timestamp'],
  ...['route', 'status', 'pages'],
  ...Object.values(limits).flat(),
]);

/**
 * Reads the model of a service.
 *
 * @param folder The folder of an installed botocore.
 * @param service The name of its folder below `data`.
 */
export async function readBotocoreModel(
  folder: string,
  service: string,
  apiVersion: string,
): Promise<BotocoreModel> {
  const file = join(folder, 'data', service, apiVersion, 'service-2.json');
  const text = await readFile(`${file}.gz`).then(
    async (bytes) => (await promisify(gunzip)(bytes)).toString(),
    // Distributions install it as it is.
    () => readFile(file, 'utf8'),
  );
  const pages = join(folder, 'data', service, apiVersion, 'paginators-1.json');
  return { ...JSON.parse(text), ...JSON.parse(await readFile(pages, 'utf8')) };
}

/** The version of an installed botocore: its folder says it. */
export async function readBotocoreVersion(folder: string): Promise<string | undefined> {
  const text = await readFile(join(folder, '__init__.py'), 'utf8').catch(() => '');
  return /^__version__ = ['"]([\d.]+)['"]/m.exec(text)?.[1];
}

/** A model of botocore in the form that is compared. */
export function fromBotocore(model: BotocoreModel, version: string): ServiceModel {
  const names = Object.keys(model.operations);
  return {
    source: `botocore ${version}`,
    botocore: version,
    operations: new Map(names.map((name) => [name, toOperation(model, name)])),
    states: botocoreFacts,
  };
}

function toOperation(model: BotocoreModel, name: string): OperationModel {
  const { operations, shapes, metadata, pagination } = model;
  const { http, input, output, errors = [] } = operations[name] ?? {};
  const pages = pagination?.[name];
  const isRest = metadata.protocol.startsWith('rest-');
  return {
    facts: toFacts({
      route: isRest && http ? `${http.method} ${http.requestUri}` : undefined,
      status: isRest ? (http?.responseCode ?? 200) : undefined,
      pages:
        pages && toPages(pages.input_token, pages.output_token, pages.limit_key, pages.result_key),
    }),
    input: toShape(shapes, input),
    output: toShape(shapes, output),
    errors: new Map(errors.map((reference) => [reference.shape, toShape(shapes, reference)])),
  };
}

function toShape(
  shapes: BotocoreModel['shapes'],
  reference: BotocoreReference | undefined,
  isRequired = false,
): Shape {
  const shape: BotocoreShape = shapes[reference?.shape ?? ''] ?? { type: 'structure' };
  const type = types[shape.type] ?? shape.type;
  const [min = 'min', max = 'max'] = limits[type] ?? [];
  return {
    name: reference?.shape,
    facts: toFacts({
      type,
      required: isRequired || undefined,
      enum: shape.enum,
      pattern: shape.pattern,
      [min]: shape.min,
      [max]: shape.max,
      sensitive: shape.sensitive,
      timestamp: type === 'timestamp' ? toTimestamp(shape.timestampFormat) : undefined,
      idempotencyToken: reference?.idempotencyToken,
      status: shape.error?.httpStatusCode,
    }),
    children: () => [
      ...Object.entries(shape.members ?? {}).map(
        ([name, member]) =>
          [`.${name}`, toShape(shapes, member, shape.required?.includes(name))] as const,
      ),
      ...(shape.member ? [['[]', toShape(shapes, shape.member)] as const] : []),
      ...(shape.value ? [['{}', toShape(shapes, shape.value)] as const] : []),
    ],
  };
}

/** In bodies of JSON, seconds are what a model means that says nothing. */
function toTimestamp(format = 'unixTimestamp'): string {
  const forms: { readonly [format: string]: string } = {
    unixTimestamp: 'epoch-seconds',
    iso8601: 'iso-8601',
  };
  return forms[format] ?? format;
}
