import { createServer } from 'node:http';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT } from 'jose';
import * as z from 'zod';

/** Claims or header fields, as a test likes them. */
export type Claimed = Readonly<Record<string, unknown>>;

/** A key of an issuer. */
export type IssuerKey = Awaited<ReturnType<typeof createKey>>;

/** Makes a key pair that an issuer may publish. */
export const createKey = async (kid: string, alg = 'ES256') => {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return {
    kid,
    published: { ...(await exportJWK(publicKey)), kid, use: 'sig', alg },
    publicText: await exportSPKI(publicKey),
    /** Signs a token; what is undefined is left out. */
    sign: (claims: Claimed, header: Claimed = {}): Promise<string> =>
      new SignJWT(claims).setProtectedHeader({ alg, typ: 'at+jwt', kid, ...header }).sign(privateKey),
  };
};

/** An issuer's key set behind a real HTTP port, which counts how often it is fetched. */
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
    /** What the issuer publishes and how it answers; may be changed. */
    state,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
};
