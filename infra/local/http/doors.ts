import type { PackFolder } from '../../operate/district/files.ts';
import { importPack, keyOfFiles, operatorOf } from '../../operate/district/importPack.ts';
import type { Issuer } from '../issuer.ts';
import { createSignIn } from '../signIn/signIn.ts';
import { unavailable } from './answer.ts';
import type { HttpRequest } from './event.ts';
import type { Gateway } from './gateway.ts';
import { localPage } from './localPages.ts';
import type { PortalFiles } from './portal.ts';
import type { HttpServer } from './server.ts';

type Behind = {
  readonly gateway: Gateway;
  readonly notices: () => unknown[];
  readonly messages: () => unknown[];
  readonly portal: PortalFiles;
};

/** The packs that a start imports, and at which instant; now when absent. */
type Imports = { readonly packs: readonly PackFolder[]; readonly at: string | undefined };

/** Serves the gateway and the local pages, and imports the packs through them. Throws StartFailure for a refused pack. */
export const openDoors = async (
  server: HttpServer,
  { gateway, notices, messages, portal }: Behind,
  issuer: Issuer,
  { packs, at }: Imports,
): Promise<void> => {
  let ready = false;
  const signIn = packs[0] && createSignIn(issuer, packs[0].pack);
  server.serve(async (request) => {
    const page = await localPage(request, { issuer, notices, messages, signIn });
    if (page) return page;
    if (!isOfGateway(request)) return (await portal?.(request)) ?? gateway(request);
    // the function would already say 200, but only with the packs in is the platform of use
    return ready || request.url.pathname !== '/health' ? gateway(request) : unavailable();
  });
  for (const pack of packs)
    await importPack(
      pack,
      { url: server.url, token: await issuer.issueToken(operatorOf(pack)), at },
      keyOfFiles(pack),
    );
  ready = true;
};

// the distribution of the page sends these to the API
const isOfGateway = ({ url: { pathname } }: HttpRequest): boolean =>
  pathname === '/graphql' || pathname === '/health' || pathname.startsWith('/.well-known/');
