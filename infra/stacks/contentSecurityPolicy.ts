import type { StageSettings } from '../settings.ts';

/** The content security policy of the page: its own files, its endpoint, its issuer and the store of files, without inline code. */
export const contentSecurityPolicy = (
  { issuer, portalConnects }: StageSettings,
  filesOrigin: string,
): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    ['connect-src', "'self'", ...new Set([new URL(issuer).origin, ...portalConnects]), filesOrigin].join(' '),
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    // the address of the service worker, nothing else
    'trusted-types tongban-worker',
  ].join('; ');
