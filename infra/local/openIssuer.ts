import { z } from 'zod';
import { createIssuer, type Issuer } from './issuer.ts';
import { keepIssuer } from './issuerKey.ts';
import type { World } from './template/world.ts';

const Expected = z
  .object({
    Environment: z.object({ Variables: z.object({ OIDC_ISSUER: z.string(), OIDC_AUDIENCE: z.string() }) }),
  })
  .transform(({ Environment: { Variables } }) => ({
    issuer: Variables.OIDC_ISSUER,
    audience: Variables.OIDC_AUDIENCE,
  }));

/** The local issuer, under the names that the template's functions expect; its key is kept in `file`. */
export const openIssuer = async (file: string, world: World, url: string): Promise<Issuer> => {
  const { issuer, audience } = expectedNames(world) ?? { issuer: url, audience: 'tongban' };
  return createIssuer(await keepIssuer(file, issuer, audience));
};

const expectedNames = (world: World): z.infer<typeof Expected> | undefined => {
  for (const { properties } of world.ofType('AWS::Lambda::Function')) {
    const { data } = Expected.safeParse(properties);
    if (data) return data;
  }
  return undefined;
};
