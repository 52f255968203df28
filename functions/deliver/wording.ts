import type { Bilingual } from '../bilingual.ts';
import type { CaseEvent } from '../case/events.ts';
import type { Audience } from '../dynamodb/keys.ts';
import type { HelpEvent } from '../help/model.ts';
import type { BusMessage } from './model.ts';

/** The wordings of messages that name neither person nor matter; `%` stands for the end of the number, or a code. */
export const WORDINGS = {
  NEWS: {
    zh: '您的办件有新进展，办件号尾号 %，请登录查看。',
    en: 'There is news about your case ending in %. Please sign in to read it.',
  },
  ACTION_NEEDED: {
    zh: '您的办件需要您补正或补交材料，办件号尾号 %，请尽快登录查看。',
    en: 'Your case ending in % needs something from you. Please sign in soon.',
  },
  RESULT: {
    zh: '您的办件已有结果，办件号尾号 %，请登录查看。',
    en: 'Your case ending in % has a result. Please sign in to read it.',
  },
  RATING_ANSWER: {
    zh: '您的评价已有答复，办件号尾号 %，请登录查看。',
    en: 'Your rating of the case ending in % has an answer. Please sign in to read it.',
  },
  HELP_ANSWER: {
    zh: '您的诉求已有答复，编号尾号 %，请登录查看。',
    en: 'Your help request ending in % has an answer. Please sign in to read it.',
  },
  APPOINTMENT_CANCELLED: {
    zh: '您的预约因窗口停办已取消，预约号尾号 %，请另行预约。',
    en: 'Your appointment ending in % was cancelled: the window is shut. Please book another time.',
  },
  ADDRESS_REPLACED: {
    zh: '您的消息接收方式已在窗口更改，今后消息不再发到这里。如非本人要求，请尽快登录查看或联系窗口。',
    en: 'Messages about your matters no longer come here: a window changed that. If you did not ask for it, sign in or tell the window.',
  },
  ADDRESS_CODE: {
    zh: '您的验证码是 %，10 分钟内有效，用于确认在此接收消息。请勿告诉他人；如非本人操作，请忽略。',
    en: 'Your code is %, valid for 10 minutes. Enter it to get messages here. Tell nobody; if you did not ask for it, ignore this.',
  },
  AGENT_NEWS: {
    zh: '您代办的办件有新进展，办件号尾号 %，请登录查看。',
    en: 'There is news about the case ending in % that you act in. Please sign in to read it.',
  },
  AGENT_ACTION_NEEDED: {
    zh: '您代办的办件需要补正或补交材料，办件号尾号 %，请尽快登录查看。',
    en: 'The case ending in % that you act in needs something from you. Please sign in soon.',
  },
  AGENT_RESULT: {
    zh: '您代办的办件已有结果，办件号尾号 %，请登录查看。',
    en: 'The case ending in % that you act in has a result. Please sign in to read it.',
  },
} as const satisfies Record<string, Bilingual>;
export type Wording = keyof typeof WORDINGS;

/** How an act is worded to an agent; ratings are their applicant's. */
const TO_AGENT: Partial<Readonly<Record<Wording, Wording>>> = {
  NEWS: 'AGENT_NEWS',
  ACTION_NEEDED: 'AGENT_ACTION_NEEDED',
  RESULT: 'AGENT_RESULT',
};

/** Which acts on a case are worth a message; the notices on the page have the others too. */
const OF_CASES: Readonly<Record<CaseEvent['type'], Wording | null>> = {
  SUBMITTED: 'NEWS',
  ACCEPTED: 'NEWS',
  CORRECTION_REQUESTED: 'ACTION_NEEDED',
  CORRECTION_REMINDED: 'ACTION_NEEDED',
  CORRECTION_LAPSED: 'RESULT',
  CORRECTED: 'NEWS',
  MATERIALS_SUPPLIED: 'NEWS',
  EXTENDED: 'NEWS',
  SUSPENDED: 'NEWS',
  RESUMED: 'NEWS',
  DEADLINE_RECOUNTED: 'NEWS',
  COMPLETED: 'RESULT',
  REJECTED: 'RESULT',
  WITHDRAWN: 'RESULT',
  MARKED_DUPLICATE: 'RESULT',
  DECISION_UNDONE: 'NEWS',
  AGENT_APPOINTED: 'NEWS',
  CERTIFICATE_REVOKED: 'NEWS',
  CERTIFICATE_REPRINTED: 'NEWS',
  RATING_ANSWERED: 'RATING_ANSWER',
  APPEAL_ANSWERED: 'RATING_ANSWER',
  // moves among desks, and what the applicant did or was there for
  FORWARDED: null,
  CLAIMED: null,
  HANDED_OVER: null,
  MOVED: null,
  OPINION_ASKED: null,
  OPINION_GIVEN: null,
  OPINION_CANCELLED: null,
  URGED: null,
  ESCALATED: null,
  NOTED: null,
  CORRECTION_SUPPLIED: null,
  PAYMENT_RECORDED: null,
  DRAFTED: null,
  DISCARDED: null,
  AUTHORITY_REVOKED: null,
  RATED: null,
  RATING_APPEALED: null,
  RATING_CALLED_BACK: null,
  ERASED: null,
};

const OF_HELP: Readonly<Record<HelpEvent['type'], Wording | null>> = {
  ANSWERED: 'HELP_ANSWER',
  ASKED: null,
  TAKEN: null,
  HANDED_OVER: null,
  ASKED_BACK: null,
  ESCALATED: null,
  CLOSED: null,
  ERASED: null,
};

const CASES = new Map<string, Wording | null>(Object.entries(OF_CASES));
const HELP = new Map<string, Wording | null>(Object.entries(OF_HELP));

/** What the bus says of an event to somebody; null: they are not told of it. */
const textFor = ({ message, messageToAgent }: BusMessage['detail'], to: Audience): Bilingual | null =>
  to === 'AGENT' ? messageToAgent : message;

/** Chooses the wording of an event to somebody; null: it is not worth a message. */
export const chooseWording = (event: BusMessage, to: Audience): Wording | null => {
  if (textFor(event.detail, to) === null) return null;
  const wording = wordingOf(event);
  return to === 'AGENT' ? ((wording && TO_AGENT[wording]) ?? null) : wording;
};

const wordingOf = ({ source, detail: { type } }: BusMessage): Wording | null => {
  switch (source) {
    case 'tongban.cases':
      return CASES.get(type) ?? null;
    case 'tongban.help':
      return HELP.get(type) ?? null;
    case 'tongban.appointments':
      return 'APPOINTMENT_CANCELLED';
    case 'tongban.messages':
      return 'ADDRESS_REPLACED';
    case 'tongban.codes':
      return 'ADDRESS_CODE';
  }
};

const SHOWN = 4;

/** Returns the end of a number, by which its holder knows it. */
export const tailOf = (number: string): string => number.slice(-SHOWN);

/** For whom a message is worded, what they allowed, and a code for it to show instead of the end of the number. */
type Reader = {
  readonly to: Audience;
  readonly lang: 'zh' | 'en';
  readonly namesMatter: boolean;
  readonly signature: Bilingual;
  readonly code?: string | undefined;
};

/** Words a message: signed, and with the matter and the last part of the number only if the recipient allowed that. */
export const wordMessage = (
  { detail }: BusMessage,
  wording: Wording,
  { to, lang, namesMatter, signature, code = tailOf(detail.number) }: Reader,
): string => {
  const brief = WORDINGS[wording][lang].replace('%', code);
  const text = (namesMatter && textFor(detail, to)?.[lang]) || brief;
  return lang === 'zh' ? `【${signature.zh}】${text}` : `[${signature.en}] ${text}`;
};
