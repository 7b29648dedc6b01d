import { type DefinePlugin, definePluginConfig, type Plugins } from '@hey-api/openapi-ts';
import type { JsonObject } from './spec/json.ts';

type Config = DefinePlugin['Config'];
type Resolvers = Plugins.HeyApiTypeScript.Resolvers;

/**
 * A hey-api plugin that writes one file of plain text, made from the document. hey-api keeps this
 * renderer because the file has no language.
 */
export function createTextPlugin(
  file: string,
  header: string,
  toText: (document: JsonObject) => string,
): ReturnType<ReturnType<typeof definePluginConfig>> {
  const config: Config = {
    // hey-api's types know only the names of its own plugins.
    name: `numberkit-${file}` as Config['name'],
    config: {},
    handler: ({ plugin }) => {
      const output = plugin.gen.files.register({ logicalFilePath: file });
      output.setExtension('.ts');
      output.setRenderer({
        supports: () => true,
        render: () => `${header}\n\n${toText(plugin.context.spec).trimEnd()}\n`,
      });
    },
  };
  return definePluginConfig(config)();
}

/** Makes the type of every schema with `x-timestamp` a `Date`, whatever its format on the wire. */
export const dateResolvers: Resolvers = {
  number: ({ $, schema }) => ('x-timestamp' in schema ? $.type('Date') : undefined),
  string: ({ $, schema }) => ('x-timestamp' in schema ? $.type('Date') : undefined),
};
