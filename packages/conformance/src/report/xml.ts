const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

// What XML 1.0 has no way to write, or does not like: lone halves of surrogate pairs included.
const unwritable = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu;

/** A text that stands in an XML element; its lines stay lines. */
export function toXmlText(text: string): string {
  return text
    .replace(
      unwritable,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    .replace(/[&<>"\r]/g, (character) => entities[character] ?? character);
}

/** A text for an attribute, where readers would turn line breaks into blanks. */
export function escapeXml(text: string): string {
  return toXmlText(text).replace(/[\t\n]/g, (character) => entities[character] ?? character);
}
