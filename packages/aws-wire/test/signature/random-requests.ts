import type { Random } from './seeded-random.js';

/** The input of a signer: a request with a decoded query and one value for each header. */
export interface RandomRequest {
  readonly method: string;
  readonly host: string;
  /** The path as sent. */
  readonly path: string;
  readonly query: Readonly<Record<string, string | string[]>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  readonly credentials: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken?: string;
  };
  readonly region: string;
  readonly service: string;
  readonly date: Date;
  /** Whether the signer also sends the hash of the body. */
  readonly applyChecksum: boolean;
}

const characters = "abcXYZ059-_.~ !'()*:@$,;/+é";

/** A request that is allowed and unusual. */
export function toRandomRequest(random: Random): RandomRequest {
  return {
    method: random.pick(['GET', 'POST', 'PUT', 'DELETE']),
    host: random.pick(['127.0.0.1:4010', 'sms-voice.us-east-1.amazonaws.com']),
    path: `/${random.list(5, () => toSegment(random)).join('/')}`,
    query: Object.fromEntries(
      random.list(3, () => [
        `${random.pick(['b', 'B', 'a b'])}${random.text('aé-', 2)}`,
        toValue(random),
      ]),
    ),
    headers: toHeaders(random),
    body: Uint8Array.from(random.list(60, () => random.below(256))),
    credentials: {
      accessKeyId: `AKIA${random.below(1e9)}`,
      secretAccessKey: `secret/${random.text(characters, 30)}`,
      ...(random.chance(0.3) && { sessionToken: `token/${random.text('abc059+/', 30)}=` }),
    },
    region: random.pick(['us-east-1', 'eu-central-1', 'us-gov-west-1']),
    service: random.pick(['sms-voice', 'chime']),
    date: new Date(Date.UTC(2026, random.below(12), 1 + random.below(28), random.below(24))),
    applyChecksum: random.chance(0.5),
  };
}

function toSegment(random: Random): string {
  return random.pick([
    'phone-numbers',
    '%2B12065550100',
    '%252B12065550100',
    encodeURIComponent(random.text(characters, 6)),
    random.text("aZ09-_.~!'()*:@$,;+", 6),
    '',
    '.',
    '..',
  ]);
}

function toValue(random: Random): string | string[] {
  const text = (): string => random.text(characters, 5);
  return random.chance(0.7) ? text() : [text(), text()];
}

function toHeaders(random: Random): Record<string, string> {
  const text = (): string => random.text("abcXYZ059-_.~!'()*:@$;/+", 5);
  return {
    'content-type': random.pick(['application/json', 'application/x-amz-json-1.0']),
    ...(random.chance(0.5) && { 'x-amz-target': `Service.${text()}` }),
    ...(random.chance(0.5) && { 'x-spaces': `  ${text()}   ${text()}\t` }),
    ...(random.chance(0.5) && { 'x-list': `${text()},${text()}` }),
    ...(random.chance(0.5) && { 'user-agent': 'somebody', 'x-amzn-trace-id': 'Root=1' }),
  };
}
