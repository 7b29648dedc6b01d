import { readFileSync, realpathSync } from 'node:fs';
import { type Profiler, Session } from 'node:inspector';
import { SourceMap } from 'node:module';
import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Records which source files of the project have a function that ran. */
export interface FileRecorder extends Disposable {
  /** The files since the last call, relative to the root of the project, sorted. */
  take(): readonly string[];
}

/** Starts to record in this thread; scripts that were loaded before are recorded too. */
export function openFileRecorder(root: string): FileRecorder {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return {
    take: () => {
      const scripts: Profiler.ScriptCoverage[] = [];
      // Within one thread the inspector calls back before `post` returns.
      session.post('Profiler.takePreciseCoverage', (error, coverage) => {
        if (error !== null) throw error;
        scripts.push(...coverage.result);
      });
      const files = scripts
        .filter(({ url }) => /^file:.*\/dist\/[^?]*\.js$/.test(url))
        .flatMap(toSources);
      return [...new Set(files)].map((file) => relative(root, file).replaceAll(sep, '/')).sort();
    },
    [Symbol.dispose]: () => session.disconnect(),
  };
}

/** The sources of the functions that ran; a script that was bundled has several. */
function toSources({ url, functions }: Profiler.ScriptCoverage): readonly string[] {
  const script = realpathSync(fileURLToPath(url));
  if (script.split(sep).includes('node_modules')) return [];
  // The function at offset 0 is the module itself, which runs when it is loaded.
  const offsets = functions
    .flatMap(({ ranges: [whole] }) =>
      whole !== undefined && whole.count > 0 ? [whole.startOffset] : [],
    )
    .filter((offset) => offset > 0);
  if (offsets.length === 0) return [];
  const map = new SourceMap(JSON.parse(readFileSync(`${script}.map`, 'utf8')));
  const lines = readFileSync(script, 'utf8').split('\n');
  return offsets.flatMap((offset) => {
    const { line, column } = toPosition(lines, offset);
    const entry = map.findEntry(line, column);
    return 'originalSource' in entry ? [resolve(dirname(script), entry.originalSource)] : [];
  });
}

function toPosition(lines: readonly string[], offset: number): { line: number; column: number } {
  let start = 0;
  for (const [line, text] of lines.entries()) {
    if (offset <= start + text.length) return { line, column: offset - start };
    start += text.length + 1;
  }
  throw new RangeError(`The script has no character ${offset}.`);
}
