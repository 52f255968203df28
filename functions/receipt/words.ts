import type { Bilingual } from '../bilingual.ts';
import { findOpenFee, formatYuan } from '../case/acts/fee.ts';
import { toDueDay } from '../case/clock.ts';
import { nameOfDesk } from '../registry/desks.ts';
import { matterVersion } from '../registry/directory.ts';
import { wordDateTime, wordDay } from '../timeWords.ts';
import type { Receipt, ReceiptKind, Remedies } from './model.ts';

/** The titles of receipts. */
export const TITLES = {
  ACCEPTANCE: { zh: '受理通知书', en: 'Notice of Acceptance' },
  CORRECTION: { zh: '补正通知书', en: 'Notice of Correction' },
  NOT_ACCEPTED: { zh: '不予受理决定书', en: 'Decision Not to Accept' },
  NOT_GRANTED: { zh: '不予许可决定书', en: 'Decision Not to Grant' },
} as const satisfies Record<ReceiptKind, Bilingual>;

const ARTICLE_32 = {
  zh: '《中华人民共和国行政许可法》第三十二条',
  en: 'Administrative Licensing Law of the PRC, art. 32',
};
const ARTICLE_38 = {
  zh: '《中华人民共和国行政许可法》第三十八条',
  en: 'Administrative Licensing Law of the PRC, art. 38',
};

/** The rule of procedure that each receipt rests on. */
export const PROCEDURE = {
  ACCEPTANCE: ARTICLE_32,
  CORRECTION: ARTICLE_32,
  NOT_ACCEPTED: ARTICLE_32,
  NOT_GRANTED: ARTICLE_38,
} as const satisfies Record<ReceiptKind, Bilingual>;

/** 行政复议法: 60 days. 行政诉讼法 art. 46: six months. */
export const REVIEW_DAYS = 60;
export const SUIT_MONTHS = 6;

const COMPETENT = {
  review: { zh: '有权受理的行政复议机关', en: 'the competent review body' },
  court: { zh: '有管辖权的人民法院', en: 'the competent court' },
};

/** Says what an applicant can do about a refusal. */
export const describeRemedies = ({ remedies }: Remedies): Bilingual => {
  const { review, court } = remedies ?? COMPETENT;
  return {
    zh: `如不服本决定，可自收到之日起 ${REVIEW_DAYS} 日内向${review.zh}申请行政复议，或自收到之日起 ${SUIT_MONTHS} 个月内向${court.zh}提起行政诉讼。`,
    en: `If you disagree, you may apply to ${review.en} for administrative review within ${REVIEW_DAYS} days of receiving this decision, or sue at ${court.en} within ${SUIT_MONTHS} months.`,
  };
};

/** Says in sentences what a receipt says, without its addressee. */
export const describeReceipt = (receipt: Receipt, missing: readonly Bilingual[]): Bilingual[] => [
  ...describeAct(receipt, missing),
  describeCode(wordDay(receipt.lastDay)),
];

const describeCode = ({ zh, en }: Bilingual): Bilingual => ({
  zh: `凭查询码可查询进度、补正材料和评价，无须登录，有效期至${zh}。`,
  en: `Until ${en} the code on this paper shows progress, takes a correction and a rating without signing in.`,
});

const describeAct = (receipt: Receipt, missing: readonly Bilingual[]): Bilingual[] => {
  const { kind, directory, seen, event } = receipt;
  const { timeZone } = directory.district;
  const when = wordDateTime(event.at, timeZone);
  const desk = nameOfDesk(directory, event.desk);
  const matter = matterVersion(directory, seen.matter, seen.matterVersion)?.name;
  if (!matter) throw new Error('a case without its rule');
  const reason = 'reason' in event && event.type !== 'ACCEPTED' ? event.reason : '';
  switch (kind) {
    case 'ACCEPTANCE':
      return [
        {
          zh: `您申请的“${matter.zh}”已于${when.zh} 由${desk.zh}受理。`,
          en: `Your application for “${matter.en}” was accepted at ${desk.en} on ${when.en}.`,
        },
        ...listMissing(missing, seen.promised?.endsAt, timeZone, {
          zh: '请补交',
          en: 'Please supply what you promised',
        }),
        ...describeFee(findOpenFee(directory, seen)),
        ...describeDue(seen.desk === undefined || seen.clock.stopped ? undefined : seen.dueAt, timeZone),
      ];
    case 'CORRECTION':
      return [
        {
          zh: `您申请的“${matter.zh}”须补正：${withoutStop(reason)}。补正期间暂停计时。`,
          en: `Your application for “${matter.en}” needs a correction: ${withoutStop(reason)}. The clock stands still until then.`,
        },
        ...listMissing(missing, seen.clock.stopped?.endsAt, timeZone, {
          zh: '请补正',
          en: 'Please supply the correction',
        }),
        {
          zh: '逾期未补正的，终止办理，可重新申请。',
          en: 'Otherwise the case ends, and you may apply again.',
        },
      ];
    case 'NOT_ACCEPTED':
      return [
        {
          zh: `您申请的“${matter.zh}”，${desk.zh}于${when.zh} 决定不予受理，理由：${withoutStop(reason)}。`,
          en: `On ${when.en}, ${desk.en} decided not to accept your application for “${matter.en}”: ${withoutStop(reason)}.`,
        },
        describeRemedies(directory.district),
      ];
    case 'NOT_GRANTED':
      return [
        {
          zh: `您申请的“${matter.zh}”，${desk.zh}于${when.zh} 决定不予许可，理由：${withoutStop(reason)}。`,
          en: `On ${when.en}, ${desk.en} decided not to grant your application for “${matter.en}”: ${withoutStop(reason)}.`,
        },
        describeRemedies(directory.district),
      ];
  }
};

// people end their texts with a full stop, or not
const withoutStop = (text: string): string => text.replace(/[。.]$/, '');

const describeFee = (fen: number): Bilingual[] =>
  fen === 0
    ? []
    : [
        {
          zh: `收费 ${formatYuan(fen)} 元，请在办结前缴纳或申请减免。`,
          en: `A fee of ${formatYuan(fen)} yuan must be paid or waived before it is settled.`,
        },
      ];

const describeDue = (dueAt: string | undefined, timeZone: string): Bilingual[] => {
  if (dueAt === undefined) return [];
  const { zh, en } = wordDay(toDueDay(dueAt, timeZone));
  return [{ zh: `办理时限至${zh}。`, en: `It is due by ${en}.` }];
};

const listMissing = (
  missing: readonly Bilingual[],
  endsAt: string | undefined,
  timeZone: string,
  what: Bilingual,
): Bilingual[] => {
  if (missing.length === 0 && endsAt === undefined) return [];
  const day = endsAt === undefined ? undefined : wordDay(toDueDay(endsAt, timeZone));
  const names = { zh: missing.map(({ zh }) => zh).join('、'), en: missing.map(({ en }) => en).join('; ') };
  return [
    {
      zh: `${what.zh}${names.zh && `：${names.zh}`}${day ? `，最迟${day.zh}` : ''}。`,
      en: `${what.en}${day ? ` by ${day.en}` : ''}${names.en && `: ${names.en}`}.`,
    },
  ];
};
