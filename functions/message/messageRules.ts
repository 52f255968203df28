import type { Bilingual } from '../bilingual.ts';
import type { Directory } from '../registry/directory.ts';
import { addDays, instantOf, localDay, localTime } from '../time.ts';

/** Who signs a district's messages, and from when to when none are sent. */
export type MessageRules = {
  readonly signature: Bilingual;
  readonly quietFrom: string;
  readonly quietTo: string;
};

const QUIET = { quietFrom: '21:00', quietTo: '08:00' };

/** Returns the rules of a district's messages: its own, or its name and the usual quiet hours. */
export const messageRulesOf = ({ district: { name, messages } }: Directory): MessageRules =>
  messages ?? { signature: { zh: `${name.zh}通办`, en: `${name.en} Tongban` }, ...QUIET };

/** Returns the end of the quiet hours in which an instant lies; undefined: in none. Hours that end when they begin are none. */
export const findQuietEnd = (
  { quietFrom: from, quietTo: to }: Pick<MessageRules, 'quietFrom' | 'quietTo'>,
  now: Date,
  timeZone: string,
): Date | undefined => {
  const time = localTime(now, timeZone);
  const isQuiet = from < to ? time >= from && time < to : from > to && (time >= from || time < to);
  if (!isQuiet) return undefined;
  const today = localDay(now, timeZone);
  return instantOf(time < to ? today : addDays(today, 1), to, timeZone);
};
