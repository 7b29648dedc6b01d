// What a proxy, a browser or an HTTP library may add, drop or rewrite on the way cannot be signed.
const unsignable: ReadonlySet<string> = new Set([
  'authorization',
  'cache-control',
  'connection',
  'expect',
  'from',
  'keep-alive',
  'max-forwards',
  'pragma',
  'referer',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'user-agent',
  'x-amzn-trace-id',
]);

/** Whether a header, named in lower case, can be signed. */
export function isSignable(name: string): boolean {
  return !unsignable.has(name) && !/^(proxy|sec)-/.test(name);
}
