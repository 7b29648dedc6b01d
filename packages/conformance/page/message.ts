import type { HttpRequest, HttpResponse } from '../src/wire/http.js';
import { element } from './elements.js';

/** A request as it travelled. */
export function createRequest({ method, target, headers, body }: HttpRequest): HTMLElement {
  return createMessage('Request', `${method} ${target}`, headers, body ?? '');
}

/** A response as it travelled. */
export function createResponse({ status, headers, body }: HttpResponse): HTMLElement {
  // Shows an exception's name that is only in a header, because the headers are folded.
  const name = headers['x-amzn-errortype'];
  const named = name === undefined || body.includes(name) ? '' : ` X-Amzn-ErrorType: ${name}`;
  return createMessage('Response', `${status}${named}`, headers, body);
}

function createMessage(
  label: string,
  start: string,
  headers: Readonly<Record<string, string>>,
  body: string,
): HTMLElement {
  const names = Object.entries(headers);
  return element(
    'div',
    { class: 'message' },
    element('p', { class: 'start' }, element('b', {}, label), ' ', element('code', {}, start)),
    names.length > 0
      ? element(
          'details',
          {},
          element('summary', {}, names.length === 1 ? '1 header' : `${names.length} headers`),
          element(
            'pre',
            { tabindex: 0 },
            names.map(([name, value]) => `${name}: ${value}`).join('\n'),
          ),
        )
      : undefined,
    body === ''
      ? element('p', { class: 'none' }, 'No body')
      : element('pre', { tabindex: 0, class: 'body' }, toReadable(body)),
  );
}

/** A body, indented if it is JSON. */
function toReadable(body: string): string {
  const blanks = body.length - body.trimStart().length;
  const before = blanks > 100 ? `(${blanks} blanks)\n` : '';
  try {
    const text = JSON.stringify(JSON.parse(body), null, 2);
    // The original stays if indenting loses something: a number that JavaScript rounds, or a repeated name.
    return before + (text.replace(/\s/g, '') === body.replace(/\s/g, '') ? text : body.trim());
  } catch {
    return before + body;
  }
}
