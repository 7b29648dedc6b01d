/** The first line of every file that is generated from a document. */
export function toHeader(document: string): string {
  return `// generated from spec/${document} by \`pnpm generate\`; do not edit`;
}

/** The first line of every file that is generated from the contract. */
export const HEADER: string = toHeader('openapi.yaml');

/** The first line of every file that is generated from the control contract. */
export const CONTROL_HEADER: string = toHeader('control.openapi.yaml');
