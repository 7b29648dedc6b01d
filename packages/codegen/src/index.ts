export type { Modules } from './emit/names.ts';
export { generate } from './generate.ts';
export { type FileName, type NumberkitOptions, numberkit } from './numberkit.ts';
export type { JobPlugin } from './plugins.ts';
export { DocumentError } from './validation/document-error.ts';
