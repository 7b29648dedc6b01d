export {
  type StartOptions,
  startNumberkit,
  type TestNumberkit,
} from './testing/start-numberkit.js';
