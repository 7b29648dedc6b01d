import type { HeaderList, HttpRequest } from '../../src/server.js';
import type { RandomRequest } from './random-requests.js';
import type { Random } from './seeded-random.js';

/** A signed request as a server may receive it, with random choices for all that does not matter. */
export function toWire(
  random: Random,
  { method, path, query, body }: RandomRequest,
  headers: Readonly<Record<string, string>>,
): HttpRequest {
  return {
    method,
    target: toTarget(random, path, query),
    headers: toHeaderList(random, headers),
    body,
  };
}

/** The target, with its parameters in any order and with needed or more encoding. */
export function toTarget(random: Random, path: string, query: RandomRequest['query']): string {
  const encode = (text: string): string =>
    encodeURIComponent(text).replace(/[~!'()*a]/g, (character) =>
      random.chance(0.5) ? character : `%${character.charCodeAt(0).toString(16)}`,
    );
  const pairs = Object.entries(query).flatMap(([name, values]) =>
    [values].flat().map((value) => `${encode(name)}=${encode(value)}`),
  );
  const written = random.shuffle(pairs).join('&');
  return written === '' && random.chance(0.5) ? path : `${path}?${written}`;
}

/** Headers in any order and case; a value with a comma may become several headers of one name. */
function toHeaderList(random: Random, headers: Readonly<Record<string, string>>): HeaderList {
  const groups = Object.entries(headers).map(([name, value]) =>
    (name === 'x-list' ? value.split(',') : [value]).map(
      (each) => [random.chance(0.5) ? name.toUpperCase() : name, each] as const,
    ),
  );
  return random.shuffle(groups).flat();
}
