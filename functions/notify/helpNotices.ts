import type { Bilingual } from '../bilingual.ts';
import type { Help, HelpEvent } from '../help/model.ts';
import type { Directory } from '../registry/directory.ts';
import { nameDetailType } from './detailType.ts';
import type { BusEvent } from './model.ts';
import { type Selected, selectLastWrite } from './selectLastWrite.ts';

/** Builds the notices of events of a help request: of those that its last write added, unless others are given. */
export const buildHelpNotices = (
  directory: Directory,
  seen: Help,
  selected: readonly Selected<HelpEvent>[] = selectLastWrite(seen.events),
): BusEvent[] =>
  selected.map(({ event, index }) => {
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
      messageToAgent: null,
      messageToFormerAgent: null,
    } as const;
    return { source: 'tongban.help', detailType: nameDetailType('Help', event.type), detail };
  });

/** Describes an event to the asker; null for their own acts. */
const wordsOf = (directory: Directory, { number }: Help, event: HelpEvent): Bilingual | null => {
  switch (event.type) {
    case 'TAKEN':
      return say(
        number,
        nameOf(directory, event.desk),
        '已由',
        '的工作人员接办',
        'was taken up by a clerk at',
      );
    case 'HANDED_OVER':
      return say(number, nameOf(directory, event.to), '已转至', '办理', 'was handed over to a clerk at');
    case 'ANSWERED':
      return say(number, nameOf(directory, event.desk), '已由', '答复', 'was answered by');
    case 'ESCALATED':
      return say(
        number,
        nameOf(directory, event.to),
        '已超过答复时限，已提请',
        '督办',
        'is overdue and was escalated to',
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
  en: `Your help request (${number}) ${en} ${place.en}.`,
});

const nameOf = ({ windows, district }: Directory, code: string): Bilingual =>
  windows.get(code)?.name ?? (code === district.code ? district.name : { zh: code, en: code });
