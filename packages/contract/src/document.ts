export { document } from './gen/document.gen.js';
export type { Json, JsonObject, OpenApiDocument } from './open-api-document.js';
