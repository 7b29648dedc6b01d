export { findProgram, type ProgramName } from './find-program.js';
