import { z } from 'zod';
import type { HttpAnswer } from '../http/answer.ts';
import type { HttpRequest } from '../http/event.ts';
import type { Issuer } from '../issuer.ts';
import { type Choice, listChoices } from './choices.ts';
import { createCodes } from './codes.ts';
import { signInPage } from './page.ts';

/** The client id of the page at the local issuer. */
export const PORTAL_CLIENT = 'tongban-portal';

const TOKEN_SECONDS = 3_600;
const COOKIE = 'tongban-who';

const Authorization = z.object({
  client_id: z.literal(PORTAL_CLIENT),
  redirect_uri: z.string().refine(isLoopback),
  response_type: z.literal('code'),
  code_challenge: z.string().regex(/^[\w-]{43}$/),
  code_challenge_method: z.literal('S256'),
  state: z.string().max(200).default(''),
  prompt: z.string().optional(),
  login_hint: z.string().optional(),
  choice: z.string().optional(),
});
const Exchange = z.object({
  grant_type: z.literal('authorization_code'),
  client_id: z.literal(PORTAL_CLIENT),
  code: z.string(),
  code_verifier: z.string(),
  redirect_uri: z.string(),
});

/** Sign-in by code and PKCE for the page of a local run: who one is, is chosen and not proved. */
export const createSignIn = (issuer: Issuer, pack: Readonly<Record<string, unknown>>) => {
  const choices = new Map(listChoices(pack).map((choice) => [choice.id, choice]));
  const codes = createCodes();
  const authorize = (parameters: URLSearchParams, cookie: string | undefined): HttpAnswer => {
    const asked = Authorization.safeParse(Object.fromEntries(parameters)).data;
    if (!asked) return text(400, 'invalid_request');
    const known = asked.prompt === 'none' ? cookie : undefined;
    const choice = choices.get(asked.choice ?? asked.login_hint ?? known ?? '');
    if (choice) return comeBack(asked, codes.issue(grantOf(asked, choice)), choice);
    if (asked.prompt === 'none') return sendBack(asked, { error: 'login_required' });
    return html(signInPage([...choices.values()], parameters));
  };
  const comeBack = (asked: Asked, code: string, { id }: Choice): HttpAnswer => {
    const answer = sendBack(asked, { code });
    return {
      ...answer,
      headers: { ...answer.headers, 'set-cookie': `${COOKIE}=${id}; HttpOnly; SameSite=Lax; Path=/` },
    };
  };
  const exchange = async (parameters: URLSearchParams): Promise<HttpAnswer> => {
    const asked = Exchange.safeParse(Object.fromEntries(parameters)).data;
    const id = asked && codes.redeem(asked.code, asked.code_verifier, asked.redirect_uri);
    const choice = choices.get(id ?? '');
    if (!choice) return json(400, { error: 'invalid_grant' });
    const token = await issuer.issueToken({ ...choice.request, ttl: TOKEN_SECONDS });
    return json(200, { access_token: token, token_type: 'Bearer', expires_in: TOKEN_SECONDS });
  };
  /** Answers the issuer's addresses; undefined for every other request. */
  return async ({ method, url, headers, body }: HttpRequest): Promise<HttpAnswer | undefined> => {
    const form = method === 'POST' ? new URLSearchParams(body.toString('utf8')) : url.searchParams;
    if (url.pathname === '/authorize') return authorize(form, cookieOf(headers));
    if (url.pathname === '/token' && method === 'POST') return exchange(form);
    if (url.pathname === '/end_session') return endSession(form);
    return undefined;
  };
};

type Asked = z.infer<typeof Authorization>;

// only a page on this machine gets a code
function isLoopback(uri: string): boolean {
  if (!URL.canParse(uri)) return false;
  const { hostname, protocol } = new URL(uri);
  return protocol === 'http:' && ['localhost', '127.0.0.1'].includes(hostname);
}

const grantOf = (asked: Asked, { id }: Choice) => ({
  choice: id,
  challenge: asked.code_challenge,
  redirectUri: asked.redirect_uri,
});

const sendBack = ({ redirect_uri, state }: Asked, answer: Readonly<Record<string, string>>): HttpAnswer => {
  const url = new URL(redirect_uri);
  for (const [name, value] of Object.entries({ ...answer, state })) url.searchParams.set(name, value);
  return { status: 303, headers: { location: url.href, 'cache-control': 'no-store' }, body: '' };
};

const endSession = (parameters: URLSearchParams): HttpAnswer => {
  const to = parameters.get('post_logout_redirect_uri') ?? '';
  return {
    status: 303,
    headers: { location: isLoopback(to) ? to : '/', 'set-cookie': `${COOKIE}=; Max-Age=0; Path=/` },
    body: '',
  };
};

const cookieOf = ({ cookie }: HttpRequest['headers']): string | undefined =>
  cookie
    ?.flatMap((line) => line.split(/;\s*/))
    .find((one) => one.startsWith(`${COOKIE}=`))
    ?.slice(COOKIE.length + 1);

const html = (body: string): HttpAnswer => ({
  status: 200,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    // no form-action: browsers apply it to the redirect after the form as well
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
  },
  body,
});

const json = (status: number, value: object): HttpAnswer => ({
  status,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  body: JSON.stringify(value),
});

const text = (status: number, body: string): HttpAnswer => ({
  status,
  headers: { 'content-type': 'text/plain' },
  body,
});
