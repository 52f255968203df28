import type { Bilingual } from '../bilingual.ts';
import { dueDay } from '../case/clock.ts';
import type { Told } from '../case/escalation.ts';
import { type Directory, matterVersion } from '../registry/directory.ts';
import type { ActOnCase } from './model.ts';

const both = (say: (lang: keyof Bilingual) => string): Bilingual => ({ zh: say('zh'), en: say('en') });

/** What the applicant reads of an act; null for what is no news to them. A new type of event without words does not compile. */
export const wordsOf = (act: ActOnCase): Bilingual | null => {
  const { event, directory } = act;
  switch (event.type) {
    // whose draft it was, knows; the applicant hears of it when it is filed
    case 'DRAFTED':
    case 'DISCARDED':
      return null;
    case 'SUBMITTED':
      if (event.desk !== undefined)
        return sayAt(act, event.desk, ([zh, en]) => [
          `已在${zh}登记，待所需证照办结后受理`,
          `was filed at ${en}, and waits for the certificate that it needs`,
        ]);
      return say(act, ['代办人已替您在网上提交', 'was filed for you online by an agent']);
    case 'ACCEPTED':
      return sayAt(act, event.desk, ([zh, en]) => [
        `已由${zh}受理${agentOf(act).zh}`,
        `was accepted at ${en}${agentOf(act).en}`,
      ]);
    case 'FORWARDED':
      return sayAt(act, event.to, ([zh, en]) => [`已转${zh}审核`, `was sent to ${en} for a decision`]);
    case 'CLAIMED':
      return sayAt(act, event.desk, ([zh, en]) => [
        `已由${zh}的工作人员承办`,
        `was taken on by an officer of ${en}`,
      ]);
    case 'HANDED_OVER':
      return sayAt(act, event.to, ([zh, en]) => [
        `今后由${zh}的工作人员与您联系`,
        `is now looked after by a clerk at ${en}`,
      ]);
    case 'CORRECTION_REQUESTED':
      return say(
        act,
        ['需要您补正，办理时限暂停', 'needs something from you, and its clock stands still'],
        both((lang) =>
          [...materialNames(act, event.materials, lang), ...(act.discreet ? [] : [event.reason])].join(
            lang === 'zh' ? '；' : '; ',
          ),
        ),
      );
    case 'CORRECTION_SUPPLIED': {
      const day = dueDay(event.dueAt, directory.district.timeZone);
      return say(act, [
        `已收到补正材料，办理时限至 ${day}`,
        `received what was asked for, and is due by ${day}`,
      ]);
    }
    case 'COMPLETED':
      return sayAt(act, event.desk, ([zh, en]) => [`已由${zh}办结`, `was settled at ${en}`]);
    case 'REJECTED':
      return say(act, ['未获批准', 'was refused'], plain(act, event.reason));
    case 'WITHDRAWN':
      return say(
        act,
        event.role === 'AGENT'
          ? ['已由代办人撤回', 'was withdrawn by the agent']
          : ['已由窗口代为撤回', 'was withdrawn at the window'],
        plain(act, event.reason),
      );
    // what the applicant says themselves is no news to them, and nobody else's to be told
    case 'RATED':
    case 'RATING_APPEALED':
    case 'RATING_CALLED_BACK':
      return null;
    case 'RATING_ANSWERED':
      return sayAt(
        act,
        event.desk,
        ([zh, en]) => [`的评价已由${zh}答复`, `had its rating answered at ${en}`],
        plain(act, event.words),
      );
    case 'APPEAL_ANSWERED':
      return say(
        act,
        ['的评价申诉已由监督人员答复', 'had the appeal about its rating answered by a supervisor'],
        plain(act, event.words),
      );
    case 'CERTIFICATE_REVOKED':
      return say(act, ['的电子证照已被撤销', 'has had its certificate revoked'], plain(act, event.reason));
    case 'ESCALATED': {
      const told = both((lang) =>
        event.told.map((one) => toldName(act, one)[lang]).join(lang === 'zh' ? '、' : ', '),
      );
      return say(act, [
        `已超过办理时限，已督办：${told.zh}`,
        `is past its limit; this was brought before ${told.en}`,
      ]);
    }
    // whoever it was about is not known any more
    case 'ERASED':
      return null;
    case 'CERTIFICATE_REPRINTED':
      return sayAt(act, event.desk, ([zh, en]) => [
        `的电子证照已由${zh}补打`,
        `had its certificate printed once more at ${en}`,
      ]);
  }
};

const toldName = ({ directory }: ActOnCase, { whom, at }: Told): Bilingual => {
  const place = nameOfPlace(directory, at);
  switch (whom) {
    case 'OWNER':
      return { zh: `${place.zh}首问责任人`, en: `your clerk at ${place.en}` };
    case 'UNIT_HEAD':
      return { zh: `${place.zh}负责人`, en: `the head of ${place.en}` };
    case 'SUPERVISOR':
      return { zh: `${place.zh}督查人员`, en: `the supervisor of ${place.en}` };
  }
};

// a district has offices and windows of its own, under its code and six zeros
const nameOfPlace = (directory: Directory, code: string): Bilingual =>
  code.padEnd(12, '0') === directory.district.code.padEnd(12, '0')
    ? directory.district.name
    : (directory.streets.get(code)?.name ?? nameOfDesk(directory, code));

const plain = ({ discreet }: ActOnCase, text: string | undefined): Bilingual | undefined =>
  discreet || text === undefined ? undefined : { zh: text, en: text };

/** "您的<matter>（<number>）<what happened>：<why>。" and the same in English. */
const say = (act: ActOnCase, [zh, en]: readonly [string, string], why?: Bilingual): Bilingual => {
  const matter = nameOfMatter(act);
  const { number } = act.case;
  return {
    zh: `您的“${matter.zh}”（${number}）${zh}${why?.zh ? `：${why.zh}` : ''}。`,
    en: `Your case “${matter.en}” (${number}) ${en}${why?.en ? `: ${why.en}` : ''}.`,
  };
};

const sayAt = (
  act: ActOnCase,
  desk: string,
  what: (place: readonly [string, string]) => readonly [string, string],
  why?: Bilingual,
): Bilingual => {
  const { zh, en } = nameOfDesk(act.directory, desk);
  return say(act, what([zh, en]), why);
};

const nameOfMatter = ({ case: seen, directory }: ActOnCase): Bilingual => {
  const matter = matterVersion(directory, seen.matter, seen.matterVersion);
  return matter?.name ?? { zh: seen.matter, en: seen.matter };
};

// a desk that has left the registry keeps its identifier
const nameOfDesk = ({ windows, offices, villages }: Directory, desk: string): Bilingual =>
  (windows.get(desk) ?? offices.get(desk) ?? villages.get(desk))?.name ?? { zh: desk, en: desk };

const materialNames = (
  { case: seen, directory }: ActOnCase,
  codes: readonly string[],
  lang: keyof Bilingual,
) => {
  const list = matterVersion(directory, seen.matter, seen.matterVersion)?.materials ?? [];
  return list.filter(({ code }) => codes.includes(code)).map(({ name }) => name[lang]);
};

// who filed it is the point of the notice; an agent who filed online is known by their token alone
const agentOf = ({ case: { agent, agentPerson }, discreet }: ActOnCase): Bilingual => {
  if (agentPerson === undefined) return { zh: '', en: '' };
  return agent && !discreet
    ? { zh: `（由代办人 ${agent.name} 代为申请）`, en: `, filed for you by agent ${agent.name}` }
    : { zh: '（由代办人代为申请）', en: ', filed for you by an agent' };
};
