/** What is used of Node's own modules. The compiler knows none of them here: the client needs none. */
interface NodeModules {
  readonly 'node:module': {
    createRequire(from: string): { (file: string): unknown; resolve(name: string): string };
  };
  readonly 'node:path': { dirname(path: string): string; join(...parts: string[]): string };
  readonly 'node:url': { pathToFileURL(path: string): URL };
}

interface NodeProcess {
  cwd(): string;
  readonly versions: { readonly node: string };
  getBuiltinModule<Name extends keyof NodeModules>(name: Name): NodeModules[Name];
}

/** Node's `process`; undefined where there is no such thing. */
export function readProcess(): NodeProcess | undefined {
  const { process } = globalThis as { process?: Partial<NodeProcess> };
  return typeof process?.getBuiltinModule === 'function' ? (process as NodeProcess) : undefined;
}
