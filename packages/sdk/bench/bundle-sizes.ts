import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';

/** What a client costs in a bundle, minified and gzipped, in bytes. */
export interface BundleSize {
  readonly client: string;
  readonly bytes: number;
  /** More than a client without operations. */
  readonly more: number;
}

const toFile = (path: string): string =>
  JSON.stringify(fileURLToPath(new URL(path, import.meta.url)));

/**
 * Measures the client of all operations, and for each operation one that `createClient` makes of the facts of it
 * alone: who uses one operation pays for one.
 */
export async function measureBundles(): Promise<readonly BundleSize[]> {
  const generated = '../src/gen/numberkit/client.gen.ts';
  const exported = await bundle(`export { contract } from ${toFile(generated)};`, 'contract');
  const { contract }: { contract: { operations: Record<string, object> } } = await import(
    `data:text/javascript,${encodeURIComponent(exported)}`
  );
  const names = Object.keys(contract.operations);
  const toClient = (some: readonly string[]): string => {
    const operations = Object.fromEntries(some.map((name) => [name, contract.operations[name]]));
    return `import { createClient } from ${toFile('../src/client.ts')};
      export const open = (options) => createClient(${JSON.stringify({ operations })}, options);`;
  };
  const sizes = [
    { client: 'without operations', code: toClient([]) },
    ...names.map((name) => ({ client: name, code: toClient([name]) })),
    {
      client: `Numberkit, of all ${names.length}`,
      code: `export * from ${toFile('../src/index.ts')};`,
    },
  ];
  const bytes = await Promise.all(
    sizes.map(async ({ code }) => gzipSync(await bundle(code)).length),
  );
  const [none = 0] = bytes;
  return sizes.map(({ client }, at) => {
    const own = bytes[at] ?? Number.NaN;
    return { client, bytes: own, more: own - none };
  });
}

/** @param hidden A constant that its module does not export, but the code wants. */
async function bundle(code: string, hidden?: string): Promise<string> {
  const bundled = await rolldown({
    input: 'entry',
    platform: 'browser',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? id : undefined),
        load: (id) => (id === 'entry' ? code : undefined),
        transform: (text, id) =>
          hidden !== undefined && id.endsWith('client.gen.ts')
            ? `${text}\nexport { ${hidden} };`
            : undefined,
      },
    ],
  });
  const { output } = await bundled.generate({ format: 'esm', minify: true });
  return output[0].code;
}
