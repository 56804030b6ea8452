// The response headers that keep the data on the device, in one place: build.mjs writes them into index.html and _headers,
// tools/serve.mjs sends them.

const directives = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types skp-url skp-inert',
  'upgrade-insecure-requests',
];

export const csp = directives.join('; ');

/** For <meta>, where frame-ancestors is not allowed. */
export const cspForMeta = directives.filter((directive) => !directive.startsWith('frame-ancestors')).join('; ');

/** Sent with every file. */
export const securityHeaders = {
  'Content-Security-Policy': csp,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), display-capture=(), clipboard-read=(self), clipboard-write=(self)',
};

/** Only behind https: a browser ignores it elsewhere, and a proxy must not learn it from a test server. */
export const httpsOnlyHeaders = { 'Strict-Transport-Security': 'max-age=63072000' };

/** Files whose name holds a hash of their content never change; all others are asked for again. */
export const isHashed = (path) => /-[0-9a-f]{10}\.[a-z0-9]+$/.test(path);
export const cacheControl = (path) => (isHashed(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
