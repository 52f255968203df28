import type { PackFolder } from '../../operate/district/files.ts';
import { importPack, keyOfFiles, operatorOf } from '../../operate/district/importPack.ts';
import type { Issuer } from '../issuer.ts';
import { unavailable } from './answer.ts';
import type { Gateway } from './gateway.ts';
import { localPage } from './localPages.ts';
import type { HttpServer } from './server.ts';

/** Serves the gateway and the local pages, and imports the packs through them. Throws StartFailure for a refused pack. */
export const openDoors = async (
  server: HttpServer,
  { gateway, notices }: { readonly gateway: Gateway; readonly notices: () => unknown[] },
  issuer: Issuer,
  packs: readonly PackFolder[],
): Promise<void> => {
  let ready = false;
  server.serve(async (request) => {
    const page = await localPage(request, issuer, notices);
    if (page) return page;
    // the function would already say 200, but only with the packs in is the platform of use
    return ready || request.url.pathname !== '/health' ? gateway(request) : unavailable();
  });
  for (const pack of packs)
    await importPack(
      pack,
      { url: server.url, token: await issuer.issueToken(operatorOf(pack)) },
      keyOfFiles(pack),
    );
  ready = true;
};
