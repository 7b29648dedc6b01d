import { readFile } from 'node:fs/promises';
import type { Recording } from '../src/scale/calibrate.js';

/** The recording that the benchmark's part `scale` wrote. */
export async function readRecording(): Promise<Recording> {
  const text = await readFile(new URL('../recorded/scale.json', import.meta.url), 'utf8');
  return JSON.parse(text);
}
