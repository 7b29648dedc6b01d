import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The path of the document. hey-api ends well without one, so a missing file is refused here. */
export function readInput(input: URL): string {
  const path = fileURLToPath(input);
  if (!existsSync(path)) throw new Error(`The document ${path} does not exist.`);
  return path;
}
