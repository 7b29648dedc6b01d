/** Any JSON value. */
export type Json = string | number | boolean | null | Json[] | JsonObject;

/** A JSON object. */
export interface JsonObject {
  [key: string]: Json;
}

/**
 * An OpenAPI document as JSON, no more closely typed than its readers need. It is shared by all of
 * them: give a copy (`structuredClone`) to whoever changes what it is given.
 */
export interface OpenApiDocument extends JsonObject {
  openapi: string;
  info: JsonObject;
  tags: JsonObject[];
  paths: { [path: string]: JsonObject };
  components: {
    schemas: { [name: string]: JsonObject };
    responses: { [name: string]: JsonObject };
    [section: string]: { [name: string]: JsonObject };
  };
}
