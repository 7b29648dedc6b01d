/** A text of each format; the suite makes no texts of other formats. */
const formats: Readonly<Record<string, string>> = {
  'date-time': '2100-01-01T00:00:00Z',
  date: '2100-01-01',
  uuid: '2f1c9a52-6b0c-4d8e-9f51-0d6d7f1c2a11',
  email: 'suite@example.com',
  uri: 'https://example.com/',
};

/** Whether the suite makes texts of a format. */
export function isKnownFormat(format: unknown): boolean {
  return Object.hasOwn(formats, String(format));
}

/** A text of a format; undefined for a format that the suite does not know. */
export function textOfFormat(format: unknown): string | undefined {
  return isKnownFormat(format) ? formats[String(format)] : undefined;
}
