import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import type { Resource } from '../template/assembly.ts';
import type { World } from '../template/world.ts';

const Rule = z.object({
  AllowedOrigins: z.array(z.string()),
  AllowedMethods: z.array(z.string()),
  AllowedHeaders: z.array(z.string()).default([]),
  MaxAge: z.number().optional(),
});
const Bucket = z.object({ CorsConfiguration: z.object({ CorsRules: z.array(Rule) }).optional() });
type Rule = z.infer<typeof Rule>;

/** Makes the CORS headers of a bucket's answers, as its rules in the template say. */
export const readCorsRules = (
  world: World,
  bucket: Resource,
): ((request: IncomingMessage) => Readonly<Record<string, string>>) => {
  const rules = world.read(bucket, Bucket).CorsConfiguration?.CorsRules ?? [];
  return ({ headers, method = '' }) => {
    const { origin } = headers;
    const wanted = headers['access-control-request-method'] ?? method;
    const rule = rules.find((one) => one.AllowedMethods.includes(wanted) && allows(one, origin));
    if (origin === undefined || !rule) return {};
    return {
      'access-control-allow-origin': rule.AllowedOrigins.includes('*') ? '*' : origin,
      'access-control-allow-methods': rule.AllowedMethods.join(', '),
      'access-control-allow-headers':
        headers['access-control-request-headers'] ?? rule.AllowedHeaders.join(', '),
      ...(rule.MaxAge !== undefined && { 'access-control-max-age': String(rule.MaxAge) }),
      vary: 'origin',
    };
  };
};

// an origin has one wildcard at most
const allows = ({ AllowedOrigins }: Rule, origin = ''): boolean =>
  AllowedOrigins.some((one) => {
    const [before = '', after] = one.split('*');
    return after === undefined ? one === origin : origin.startsWith(before) && origin.endsWith(after);
  });
