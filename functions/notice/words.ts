import type { Bilingual } from '../bilingual.ts';
import { formatYuan } from '../case/acts/fee.ts';
import { toDueDay } from '../case/clock.ts';
import { SUSPENSION_NAMES } from '../case/clocks/suspension.ts';
import type { EscalationRecipient } from '../case/escalation.ts';
import type { CaseEvent } from '../case/events.ts';
import { lastPartOf } from '../record/numbers.ts';
import { nameOfDesk } from '../registry/desks.ts';
import { type Directory, matterVersion } from '../registry/directory.ts';
import { wordDay } from '../timeWords.ts';
import type { CaseHistoryEntry } from './model.ts';

const both = (say: (lang: keyof Bilingual) => string): Bilingual => ({ zh: say('zh'), en: say('en') });

const WITHDRAWN_BY = {
  AGENT: ['已由代办人撤回', 'was withdrawn by the agent'],
  RESIDENT: ['已由申请人撤回', 'was withdrawn by the applicant'],
  CLERK: ['已由窗口代为撤回', 'was withdrawn at the window'],
} as const;

/** Describes an act to the applicant, or returns null: not notified. Total by type. */
export const describeAct = (act: CaseHistoryEntry): Bilingual | null => {
  const { event } = act;
  switch (event.type) {
    // only the author knows of a draft; the applicant is notified when it is filed
    case 'DRAFTED':
    case 'DISCARDED':
      return null;
    // among officials
    case 'NOTED':
    case 'OPINION_ASKED':
    case 'OPINION_GIVEN':
    case 'OPINION_CANCELLED':
      return null;
    case 'SUBMITTED':
      // a window that did not accept it
      if (event.desk !== undefined && event.desk === event.to)
        return sayAt(act, event.desk, ([zh, en]) => [`已在${zh}提出申请`, `was applied for at ${en}`]);
      if (event.desk !== undefined)
        return sayAt(act, event.desk, ([zh, en]) => [
          `已在${zh}登记，待前置证照办结后受理`,
          `was filed at ${en} and will be accepted once the certificate that it needs is issued`,
        ]);
      // an agent named later reads that the applicant filed it
      if (event.role === 'RESIDENT')
        return say(act, ['已由申请人在网上提交', 'was filed online by the applicant']);
      return say(act, ['已由代办人代您在网上提交', 'was filed online for you by an agent']);
    case 'ACCEPTED':
      return sayAt(act, event.desk, ([zh, en]) => [
        `已由${zh}受理${agentOf(act).zh}${promiseOf(act, event.promised).zh}`,
        `was accepted at ${en}${agentOf(act).en}${promiseOf(act, event.promised).en}`,
      ]);
    case 'FORWARDED':
      return sayAt(act, event.to, ([zh, en]) => [`已转至${zh}审核`, `was forwarded to ${en} for a decision`]);
    case 'CLAIMED':
      return sayAt(act, event.desk, ([zh, en]) => [
        `已由${zh}的工作人员承办`,
        `is now with a reviewer at ${en}`,
      ]);
    case 'HANDED_OVER':
      return sayAt(act, event.to, ([zh, en]) => [
        `已转由${zh}的工作人员负责`,
        `is now handled by a clerk at ${en}`,
      ]);
    // the owner stays the one to ask
    case 'MOVED':
      return null;
    case 'CORRECTION_REQUESTED': {
      const [zh, en] = byWhen(act, event.dueAt);
      return say(
        act,
        [`需要您${zh}补正，补正期间暂停计时`, `is paused until you supply a correction${en}`],
        both((lang) =>
          [...materialNames(act, event.materials, lang), ...(act.discreet ? [] : [event.reason])].join(
            lang === 'zh' ? '；' : '; ',
          ),
        ),
      );
    }
    case 'PAYMENT_RECORDED':
      return say(act, describePayment(event), plain(act, event.reason));
    case 'EXTENDED': {
      const day = dueDayOf(act, event.dueAt);
      return say(
        act,
        [`的办理时限延长至${day.zh}`, `has a longer limit and is now due by ${day.en}`],
        plain(act, [event.reason, event.words].join(' ')),
      );
    }
    // the words of the supervisor are for the desk
    case 'URGED':
      return sayAt(act, event.to, ([zh, en]) => [
        `已由督查人员向${zh}催办`,
        `is being followed up: a supervisor has urged ${en} to go on with it`,
      ]);
    case 'SUSPENDED': {
      const day = dueDayOf(act, event.dueAt);
      const { zh, en } = SUSPENSION_NAMES[event.kind];
      return say(
        act,
        [`因${zh}暂停计时，至${day.zh}`, `is suspended until ${day.en} for ${en}`],
        plain(act, event.reason),
      );
    }
    case 'RESUMED': {
      const day = dueDayOf(act, event.dueAt);
      return say(act, [`已恢复计时，办理时限至${day.zh}`, `is no longer suspended and is due by ${day.en}`]);
    }
    case 'MATERIALS_SUPPLIED':
      return say(act, ['已收到您承诺后补的材料', 'has received materials that you promised']);
    case 'CORRECTION_REMINDED': {
      const [zh, en] = byWhen(act, event.dueAt);
      return say(act, [
        `仍待您${zh}补正，逾期将终止办理`,
        `still waits for your correction${en}, and ends without it`,
      ]);
    }
    case 'CORRECTION_LAPSED':
      return say(act, [
        '因逾期未补正已终止办理，您可以重新申请',
        'has ended, because your correction was not supplied in time; you may apply again',
      ]);
    case 'CORRECTION_SUPPLIED': {
      const day = dueDayOf(act, event.dueAt);
      return say(act, [
        `已收到补正材料，办理时限至${day.zh}`,
        `has received your correction and is due by ${day.en}`,
      ]);
    }
    case 'CORRECTED':
      return sayAt(
        act,
        event.desk,
        ([zh, en]) =>
          event.certificate
            ? [
                `的登记信息已由${zh}更正，电子证照已重新签发，原证照作废`,
                `had its data corrected at ${en}; its certificate was issued anew and the earlier one is no longer valid`,
              ]
            : [`的登记信息已由${zh}更正`, `had its data corrected at ${en}`],
        plain(act, event.reason),
      );
    case 'MARKED_DUPLICATE':
      return say(
        act,
        [
          '与您的另一件重复，本件到此为止，请以另一件为准',
          'was filed twice: this one has ended, and the other goes on',
        ],
        plain(act, lastPartOf(event.other)),
      );
    case 'DECISION_UNDONE':
      return say(act, UNDONE[event.undone], plain(act, event.reason));
    case 'DEADLINE_RECOUNTED': {
      if (event.dueAt === event.before) return null;
      const day = dueDayOf(act, event.dueAt);
      if (event.of === 'CORRECTION')
        return say(act, [
          `的补正期限因工作日安排调整，改为${day.zh}`,
          `waits for your correction until ${day.en} now, because the calendar of working days has changed`,
        ]);
      return say(act, [
        `的办理时限因工作日安排调整，改为${day.zh}`,
        `is now due by ${day.en}, because the calendar of working days has changed`,
      ]);
    }
    case 'COMPLETED':
      return sayAt(act, event.desk, ([zh, en]) => [`已由${zh}办结`, `was completed at ${en}`]);
    case 'REJECTED':
      return say(act, isAccepted(act) ? NOT_GRANTED : NOT_ACCEPTED, plain(act, event.reason));
    case 'WITHDRAWN':
      return say(
        act,
        WITHDRAWN_BY[event.role === 'AGENT' || event.role === 'RESIDENT' ? event.role : 'CLERK'],
        plain(act, event.reason),
      );
    case 'AGENT_APPOINTED':
      return say(act, describeAppointment(act));
    // applicants are not notified of their own acts, nor of the call back that they answered
    case 'AUTHORITY_REVOKED':
    case 'RATED':
    case 'RATING_APPEALED':
    case 'RATING_CALLED_BACK':
      return null;
    case 'RATING_ANSWERED':
      return sayAt(
        act,
        event.desk,
        ([zh, en]) => [`的评价已由${zh}答复`, `has an answer to your rating from ${en}`],
        plain(act, event.words),
      );
    case 'APPEAL_ANSWERED':
      return say(
        act,
        ['的评价申诉已由督查人员答复', 'has a supervisor’s answer to your appeal about its rating'],
        plain(act, event.words),
      );
    case 'CERTIFICATE_REVOKED':
      return say(act, ['的电子证照已被撤销', 'has had its certificate revoked'], plain(act, event.reason));
    case 'ESCALATED': {
      const told = both((lang) =>
        event.told.map((one) => toldName(act, one)[lang]).join(lang === 'zh' ? '、' : ', '),
      );
      return event.of === 'RATING'
        ? say(act, [
            `的评价尚未按时答复，已提请${told.zh}督办`,
            `has a rating whose answer is overdue and was escalated to ${told.en}`,
          ])
        : say(act, [`已超过办理时限，已提请${told.zh}督办`, `is overdue and was escalated to ${told.en}`]);
    }
    // the applicant is unknown after an erasure
    case 'ERASED':
      return null;
    case 'CERTIFICATE_REPRINTED':
      return sayAt(act, event.desk, ([zh, en]) => [
        `的电子证照已由${zh}补打`,
        `had its certificate reprinted at ${en}`,
      ]);
  }
};

const NOT_GRANTED = ['未获批准', 'was rejected'] as const;
const NOT_ACCEPTED = ['未予受理', 'was not accepted'] as const;

/** Whether a case was accepted before an act. */
const isAccepted = ({ case: { events }, index }: CaseHistoryEntry): boolean =>
  events.slice(0, index).some(({ type }) => type === 'ACCEPTED');

/** Says to an agent that an act ended their part in a case; null for any other act. */
export const describeLeaving = (act: CaseHistoryEntry): Bilingual | null => {
  switch (act.event.type) {
    case 'AUTHORITY_REVOKED':
      return say({ ...act, forAgent: true }, [
        '的委托已由申请人收回，您不再代为办理',
        'was taken back from you by its applicant; you no longer act for them',
      ]);
    case 'AGENT_APPOINTED':
      return act.event.sealed === undefined
        ? null
        : say({ ...act, forAgent: true }, [
            '已登记由他人继续办理，您不再代为办理',
            'has another agent on record; you no longer act for its applicant',
          ]);
    default:
      return null;
  }
};

/** Says what was recorded of a fee: paid, waived, or paid back. */
const describePayment = ({
  amount,
  waived,
}: Extract<CaseEvent, { type: 'PAYMENT_RECORDED' }>): readonly [string, string] => {
  const [paid, left] = [formatYuan(amount), formatYuan(waived)];
  if (amount > 0 && waived > 0)
    return [
      `已登记收费 ${paid} 元，减免 ${left} 元`,
      `has a payment of ${paid} yuan on record; ${left} yuan are waived`,
    ];
  if (amount > 0) return [`已登记收费 ${paid} 元`, `has a payment of ${paid} yuan on record`];
  return waived > 0
    ? [`的收费 ${left} 元已减免`, `has its fee of ${left} yuan waived`]
    : ['已登记退费', 'has the repayment of its fee on record'];
};

type Promised = Extract<CaseEvent, { type: 'ACCEPTED' }>['promised'];

/** Says which materials are to follow an acceptance, and by when; empty if none are. */
const promiseOf = (act: CaseHistoryEntry, promised: Promised): Bilingual => {
  if (!promised) return { zh: '', en: '' };
  const [zh, en] = byWhen(act, promised.endsAt);
  return {
    zh: `，请${zh}补交：${materialNames(act, promised.materials, 'zh').join('、')}`,
    en: `; please supply${en}: ${materialNames(act, promised.materials, 'en').join(', ')}`,
  };
};

/** Says by when something is due, in both languages; empty if that is unknown. */
const byWhen = (act: CaseHistoryEntry, dueAt: string | undefined): readonly [string, string] => {
  if (dueAt === undefined) return ['', ''];
  const { zh, en } = dueDayOf(act, dueAt);
  return [`在${zh}前（含当日）`, ` by ${en}`];
};

const dueDayOf = ({ directory }: CaseHistoryEntry, dueAt: string): Bilingual =>
  wordDay(toDueDay(dueAt, directory.district.timeZone));

const UNDONE = {
  COMPLETED: [
    '的办结已撤销，恢复办理，所发电子证照作废',
    'is open again: its settlement was undone, and a certificate that it granted is no longer valid',
  ],
  MARKED_DUPLICATE: ['不再作为重复件，恢复办理', 'is open again: it is no duplicate'],
  REJECTED: ['的不予批准决定已撤销，恢复办理', 'is open again: its rejection was undone'],
  CERTIFICATE_REVOKED: ['的电子证照恢复有效', 'has a valid certificate again: its revocation was undone'],
} as const;

const toldName = ({ directory }: CaseHistoryEntry, { whom, at }: EscalationRecipient): Bilingual => {
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

// a district is itself a unit, coded with six trailing zeros
const nameOfPlace = (directory: Directory, code: string): Bilingual =>
  code.padEnd(12, '0') === directory.district.code.padEnd(12, '0')
    ? directory.district.name
    : (directory.streets.get(code)?.name ?? nameOfDesk(directory, code));

const plain = ({ discreet }: CaseHistoryEntry, text: string | undefined): Bilingual | undefined =>
  discreet || text === undefined ? undefined : { zh: text, en: text };

/** Builds "您的“<matter>”（<last part of the number>）<what happened>：<why>。" and its English counterpart. */
const say = (act: CaseHistoryEntry, [zh, en]: readonly [string, string], why?: Bilingual): Bilingual => {
  const matter = nameOfMatter(act);
  const number = lastPartOf(act.case.number);
  return {
    zh: `您${act.forAgent ? '代办' : ''}的“${matter.zh}”（${number}）${zh}${why?.zh ? `：${withoutStop(why.zh)}` : ''}。`,
    en: `${act.forAgent ? 'The case that you filed for somebody,' : 'Your case'} “${matter.en}” (${number})${act.forAgent ? ',' : ''} ${en}${why?.en ? `: ${withoutStop(why.en)}` : ''}.`,
  };
};

// people end their texts with a full stop, or not
const withoutStop = (text: string): string => text.replace(/[。.]$/, '');

const sayAt = (
  act: CaseHistoryEntry,
  desk: string,
  what: (place: readonly [string, string]) => readonly [string, string],
  why?: Bilingual,
): Bilingual => {
  const { zh, en } = nameOfDesk(act.directory, desk);
  return say(act, what([zh, en]), why);
};

const nameOfMatter = ({ case: seen, directory }: CaseHistoryEntry): Bilingual => {
  const matter = matterVersion(directory, seen.matter, seen.matterVersion);
  return matter?.name ?? { zh: seen.matter, en: seen.matter };
};

// a desk removed from the registry is shown by its code
const materialNames = (
  { case: seen, directory }: CaseHistoryEntry,
  codes: readonly string[],
  lang: keyof Bilingual,
) => {
  const list = matterVersion(directory, seen.matter, seen.matterVersion)?.materials ?? [];
  return list.filter(({ code }) => codes.includes(code)).map(({ name }) => name[lang]);
};

/** Names the agent, unless another was appointed since, is unknown, or must not be named. */
const nameOfAgent = (act: CaseHistoryEntry): string | undefined =>
  act.discreet || nextAppointment(act) ? undefined : act.case.agent?.name;

const nextAppointment = ({ case: { events }, index }: CaseHistoryEntry) =>
  events.slice(index + 1).find((event) => event.type === 'AGENT_APPOINTED');

// an agent who filed online may be known by their keyed hash only
const agentOf = (act: CaseHistoryEntry): Bilingual => {
  const next = nextAppointment(act);
  const hadAgent = next ? next.sealed !== undefined : act.case.agentPerson !== undefined;
  if (!hadAgent) return { zh: '', en: '' };
  const name = nameOfAgent(act);
  return name === undefined
    ? { zh: '（由代办人代为申请）', en: ', filed for you by an agent' }
    : { zh: `（由代办人 ${name} 代为申请）`, en: `, filed for you by agent ${name}` };
};

const describeAppointment = (act: CaseHistoryEntry): readonly [string, string] => {
  if (act.forAgent) return ['已登记由您继续办理', 'was taken over by its agent on record'];
  const name = nameOfAgent(act);
  return name === undefined
    ? ['已登记由新的代办人代为办理', 'has a new agent, who acts for you from now on']
    : [`已登记由代办人 ${name} 代为办理`, `has a new agent, ${name}, who acts for you from now on`];
};
