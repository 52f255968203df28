import { createServer } from 'node:http';
// @ts-expect-error the package has no types of its own
import Provider from 'oidc-provider';
import { z } from 'zod';

/** What a mapper of the issuer makes of an access token: its header and its claims. */
export type Shape = (claims: Readonly<Record<string, unknown>>) => {
  readonly header: Readonly<Record<string, unknown>>;
  readonly payload: Readonly<Record<string, unknown>>;
};

const CLIENT = { id: 'tongban', secret: 'secret' };
const Discovery = z.object({ issuer: z.string(), jwks_uri: z.url(), token_endpoint: z.url() });
const Granted = z.object({ access_token: z.string() });

/** Starts a certified OpenID provider whose access tokens are laid out by `shape`, on a port of its own. */
export const startOidcProvider = async (shape: Shape) => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = z.object({ port: z.number() }).parse(server.address());
  const issuer = `http://localhost:${port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        grant_types: ['client_credentials'],
        redirect_uris: [],
        response_types: [],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => 'urn:tongban',
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: '',
          audience: 'tongban',
          accessTokenFormat: 'jwt',
          accessTokenTTL: 3_600,
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
    formats: {
      customizers: {
        jwt: (
          _context: unknown,
          _token: unknown,
          parts: { header: object; payload: Record<string, unknown> },
        ) => {
          const { header, payload } = shape(parts.payload);
          const all = Object.entries({ ...parts.header, ...header });
          parts.header = Object.fromEntries(all.filter(([, value]) => value !== undefined));
          parts.payload = { ...payload };
        },
      },
    },
  });
  server.on('request', provider.callback());
  const found = await fetch(`${issuer}/.well-known/openid-configuration`);
  const discovery = Discovery.parse(await found.json());
  return {
    issuer: discovery.issuer,
    jwksUri: discovery.jwks_uri,
    /** Asks the token endpoint for an access token. */
    issueToken: async (): Promise<string> => {
      const answer = await fetch(discovery.token_endpoint, {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          client_id: CLIENT.id,
          client_secret: CLIENT.secret,
        }),
      });
      return Granted.parse(await answer.json()).access_token;
    },
    stop: async (): Promise<void> => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
