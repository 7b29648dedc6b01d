export { type Config, toConfig } from './config/config.js';
export { ConfigError } from './config/config-error.js';
export { type SettingName, settingNames } from './config/settings.js';
export {
  type AmbientSettings,
  type GivenOption,
  toAmbientSettings,
  toSettings,
} from './config/to-settings.js';
export type { Clock, Rules } from './context.js';
export type { Fixtures } from './fixtures/fixtures.js';
export { InvalidFixturesError, readFixtures } from './fixtures/fixtures.js';
export { type RunOptions, runServer } from './run-server.js';
export { type RunningServer, type ServerOptions, startServer } from './start-server.js';
export { DatabaseError } from './storage/errors.js';
export { exportState } from './storage/export-state.js';
export { importState } from './storage/import-state.js';
export { type Database, openDatabase } from './storage/open-database.js';
