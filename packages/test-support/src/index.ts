export { findProgram, type ProgramName } from './find-program.js';
export { readFreePort } from './free-port.js';
export { type ListeningServer, listen } from './listen.js';
