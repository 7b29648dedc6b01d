export { type Clock, systemClock } from './clock.js';
export { type Config, ConfigError, type SettingName, toConfig, toSettings } from './config.js';
export type { Rules } from './context.js';
export { InvalidFixturesError } from './fixtures/check-fixtures.js';
export type { Fixtures } from './fixtures/fixtures.js';
export { readFixtures } from './fixtures/read-fixtures.js';
export { type RunOptions, runServer } from './run-server.js';
export { type RunningServer, type ServerOptions, startServer } from './start-server.js';
