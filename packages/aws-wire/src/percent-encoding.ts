/** Percent-encodes all but RFC 3986's unreserved characters, as AWS's clients and signatures do. */
export function toPercentEncoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
