import { z } from 'zod';
import { TokenLayout } from '../functions/identity/tokenLayout.ts';

const fromText = (value: unknown, check: z.RefinementCtx): unknown => {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    check.addIssue({ code: 'custom', message: 'must be JSON' });
    return z.NEVER;
  }
};

/** The token layout of the issuer: an object in cdk.json, JSON on the command line. */
export const tokens = z.unknown().transform(fromText).pipe(TokenLayout);

/** The URL of the issuer's keys, if not `<issuer>/.well-known/jwks.json`. */
export const jwksUri = z.url({ protocol: /^https$/, error: 'must be an https address' });
