import type { Issuer } from '../../infra/local/issuer.ts';
import { sendOperation } from '../support/client.ts';
import { type PersonName, people } from './people.ts';

/** A running platform, wherever its items come from. */
export type Platform = Pick<Issuer, 'issueToken'> & { readonly url: string };

/** A request as somebody sends it: nobody's has no token. */
export type Sent = {
  readonly by: PersonName | null;
  /** The instant that the gateway stamps on it. */
  readonly at: string;
  readonly text: string;
  readonly variables: object;
};

/** Sends requests to a platform; each answers with what its one field says, or with the codes of the errors. */
export const createAsking = (platform: Platform) => {
  const tokens = new Map<PersonName, Promise<string>>();
  const tokenOf = (name: PersonName): Promise<string> => {
    const token = tokens.get(name) ?? platform.issueToken(people[name]);
    tokens.set(name, token);
    return token;
  };
  return async ({ by, at, text, variables }: Sent): Promise<unknown> => {
    const token = by === null ? undefined : await tokenOf(by);
    const sending = { url: platform.url, token, at: new Date(at) };
    const { data, errors, body } = await sendOperation<Record<string, unknown> | null>(
      sending,
      text,
      variables,
    );
    if (errors.length > 0) return { errors: errors.map(({ extensions }) => extensions?.code ?? body) };
    return Object.values(data ?? {})[0];
  };
};
export type Asking = ReturnType<typeof createAsking>;
