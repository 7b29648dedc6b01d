// Starts the renderer of the two documents. It is a product with parts in the cloud; all of them are off, and the
// policy of the page forbids them.

declare const Scalar: {
  createApiReference(selector: string, configuration: Readonly<Record<string, unknown>>): unknown;
};

// Relative to this page: a proxy may have put a prefix before the path.
const root = new URL('../../', location.href).href;

Scalar.createApiReference('#reference', {
  sources: [
    { title: 'Phone numbers', slug: 'phone-numbers', url: `${root}openapi.json`, default: true },
    { title: 'Control', slug: 'control', url: `${root}_numberkit/control.openapi.json` },
  ],
  // The page may call no other address than the one that it was loaded from.
  servers: [{ url: root.replace(/\/$/, ''), description: 'This server' }],
  defaultHttpClient: { targetKey: 'shell', clientKey: 'curl' },
  showExtensions: ['x-aws-operation', 'x-limits'],
  theme: 'default',
  withDefaultFonts: false,
  telemetry: false,
  agent: { disabled: true },
  mcp: { disabled: true },
  showDeveloperTools: 'never',
  hideClientButton: true,
  persistAuth: false,
});
