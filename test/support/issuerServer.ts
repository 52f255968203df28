import { createServer } from 'node:http';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT } from 'jose';
import * as z from 'zod';

/** Claims or header fields of a token. */
export type ClaimSet = Readonly<Record<string, unknown>>;

/** A key of an issuer. */
export type IssuerKey = Awaited<ReturnType<typeof createKey>>;

/** Makes a key pair that an issuer may publish. */
export const createKey = async (kid: string, alg = 'ES256') => {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return {
    kid,
    published: { ...(await exportJWK(publicKey)), kid, use: 'sig', alg },
    publicText: await exportSPKI(publicKey),
    /** Signs a token; undefined claims are omitted. */
    sign: (claims: ClaimSet, header: ClaimSet = {}): Promise<string> =>
      new SignJWT(claims).setProtectedHeader({ alg, typ: 'at+jwt', kid, ...header }).sign(privateKey),
  };
};

/** Serves an issuer's key set over HTTP and counts how often it is fetched. */
export const serveKeys = async (...keys: IssuerKey[]) => {
  const state = { keys, status: 200, fetches: 0 };
  const server = createServer((_, response) => {
    state.fetches += 1;
    response
      .writeHead(state.status, { 'content-type': 'application/json' })
      .end(JSON.stringify({ keys: state.keys.map(({ published }) => published) }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = z.object({ port: z.number() }).parse(server.address());
  return {
    url: `http://localhost:${port}`,
    /** The published keys and the response status; tests may change them. */
    state,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
};
