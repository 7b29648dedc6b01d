import { type DefinePlugin, definePluginConfig } from '@hey-api/openapi-ts';
import type { Model } from '../model/model.ts';
import { toModel } from '../model/to-model.ts';
import { HEADER } from '../text/header.ts';

type Config = DefinePlugin['Config'];

/**
 * A hey-api plugin that writes one file of plain text, made from the document. A file without a
 * language keeps the renderer that it is given.
 */
export function createTextPlugin(
  file: string,
  toText: (model: Model) => string,
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
        render: () => `${HEADER}\n\n${toText(toModel(plugin.context.spec)).trimEnd()}\n`,
      });
    },
  };
  return definePluginConfig(config)();
}
