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

/** How the issuer lays out its tokens: an object in cdk.json, JSON on the command line. */
export const tokens = z.unknown().transform(fromText).pipe(TokenLayout);

/** Where the issuer publishes its keys, when that is not `<issuer>/.well-known/jwks.json`. */
export const jwksUri = z.url({ protocol: /^https$/, error: 'is no https address' });
