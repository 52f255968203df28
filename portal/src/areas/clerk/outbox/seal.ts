import { createStore, get, set } from 'idb-keyval';

const KEY = 'key';
const IV_BYTES = 12;

/** What this browser keeps for a desk; a database of its own, so that wiping it touches nothing else. */
export const store = createStore('tongban-desk', 'kept');

/** A sealed text: useless outside this browser, and without its key. */
export type Sealed = { readonly iv: Uint8Array<ArrayBuffer>; readonly data: ArrayBuffer };

const sealingKey = async (): Promise<CryptoKey> => {
  const kept = await get<CryptoKey>(KEY, store);
  if (kept) return kept;
  // not extractable: no script reads the key itself, not even this one
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  await set(KEY, made, store);
  return made;
};

/** Seals a value for this browser. */
export const seal = async (value: unknown): Promise<Sealed> => {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const text = new TextEncoder().encode(JSON.stringify(value));
  return { iv, data: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await sealingKey(), text) };
};

/** Opens a sealed value. Throws if the key was wiped or the data changed. */
export const unseal = async <T>({ iv, data }: Sealed): Promise<T> => {
  const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, await sealingKey(), data);
  return JSON.parse(new TextDecoder().decode(text)) as T;
};
