import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { delimiter } from 'node:path';
import { promisify } from 'node:util';
import { findProgram } from '@numberkit/test-support';
import {
  openTemporaryFolder,
  type TemporaryFolder,
} from '@numberkit/test-support/temporary-folder';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { command } from './support/run-process.js';

const run = promisify(execFile);

describe('the script of a shell', () => {
  let folder: TemporaryFolder;
  beforeAll(async () => {
    folder = await openTemporaryFolder();
    const program = `#!/bin/sh\nexec '${process.execPath}' '${command}' "$@"\n`;
    await writeFile(folder.at('numberkit'), program, { mode: 0o755 });
    await folder.write('mine.yaml', '');
  });
  afterAll(() => folder[Symbol.asyncDispose]());

  /** Runs a script of a shell in the folder and returns the words that it prints, each on a line. */
  async function runShell(shell: string, words: readonly string[]): Promise<string[]> {
    const env = { PATH: `${folder.path}${delimiter}${process.env['PATH']}`, HOME: folder.path };
    const { stdout } = await run(shell, [...words], { env, cwd: folder.path });
    return stdout.split('\n').filter((word) => word !== '');
  }

  const bash = findProgram('bash');
  describe.skipIf(bash === undefined)('bash', () => {
    const completeInBash = (...words: string[]) =>
      runShell(bash ?? '', [
        ...['--noprofile', '--norc', '-c'],
        `eval "$(numberkit completion bash)"
        COMP_WORDS=(numberkit "$@") COMP_CWORD=$#
        _numberkit
        printf '%s\\n' "\${COMPREPLY[@]}"`,
        ...['bash', ...words],
      ]);

    test('completes commands, operations, options and files', async () => {
      expect(await completeInBash('cl')).toEqual(['clock']);
      expect(await completeInBash('fault', 'add', 'requ')).toEqual(['requestPhoneNumber']);
      expect(await completeInBash('journal', '--verd')).toEqual(['--verdict']);
      expect(await completeInBash('fixtures', 'load', 'mi')).toEqual(['mine.yaml']);
      expect(await completeInBash('clock', 'advance', '')).toEqual([]);
    });
  });

  const zsh = findProgram('zsh');
  describe.skipIf(zsh === undefined)('zsh', () => {
    // The functions of zsh's completion print what they are given.
    const completeInZsh = (...words: string[]) =>
      runShell(zsh ?? '', [
        ...['-f', '-c'],
        `compdef() { : }
        _files() { print -r -- files }
        _describe() { print -rl -- "\${(@P)argv[-1]}" }
        eval "$(numberkit completion zsh)"
        words=(numberkit "$@") CURRENT=$(($# + 1))
        _numberkit || true`,
        ...['zsh', ...words],
      ]);

    test('completes commands, operations, options and files, with their descriptions', async () => {
      expect(await completeInZsh('cl')).toEqual(["clock:Show or move the server's clock."]);
      expect(await completeInZsh('fault', 'add', 'requ')).toEqual([
        expect.stringMatching(/^requestPhoneNumber:./),
      ]);
      expect(await completeInZsh('journal', '--verd')).toEqual([
        expect.stringMatching(/^--verdict:./),
      ]);
      expect(await completeInZsh('fixtures', 'load', 'mi')).toEqual(['files']);
      expect(await completeInZsh('clock', 'advance', '')).toEqual([]);
    });
  });

  const fish = findProgram('fish');
  describe.skipIf(fish === undefined)('fish', () => {
    const completeInFish = async (line: string) => {
      const script = 'numberkit completion fish | source; complete -C $argv[1]';
      const lines = await runShell(fish ?? '', ['--no-config', '-c', script, line]);
      return lines.map((text) => text.split('\t')[0]);
    };

    test('completes commands, operations, options and files', async () => {
      expect(await completeInFish('numberkit cl')).toEqual(['clock']);
      expect(await completeInFish('numberkit fault add requ')).toEqual(['requestPhoneNumber']);
      expect(await completeInFish('numberkit journal --verd')).toEqual(['--verdict']);
      expect(await completeInFish('numberkit fixtures load mi')).toEqual(['mine.yaml']);
      expect(await completeInFish('numberkit clock advance ')).toEqual([]);
    });
  });
});
