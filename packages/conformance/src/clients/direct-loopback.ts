const loopback: readonly string[] = ['127.0.0.1', 'localhost', '::1'];

/**
 * The environment for a program that drives a client: whatever proxies it names, the server that the
 * kit plays on this machine is reached without them.
 */
export function withDirectLoopback(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  // Both spellings are read, and programs do not agree on which of them wins.
  const named = [environment['NO_PROXY'], environment['no_proxy']].flatMap(toNames);
  const names = [...new Set([...named, ...loopback])].join(',');
  return { ...environment, NO_PROXY: names, no_proxy: names };
}

function toNames(list: string | undefined): readonly string[] {
  const names = (list ?? '').split(/[\s,]+/);
  return names.filter((name) => name !== '');
}
