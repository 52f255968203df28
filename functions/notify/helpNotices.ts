import type { Bilingual } from '../bilingual.ts';
import type { Help, HelpEvent } from '../help/model.ts';
import type { Directory } from '../registry/directory.ts';
import { lastWrite } from './lastWrite.ts';
import type { BusEvent } from './model.ts';

/** What an act on a help request is called on the bus. */
export const HELP_DETAIL_TYPES = {
  ASKED: 'Help Asked',
  TAKEN: 'Help Taken',
  HANDED_OVER: 'Help Handed Over',
  ANSWERED: 'Help Answered',
  ASKED_BACK: 'Help Asked Back',
  ESCALATED: 'Help Escalated',
  CLOSED: 'Help Closed',
  ERASED: 'Help Erased',
} as const satisfies Record<HelpEvent['type'], string>;

/** What the last write to a help request did, for the bus. */
export const helpNotices = (directory: Directory, seen: Help): BusEvent[] =>
  lastWrite(seen.events).map(({ event, index }) => {
    const { number, district, village, status } = seen;
    const detail = {
      version: 1,
      id: `${number}#${index}`,
      ...{ number, district, village, status },
      matter: seen.matter ?? null,
      type: event.type,
      at: event.at,
      to: 'to' in event ? [event.to] : [],
      message: wordsOf(directory, seen, event),
    } as const;
    return { source: 'tongban.help', detailType: HELP_DETAIL_TYPES[event.type], detail };
  });

/** What the asker reads; null for what they did themselves. */
const wordsOf = (directory: Directory, { number }: Help, event: HelpEvent): Bilingual | null => {
  switch (event.type) {
    case 'TAKEN':
      return say(number, nameOf(directory, event.desk), '已由', '的工作人员接办', 'was taken on at');
    case 'HANDED_OVER':
      return say(number, nameOf(directory, event.to), '已转', '办理', 'is now looked after at');
    case 'ANSWERED':
      return say(number, nameOf(directory, event.desk), '已由', '答复', 'was answered at');
    case 'ESCALATED':
      return say(
        number,
        nameOf(directory, event.to),
        '已超时，已督办至',
        '',
        'is late, and was brought before',
      );
    case 'ASKED':
    case 'ASKED_BACK':
    case 'CLOSED':
    case 'ERASED':
      return null;
  }
};

const say = (number: string, place: Bilingual, before: string, after: string, en: string): Bilingual => ({
  zh: `您的诉求（${number}）${before}${place.zh}${after}。`,
  en: `Your request (${number}) ${en} ${place.en}.`,
});

const nameOf = ({ windows, district }: Directory, code: string): Bilingual =>
  windows.get(code)?.name ?? (code === district.code ? district.name : { zh: code, en: code });
