/**
 * Marks every error of this package. It lives in the registry of all realms, so that an error of
 * another copy of the package, or of another window or worker, is still known as one.
 */
export const brand: unique symbol = /* @__PURE__ */ Symbol.for('@numberkit/sdk/error');
