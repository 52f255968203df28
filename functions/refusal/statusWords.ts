import type { Bilingual } from '../bilingual.ts';
import type { CaseStatus, HelpStatus, RatingStep, TicketStatus } from '../graphql/generated/types.ts';

/** The words of each status in refusals: residents read sentences, not constants. */
export const statusWords = {
  case: {
    DRAFT: { zh: '该办件仍是草稿', en: 'This case is still a draft' },
    SUBMITTED: { zh: '该办件待受理', en: 'This case is waiting to be accepted' },
    ACCEPTED: { zh: '该办件已受理', en: 'This case has been accepted' },
    IN_REVIEW: { zh: '该办件正在审核', en: 'This case is in review' },
    CORRECTION: { zh: '该办件待补正', en: 'This case is waiting for a correction' },
    SUSPENDED: { zh: '该办件已暂停计时', en: 'This case is suspended' },
    COMPLETED: { zh: '该办件已办结', en: 'This case has been settled' },
    REJECTED: { zh: '该办件未获批准', en: 'This case has been refused' },
    WITHDRAWN: { zh: '该办件已撤回', en: 'This case has been withdrawn' },
    LAPSED: {
      zh: '该办件因逾期未补正已终止',
      en: 'This case has ended, because its correction was not supplied in time',
    },
  },
  help: {
    OPEN: { zh: '该诉求正在等待答复', en: 'This help request is waiting for an answer' },
    ANSWERED: { zh: '该诉求已答复', en: 'This help request has been answered' },
    CLOSED: { zh: '该诉求已办结', en: 'This help request is closed' },
  },
  ticket: {
    WAITING: { zh: '此号正在等候', en: 'This ticket is waiting' },
    CALLED: { zh: '此号已叫号', en: 'This ticket has been called' },
    HELD: { zh: '此号已挂起', en: 'This ticket is on hold' },
    FINISHED: { zh: '此号已办理完毕', en: 'This ticket has been served' },
    NO_SHOW: { zh: '此号已过号', en: 'This ticket was called and nobody came' },
    CANCELLED: { zh: '此号已取消', en: 'This ticket has been cancelled' },
    TRANSFERRED: { zh: '此号已转至其他窗口', en: 'This ticket has been moved to another window' },
  },
  rating: {
    NOT_RATED: { zh: '该办件尚未评价', en: 'This case has not been rated' },
    GOOD: { zh: '该评价为好评，无须回复', en: 'This rating is good and needs no answer' },
    TO_ANSWER: { zh: '该评价待答复', en: 'This rating is waiting for an answer' },
    TO_CALL_BACK: {
      zh: '该评价已答复，待回访',
      en: 'This rating has been answered, and the applicant is to be called back',
    },
    CALLED_BACK: { zh: '该评价已回访', en: 'The applicant has been called back about this rating' },
    APPEALED: { zh: '该评价已申诉，待答复', en: 'This rating has been appealed' },
    CLOSED: { zh: '该评价的申诉已答复', en: 'The appeal about this rating has been answered' },
  },
} as const satisfies {
  readonly case: Record<CaseStatus, Bilingual>;
  readonly help: Record<HelpStatus, Bilingual>;
  readonly ticket: Record<TicketStatus, Bilingual>;
  readonly rating: Record<RatingStep, Bilingual>;
};
