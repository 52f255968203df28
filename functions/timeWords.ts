import type { Bilingual } from './bilingual.ts';
import { localDateTime } from './time.ts';

const LOCALES = { zh: 'zh-CN', en: 'en-GB' } as const;

/** Words a calendar day `YYYY-MM-DD` as people read it: 2016年4月6日, 6 April 2016. */
export const wordDay = (day: string): Bilingual => ({ zh: wordIn('zh', day), en: wordIn('en', day) });

/** Words the wall-clock time of an instant (ISO 8601) in a time zone: 2016年4月6日 09:30, 6 April 2016, 09:30. */
export const wordDateTime = (instant: string, timeZone: string): Bilingual => {
  const [day = '', time = ''] = localDateTime(instant, timeZone).split(' ');
  const { zh, en } = wordDay(day);
  return { zh: `${zh} ${time}`, en: `${en}, ${time}` };
};

const wordIn = (lang: keyof Bilingual, day: string): string =>
  new Intl.DateTimeFormat(LOCALES[lang], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
