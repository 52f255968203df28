import type { Bilingual } from '../bilingual.ts';
import { type Refusal, refuse } from '../refusal/refusal.ts';

/**
 * Bytes up to which an act may let an item grow; DynamoDB takes 409,600. An open item leaves room to resume it if it is
 * stopped, and to end it.
 */
const MOST_BYTES = { open: 300_000, resumed: 340_000, ended: 380_000 };
/** What an act makes of an item. */
export type Outlook = keyof typeof MOST_BYTES;

const OPEN: Bilingual = {
  zh: '办理记录已达上限，此后只能办结、不予办理、撤回或关闭',
  en: 'The history is full; from now on it can only be settled, refused, withdrawn or closed',
};
const ENDED: Bilingual = {
  zh: '办理记录已达上限，不能再办理',
  en: 'The history is full, so nothing more can be done',
};

/** Refuses an act after which an item would be too large to store, or to be settled later. */
export const checkSize = (item: object, outlook: Outlook, path: readonly string[]): Refusal[] =>
  Buffer.byteLength(JSON.stringify(item)) > MOST_BYTES[outlook]
    ? [refuse('LIMIT_REACHED', path, outlook === 'ended' ? ENDED : OPEN)]
    : [];
