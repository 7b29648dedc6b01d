import { type DefinePlugin, definePluginConfig } from '@hey-api/openapi-ts';
import type { JsonObject } from '../spec/json.ts';

type Config = DefinePlugin['Config'];

/**
 * A hey-api plugin that writes one file of plain text, made from the document. A file without a
 * language keeps the renderer that it is given.
 */
export function createTextPlugin(
  file: string,
  header: string,
  toText: (document: JsonObject) => string,
): ReturnType<ReturnType<typeof definePluginConfig>> {
  const config: Config = {
    // hey-api's types know the names of its own plugins only.
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
