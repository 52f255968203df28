import type { Bilingual } from '../bilingual.ts';
import { type Refusal, refuse } from '../refusal/refusal.ts';

/** What one person may have at a time. Clerks, who act for visitors, are not limited. */
export const PERSON_LIMITS = {
  /** Tickets at a window on a day, of which one may wait. A visitor who misses a call or comes back needs a few. */
  ticketsADay: 10,
  /** Bookings at a window on a day, of which one may stand. Each moves an appointment to another time. */
  bookingsADay: 5,
  /** Windows at which appointments of one day are booked, cancelled ones included. An errand takes one or two. */
  windowsADay: 5,
  /** Help requests without an answer, in a district. A person asks about one or two matters at a time. */
  openHelp: 10,
  /** Drafts in a district. Bounded by what fits on one screen. */
  drafts: 20,
  /** Own filings in a district that no office has accepted yet. A household's affairs of a week. */
  filings: 20,
  /** The same for an agent, who files for a village. */
  filingsOfAgent: 100,
  /** Files announced on a day in a district. Several filings of 20 files, or an agent's morning. */
  filesADay: 200,
  /** Files announced on a day by the receipt codes of one case. A correction of 20 files, and as many that were refused. */
  filesByCode: 40,
} as const;
export type PersonLimit = keyof typeof PERSON_LIMITS;

const beyond: Readonly<Record<PersonLimit, (most: number) => Bilingual>> = {
  ticketsADay: (most) => ({
    zh: `您今天在此窗口已取 ${most} 个号，达到上限，请到窗口咨询`,
    en: `You have taken ${most} tickets at this window today, which is the limit; please ask at the window`,
  }),
  bookingsADay: (most) => ({
    zh: `您当日在此窗口已预约 ${most} 次（含取消的），达到上限，请另选日期或窗口`,
    en: `You have booked ${most} times at this window on this day, cancelled bookings included, which is the limit; please choose another day or window`,
  }),
  windowsADay: (most) => ({
    zh: `您当日已在 ${most} 个窗口预约（含取消的），达到上限，请另选日期`,
    en: `You have booked at ${most} windows on this day, cancelled bookings included, which is the limit; please choose another day`,
  }),
  openHelp: (most) => ({
    zh: `您有 ${most} 件诉求尚未答复，达到上限，请待答复或关闭其中一件后再提交`,
    en: `${most} of your help requests are unanswered, which is the limit; please wait for an answer, or close one`,
  }),
  drafts: (most) => ({
    zh: `您已有 ${most} 份草稿，达到上限，请先提交或删除一份`,
    en: `You have ${most} drafts, which is the limit; please submit or withdraw one first`,
  }),
  filings: (most) => ({
    zh: `您同时待受理的申请最多 ${most} 件，请待受理、撤回其中一件或减少本次提交的件数`,
    en: `At most ${most} of your applications may wait to be accepted; please wait, withdraw one, or file fewer at a time`,
  }),
  filingsOfAgent: (most) => ({
    zh: `您代办的申请同时待受理的最多 ${most} 件，请待受理、撤回其中一件或减少本次提交的件数`,
    en: `At most ${most} applications that you filed may wait to be accepted; please wait, withdraw one, or file fewer at a time`,
  }),
  filesADay: (most) => ({
    zh: `您今天已上传 ${most} 个文件，达到上限，请明天再上传或到窗口办理`,
    en: `You have sent ${most} files today, which is the limit; please go on tomorrow, or bring them to a window`,
  }),
  filesByCode: (most) => ({
    zh: `凭此办件的查询码今天已上传 ${most} 个文件，达到上限，请明天再上传或到窗口补正`,
    en: `By codes of this case ${most} files were sent today, which is the limit; please go on tomorrow, or bring them to a window`,
  }),
};

/** Refuses what goes beyond a limit. */
export const refuseBeyond = (limit: PersonLimit, path: readonly string[]): Refusal =>
  refuse('LIMIT_REACHED', path, beyond[limit](PERSON_LIMITS[limit]));
