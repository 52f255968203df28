import { createStore, get, set } from 'idb-keyval';

const KEY = 'key';
const IV_BYTES = 12;

/** A sealed text: useless outside this browser, and without its key. */
export type Sealed = { readonly iv: Uint8Array<ArrayBuffer>; readonly data: ArrayBuffer };

/** Seals values for this browser, under a key in a database of its own: wiping that one touches nothing else. */
export const createSeal = (database: string) => {
  const store = createStore(database, 'kept');
  const findKey = () => get<CryptoKey>(KEY, store);
  const ownKey = async (): Promise<CryptoKey> => {
    const kept = await findKey();
    if (kept) return kept;
    const made = await makeKey();
    await set(KEY, made, store);
    return made;
  };
  return {
    store,
    /** Seals a value. */
    seal: async (value: unknown): Promise<Sealed> => {
      const key = await ownKey();
      const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
      const text = new TextEncoder().encode(JSON.stringify(value));
      return { iv, data: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, text) };
    },
    /** Opens a sealed value. Throws if the key was wiped or the data changed. */
    unseal: async <T>({ iv, data }: Sealed): Promise<T> => {
      const key = await findKey();
      if (!key) throw new Error('the key was wiped');
      const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, data);
      return JSON.parse(new TextDecoder().decode(text)) as T;
    },
  };
};

// not extractable: no script reads the key itself, not even this one
const makeKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
