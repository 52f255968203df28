import { z } from 'zod';
import type { Issuer } from '../../infra/local/issuer.ts';
import { type PersonName, people } from './people.ts';

/** A running platform. */
export type Platform = Pick<Issuer, 'issueToken'> & {
  readonly url: string;
  /** Runs a scheduled function as of an instant. */
  runScheduled(name: string, at: Date): Promise<unknown>;
};

/** A GraphQL request; `by` is null without a token. */
export type StoredRequest = {
  readonly by: PersonName | null;
  /** The instant that the gateway gives the request. */
  readonly at: string;
  readonly document: string;
  readonly variables: object;
};

const Answer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }) })).default([]),
});

/** Returns a function that sends requests to a platform: the value of their one field, or the codes of their errors. */
export const createSender = (platform: Platform) => {
  const tokens = new Map<PersonName, Promise<string>>();
  const tokenOf = (name: PersonName): Promise<string> => {
    const token = tokens.get(name) ?? platform.issueToken(people[name]);
    tokens.set(name, token);
    return token;
  };
  return async ({ by, at, document, variables }: StoredRequest): Promise<unknown> => {
    const response = await fetch(`${platform.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-tongban-clock': at,
        ...(by && { authorization: `Bearer ${await tokenOf(by)}` }),
      },
      body: JSON.stringify({ query: document, variables }),
    });
    const { data, errors } = Answer.parse(await response.json());
    return errors.length > 0 ? { errors: errors.map(({ extensions }) => extensions.code) } : payloadOf(data);
  };
};
export type Sender = ReturnType<typeof createSender>;

const payloadOf = (data: z.infer<typeof Answer>['data']): unknown => Object.values(data ?? {})[0];
