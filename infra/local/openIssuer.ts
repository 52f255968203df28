import { z } from 'zod';
import { createIssuer, type Issuer } from './issuer.ts';
import { keepIssuer } from './issuerKey.ts';
import type { World } from './template/world.ts';

const Expecting = z.object({
  Environment: z.object({ Variables: z.object({ OIDC_AUDIENCE: z.string() }) }),
});

/** The local issuer at `url`, for the audience that the template's functions expect; its key is kept in `file`. */
export const openIssuer = async (file: string, world: World, url: string): Promise<Issuer> =>
  createIssuer(await keepIssuer(file, url, expectedAudience(world) ?? 'tongban'));

const expectedAudience = (world: World): string | undefined => {
  for (const { properties } of world.ofType('AWS::Lambda::Function')) {
    const { data } = Expecting.safeParse(properties);
    if (data) return data.Environment.Variables.OIDC_AUDIENCE;
  }
  return undefined;
};
