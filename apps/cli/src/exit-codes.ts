/** What the command ends with. */
export const exitCodes = {
  done: 0,
  /** The server refused the command, or failed; or a server could not be started. */
  refused: 1,
  /** The command line, or a file that it names, is wrong; nothing was changed. */
  usage: 2,
  /** Nothing answers at the address, or something that is no Numberkit server. */
  noServer: 3,
} as const;
