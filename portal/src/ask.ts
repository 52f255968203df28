import type { TypedDocumentString } from './graphql/graphql';

/** Why no answer came, as far as it changes what a person can do about it; `refused` has the endpoint's own words. */
export type FailureKind = 'offline' | 'busy' | 'signedOut' | 'defect' | 'invalid' | 'refused';

/** A request without an answer; refusals are answers. */
export class AskFailure extends Error {
  readonly kind: FailureKind;
  constructor(kind: FailureKind, message: string) {
    super(message);
    this.kind = kind;
  }
}

/** What every request carries besides its document. */
export type AskSettings = {
  readonly endpoint: string;
  readonly language: () => string;
  readonly token: () => Promise<string | null>;
  readonly clock: () => string | null;
  readonly onSignedOut: () => void;
};

const RETRIES = 3;
let settings: AskSettings | undefined;

/** Sets what requests carry; called once, before the first. */
export const configureAsk = (given: AskSettings): void => {
  settings = given;
};

/** Sends a document. A busy endpoint is asked again under the same variables, so under the same idempotency key. */
export const ask = async <R, V>(
  document: TypedDocumentString<R, V>,
  ...[variables]: V extends Record<string, never> ? [] : [V]
): Promise<R> => {
  const body = JSON.stringify({ query: document.toString(), variables: variables ?? {} });
  for (let attempt = 0; ; attempt += 1) {
    const response = await send(body);
    if (response.status !== 503 || attempt === RETRIES) return readAnswer<R>(response);
    await pause(waitOf(response, attempt));
  }
};

const send = async (body: string): Promise<Response> => {
  if (!settings) throw new Error('configureAsk comes first');
  const [token, clock] = [await settings.token(), settings.clock()];
  try {
    return await fetch(settings.endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': settings.language(),
        ...(token && { authorization: `Bearer ${token}` }),
        ...(clock && { 'x-tongban-clock': clock }),
      },
      body,
    });
  } catch {
    throw new AskFailure('offline', 'no connection');
  }
};

type Answer<R> = {
  readonly data?: R | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly refusals?: readonly unknown[] };
  }[];
};

const readAnswer = async <R>(response: Response): Promise<R> => {
  if (response.status === 503 || response.status === 429) throw new AskFailure('busy', `${response.status}`);
  const { data, errors } = await parse<R>(response);
  const [error] = errors ?? [];
  if (response.status === 401 || error?.extensions?.code === 'UNAUTHENTICATED') return signOut();
  if (data && !error) return data;
  // one item that cannot be read never hides the others
  if (data && error && !error.extensions?.refusals && hasItems(data)) return data;
  if (error?.extensions?.refusals) throw new AskFailure('refused', error.message);
  const isInvalid = response.status === 400 || error?.extensions?.code === 'BAD_USER_INPUT';
  throw new AskFailure(isInvalid ? 'invalid' : 'defect', error?.message ?? `${response.status}`);
};

// every root field of a partial answer has a value
const hasItems = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && Object.values(data).every((value) => value !== null);

const parse = async <R>(response: Response): Promise<Answer<R>> => {
  try {
    return (await response.json()) as Answer<R>;
  } catch {
    return {};
  }
};

const signOut = (): never => {
  settings?.onSignedOut();
  throw new AskFailure('signedOut', 'the token has expired');
};

const waitOf = (response: Response, attempt: number): number =>
  1_000 *
  Math.max(Number(response.headers.get('retry-after') ?? 0), 2 ** attempt) *
  (0.5 + Math.random() / 2);

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
