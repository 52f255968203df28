import type { StatusIndexes } from '../../case/granting/statusIndexes.ts';
import { createShortCache } from '../../shortCache.ts';
import type { SigningKeys } from '../signing/keys.ts';
import { encodeList } from './encodeList.ts';
import { formatListUri, LIST_SIZE, type ListName } from './listAddress.ts';
import type { createRevokedRepository } from './revokedRepository.ts';

/** Publishes the status lists of certificates (Token Status List). */
export type StatusLists = {
  /** Signs a list as it stands: a JWT of type `statuslist+jwt`. Undefined: no certificate is in such a list. */
  publish(list: ListName, now: Date): Promise<string | undefined>;
};

/** What status lists are made of. */
export type StatusListParts = {
  readonly keys: SigningKeys;
  readonly publicUrl: string;
  readonly indexes: StatusIndexes;
  readonly revoked: ReturnType<typeof createRevokedRepository>;
};

/** How long a list may be used before it is fetched again, and how long at most without a connection, in seconds. */
export const FETCH_AGAIN = 900;
const USABLE = 24 * 60 * 60;
const BOUNDS = { freshMs: 60_000, most: 20 };
const TYPE = 'statuslist+jwt';

export const createStatusLists = ({ keys, publicUrl, indexes, revoked }: StatusListParts): StatusLists => {
  const counts = createShortCache<number>(BOUNDS);
  const lists = createShortCache<string>(BOUNDS);

  const sign = async (list: ListName, now: Date): Promise<string> => {
    const first = list.nth * LIST_SIZE;
    const within = (await revoked.list(list.district))
      .map((index) => index - first)
      .filter((index) => index >= 0 && index < LIST_SIZE);
    const iat = Math.floor(now.getTime() / 1000);
    return keys.signJws(TYPE, {
      sub: formatListUri(publicUrl, list),
      iat,
      exp: iat + USABLE,
      ttl: FETCH_AGAIN,
      status_list: { bits: 1, lst: encodeList(within) },
    });
  };

  return {
    publish: async (list, now) => {
      const count = await counts(list.district, now, () => indexes.count(list.district));
      // before the cache: names of lists that do not exist would push out those that do
      if (list.nth * LIST_SIZE >= count) return undefined;
      return lists(formatListUri('', list), now, () => sign(list, now));
    },
  };
};
