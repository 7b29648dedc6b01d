/**
 * Sets members of an error that printing it, as text or as JSON, does not show: what a server answered
 * may hold phone numbers and names.
 */
export function setHidden(error: Error, members: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(members)) {
    Object.defineProperty(error, name, { value, enumerable: false });
  }
}
