export type { Json, JsonObject, OpenApiDocument } from '../open-api-document.js';
export { document as controlDocument } from './gen/document.gen.js';
