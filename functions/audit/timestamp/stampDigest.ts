import type { Archive } from '../archive.ts';
import { askAuthority } from './askAuthority.ts';

/**
 * Archives a timestamp of a day's digest beside it, once. The digest before is named in it by its hash, so that a night
 * without a timestamp is covered by the next. Returns false: the authority failed, which is logged.
 */
export const stampDigest = async (
  archive: Archive,
  authority: string,
  { district, day }: { readonly district: string; readonly day: string },
): Promise<boolean> => {
  try {
    if (await archive.readTimestamp(district, day)) return true;
    const { hash } = await archive.read(district, day);
    await archive.keepTimestamp(district, day, await askAuthority(authority, hash));
    return true;
  } catch (error) {
    console.error({ message: 'timestamp failed', district, day, error: String(error) });
    return false;
  }
};
