import { readFile } from 'node:fs/promises';
import type { Recording } from '../src/scale/calibrate.js';
import type { SharingRecording } from '../src/sharing/tables.js';

/** The recording that the benchmark's part `scale` wrote. */
export async function readRecording(): Promise<Recording> {
  return JSON.parse(await readText('scale.json'));
}

/** The recording that its part `sharing` wrote. */
export async function readSharingRecording(): Promise<SharingRecording> {
  return JSON.parse(await readText('sharing.json'));
}

function readText(name: string): Promise<string> {
  return readFile(new URL(`../recorded/${name}`, import.meta.url), 'utf8');
}
