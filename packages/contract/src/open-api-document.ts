import type { JsonObject } from './json.js';

export type { Json, JsonObject } from './json.js';

/**
 * An OpenAPI document as JSON, typed no more closely than its readers need. All of them share one value:
 * pass a copy (`structuredClone`) to code that changes it.
 */
export interface OpenApiDocument extends JsonObject {
  openapi: string;
  info: JsonObject;
  paths: { [path: string]: JsonObject };
  components: {
    schemas: { [name: string]: JsonObject };
    [section: string]: { [name: string]: JsonObject };
  };
}
