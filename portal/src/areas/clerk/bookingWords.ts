import type { Bilingual } from '../../language';

const zh = {
  title: '预约',
  back: '返回工作台',
  ofDay: (day: string) => `${day}的预约`,
  count: (count: number) => `共 ${count} 个`,
  none: '这一天还没有预约。有人来电时，可以在“替来电人办理”里代为预约。',
  notFound: '这个证件号码在这一天没有预约，请核对号码和日期。',
  noMatter: '没有说明事项',
  byDesk: '窗口代办',
  caller: '替来电人办理',
  callerText: '预约不存姓名，凭来电人的证件号码查找：请对方报号码，改期和取消按上面选的那一天查。',
  act: '办什么',
  acts: { book: '预约这一天', move: '改到别的时段', cancel: '取消这一天的预约' },
  number: '来电人的证件号码',
  matter: '事项（选填）：名称、编码、拼音首字母或日常用语',
  newDay: '改到哪一天',
  send: { book: '预约', move: '改期', cancel: '取消预约' },
  done: {
    book: (when: string) => `已约好：${when}。请告诉来电人在开始前 30 分钟内到窗口签到。`,
    move: (when: string) => `已改到：${when}。`,
    cancel: (when: string) => `已取消：${when}。`,
  },
};

/** Texts of the bookings of a window. */
export const bookingWords: Bilingual<typeof zh> = {
  zh,
  en: {
    title: 'Bookings',
    back: 'Back to the desk',
    ofDay: (day) => `Bookings of ${day}`,
    count: (count) => `${count} in all`,
    none: 'No booking on this day yet. If somebody calls, book for them under “For a caller”.',
    notFound: 'Nothing is booked under this number on this day; check the number and the day.',
    noMatter: 'No matter stated',
    byDesk: 'made by the desk',
    caller: 'For a caller',
    callerText:
      'Bookings hold no names; one is found by the document of the caller. Ask for its number. What you move or cancel is the booking on the day chosen above.',
    act: 'What to do',
    acts: {
      book: 'Book on this day',
      move: 'Move to another time',
      cancel: 'Cancel the booking of this day',
    },
    number: 'Number of the caller’s document',
    matter: 'Matter (optional): name, code, pinyin initials or everyday words',
    newDay: 'Move to which day',
    send: { book: 'Book', move: 'Move', cancel: 'Cancel the booking' },
    done: {
      book: (when) =>
        `Booked: ${when}. Tell the caller to check in at the window within the 30 minutes before.`,
      move: (when) => `Moved to: ${when}.`,
      cancel: (when) => `Cancelled: ${when}.`,
    },
  },
};
