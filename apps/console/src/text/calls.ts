import { fillPath, isRecord, toQuery } from '@numberkit/contract';
import type { PageOperation } from '../contract/page-facts.ts';

/** A call as a text to run elsewhere. */
export interface CallText {
  readonly text: string;
  /** The members that stand in it as `<member>`, since nothing has their value. */
  readonly missing: readonly string[];
}

type Input = Readonly<Record<string, unknown>>;

/** A call in the contract's own form, for a POSIX shell. */
export function toCurl(origin: string, operation: PageOperation, input: Input): CallText {
  const { filled, missing } = fillIn(operation, input);
  const { path, query, header } = operation.members;
  const places = new Set([...path, ...query, ...header]);
  const body = pick(filled, (name) => !places.has(name));
  const route = fillPath(
    operation.path,
    mapTexts(pick(filled, (name) => path.includes(name))),
    encode,
  );
  const parts = [
    operation.method === (operation.hasBody ? 'POST' : 'GET')
      ? 'curl -s'
      : `curl -s -X ${operation.method}`,
    quote(
      origin +
        route +
        toQuery(
          pick(filled, (name) => query.includes(name)),
          encode,
        ),
    ),
    ...header
      .filter((name) => name in filled)
      .map((name) => `-H ${quote(`${name}: ${String(filled[name])}`)}`),
    ...(operation.hasBody
      ? [`-H 'Content-Type: application/json'`, `-d ${quote(JSON.stringify(body))}`]
      : []),
  ];
  return { text: parts.join(' \\\n  '), missing };
}

/** A call of the AWS CLI. */
export function toAwsCli(
  origin: string,
  operation: PageOperation,
  input: Input,
  region: string | undefined,
): CallText {
  const { filled, missing } = fillIn(operation, input);
  const parts = [
    `aws ${toKebab(operation.service)} ${toKebab(operation.awsOperation)}`,
    `--endpoint-url ${quote(origin)}`,
    ...(region === undefined ? [] : [`--region ${quote(region)}`]),
    `--cli-input-json ${quote(JSON.stringify(toAwsMembers(filled)))}`,
  ];
  return { text: parts.join(' \\\n  '), missing };
}

/** A call of this project's client. */
export function toClientCall(origin: string, operation: PageOperation, input: Input): CallText {
  const { filled, missing } = fillIn(operation, input);
  const text = `import { Numberkit } from '@numberkit/sdk';

const client = new Numberkit({ baseUrl: '${origin}' });
await client.${operation.operationId}(${toLiteral(filled)});`;
  return { text, missing };
}

/** A program with the AWS SDK for JavaScript that calls this server. */
export function toAwsSdkCall(
  origin: string,
  { service, awsOperation }: PageOperation,
  input: Input,
  region: string,
): string {
  const command = `${awsOperation}Command`;
  return `import { ${service}Client, ${command} } from '@aws-sdk/client-${toKebab(service)}';

const client = new ${service}Client({
  endpoint: '${origin}',
  region: '${region}',
  credentials: { accessKeyId: 'any', secretAccessKey: 'any' },
});
console.log(await client.send(new ${command}(${toLiteral(toAwsMembers(input))})));`;
}

/** `PinpointSMSVoiceV2` as the AWS CLI and the SDKs' packages spell it: `pinpoint-sms-voice-v2`. */
export function toKebab(name: string): string {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1-$2')
    .toLowerCase();
}

function toLiteral(input: Input): string {
  return JSON.stringify(input, null, 2).replaceAll(/"([A-Za-z_]\w*)":/g, '$1:');
}

/** The journal's sign for a value that it does not keep. */
const masked = '***';

/** An input in which `<member>` stands for each value that is not known. */
function fillIn(operation: PageOperation, input: Input): { filled: Input; missing: string[] } {
  const missing: string[] = [];
  const named = Object.fromEntries(operation.members.path.map((name) => [name, masked]));
  const fill = (name: string, value: unknown): unknown => {
    if (value === masked) {
      if (!missing.includes(name)) missing.push(name);
      return `<${name}>`;
    }
    if (Array.isArray(value)) return value.map((item) => fill(name, item));
    if (!isRecord(value) || value instanceof Date) return value;
    return fillMembers(value);
  };
  const fillMembers = (members: Input): Input =>
    Object.fromEntries(Object.entries(members).map(([name, value]) => [name, fill(name, value)]));
  return { filled: fillMembers({ ...named, ...input }), missing };
}

// The reader replaces a placeholder, so it stays as it is.
function encode(text: string): string {
  return /^<\w+>$/.test(text) ? text : encodeURIComponent(text);
}

/** AWS begins all members with a capital letter. */
function toAwsMembers(input: Input): Input {
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => [
      name.charAt(0).toUpperCase() + name.slice(1),
      value,
    ]),
  );
}

function pick(input: Input, wants: (name: string) => boolean): Input {
  return Object.fromEntries(Object.entries(input).filter(([name]) => wants(name)));
}

function mapTexts(input: Input): Record<string, string> {
  return Object.fromEntries(Object.entries(input).map(([name, value]) => [name, String(value)]));
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
