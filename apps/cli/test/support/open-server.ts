import {
  type RunningServer,
  type SettingName,
  startServer,
  toConfig,
  toSettings,
} from '@numberkit/reference-server';

/** Starts a server in this process, with a database in memory; a process of its own takes many times as long. */
export function openServer(
  settings: Readonly<Partial<Record<SettingName, string>>> = {},
): Promise<RunningServer> {
  const own = { PORT: '0', DATABASE_URL: 'sqlite::memory:', NUMBERKIT_LOG_LEVEL: 'silent' };
  const config = toConfig(toSettings({ ...own, ...settings }), '.');
  return startServer({ config, compileOnFirstCall: true });
}
