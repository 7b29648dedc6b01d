import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The programs of the machine that tests run, each with the names that systems give it. */
const names = {
  bash: ['bash'],
  chromium: ['chromium', 'chromium-browser', 'google-chrome'],
  fish: ['fish'],
  nginx: ['nginx'],
  pgbouncer: ['pgbouncer'],
  zsh: ['zsh'],
} as const;

export type ProgramName = keyof typeof names;

// Debian installs servers where only root's PATH looks.
const serverFolders = ['/usr/sbin', '/usr/local/sbin'];

/** The path of a program of the machine; `undefined` where there is none. */
export function findProgram(name: ProgramName): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...serverFolders];
  return folders
    .flatMap((folder) => names[name].map((file) => join(folder, file)))
    .find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
