import type { Plugins } from '@hey-api/openapi-ts';

type Resolvers = Plugins.HeyApiTypeScript.Resolvers;

/** Makes every schema with `x-timestamp` a `Date`, whichever form the wire carries. */
export const dates: Resolvers = {
  number: ({ $, schema }) => ('x-timestamp' in schema ? $.type('Date') : undefined),
  string: ({ $, schema }) => ('x-timestamp' in schema ? $.type('Date') : undefined),
};
