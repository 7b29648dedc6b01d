/** The first line of every generated file. */
export const HEADER = '// generated from spec/openapi.yaml by `pnpm generate`; do not edit';
