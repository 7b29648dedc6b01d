/** Opens an address in a browser. */
export type OpenBrowser = (url: string) => Promise<void>;

/**
 * Creates the opener of the user's browser; undefined where there is no display that the user sees: over SSH, in
 * CI, and on a Linux without a desktop.
 */
export function createBrowser(
  system: string,
  environment: Readonly<Record<string, string | undefined>>,
): OpenBrowser | undefined {
  const { CI, SSH_CONNECTION, DISPLAY, WAYLAND_DISPLAY, WSL_DISTRO_NAME } = environment;
  if (CI || (SSH_CONNECTION && !DISPLAY)) return undefined;
  const needsDisplay = system !== 'darwin' && system !== 'win32' && !WSL_DISTRO_NAME;
  if (needsDisplay && !DISPLAY && !WAYLAND_DISPLAY) return undefined;
  return async (url) => {
    const { default: open } = await import('open');
    const child = await open(url);
    // The opener ends before the browser does; without a listener its error would end the process.
    child.on('error', () => {});
  };
}
