/** The address of a server on this machine that was started without settings. */
export const defaultUrl = 'http://127.0.0.1:4010';
