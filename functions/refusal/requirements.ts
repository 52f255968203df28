import type { Bilingual } from '../bilingual.ts';
import { wordDay } from '../timeWords.ts';

/** What a valid value looks like: completes the message of INVALID_INPUT. */
export const requirements = {
  between: (min: number, max: number): Bilingual => ({
    zh: `须在 ${min} 至 ${max} 之间`,
    en: `it must be from ${min} to ${max}`,
  }),
  betweenDays: (first: string, last: string): Bilingual => {
    const [from, to] = [wordDay(first), wordDay(last)];
    return { zh: `须在${from.zh}至${to.zh}之间`, en: `it must be from ${from.en} to ${to.en}` };
  },
  before: (day: string): Bilingual => aboutDay(day, '须早于', 'it must be before'),
  after: (day: string): Bilingual => aboutDay(day, '须晚于', 'it must be after'),
  notBefore: (day: string): Bilingual => aboutDay(day, '不得早于', 'it must not be before'),
  text: (longest: number): Bilingual => ({
    zh: `须为 1 至 ${longest} 个可见字符`,
    en: `it must have 1 to ${longest} visible characters`,
  }),
  line: (longest: number): Bilingual => ({
    zh: `须为 1 至 ${longest} 个可见字符，不得换行`,
    en: `it must have 1 to ${longest} visible characters, on one line`,
  }),
  ascii: (longest: number): Bilingual => ({
    zh: `须为 1 至 ${longest} 个 ASCII 字符，不含空格`,
    en: `it must have 1 to ${longest} ASCII characters, without spaces`,
  }),
  sha256: {
    zh: '须为文件内容的 SHA-256，64 位十六进制数',
    en: 'it must be the SHA-256 of the content, 64 hexadecimal digits',
  },
  fileName: {
    zh: '须为文件名，1 至 120 个可见字符，不含路径',
    en: 'it must be the name of a file, of 1 to 120 visible characters and without a path',
  },
  fileBytes: {
    zh: '文件须有 1 字节至 10 MB，请压缩或重新拍摄',
    en: 'a file must have 1 byte to 10 MB; please make it smaller, or take the picture anew',
  },
  entries: (most: number): Bilingual => ({
    zh: `须有 1 至 ${most} 项`,
    en: `it must have 1 to ${most} entries`,
  }),
  publicHolidays: (days: string): Bilingual => ({
    zh: `须含法定节假日 ${days}`,
    en: `it must include the public holidays ${days}`,
  }),
  shutDay: (days: readonly string[]): Bilingual =>
    days.length > 0
      ? {
          zh: `须为全区停办的日期：${days.join('、')}`,
          en: `it must be a day on which the district is shut: ${days.join(', ')}`,
        }
      : {
          zh: '须为全区停办的日期，今天及以后没有停办的日期',
          en: 'it must be a day on which the district is shut, and there is none from today on',
        },
  waiver: (yuan: string): Bilingual => ({
    zh: `实收少于应收 ${yuan} 元，须选择减免原因`,
    en: `less than the fee of ${yuan} yuan was paid, so say why the rest is waived`,
  }),
  amount: (most: number, yuan: string): Bilingual => ({
    zh: `须在 0 至 ${most} 分（${yuan} 元）之间`,
    en: `it must be from 0 to ${most} fen (${yuan} yuan)`,
  }),
  receiptNumber: {
    zh: '已收费的须填写票据号，1 至 50 个字符，不得换行',
    en: 'what was paid has a receipt number, of 1 to 50 characters on one line',
  },
  changeReason: {
    zh: '收费已登记，更改须说明原因',
    en: 'a payment is on record already, so say why it changes',
  },
  noWaiver: { zh: '已全额缴费或无须缴费，不填写减免原因', en: 'nothing is waived, so leave it out' },
  receiptCode: {
    zh: '须为回执上的 25 位查询码，请与回执逐字核对',
    en: 'it must be the 25 letters and digits on the receipt; please compare it with the paper',
  },
  something: { zh: '须至少填写一项', en: 'at least one value must be given' },
  somethingNew: {
    zh: '须至少有一项与现有信息不同',
    en: 'at least one value must differ from the one on record',
  },
  notApplicant: { zh: '须为申请人以外的人', en: 'it must be somebody other than the applicant' },
  newKey: {
    zh: '核对内容，并换用新的幂等键重新提交',
    en: 'check the content, and send it again under a new idempotency key',
  },
  cursor: { zh: '须为此列表返回的游标', en: 'it must be a cursor that this list returned' },
  period: (longest: number): Bilingual => ({
    zh: `结束日不得早于开始日，期间最长 ${longest} 天`,
    en: `it must end a period of 1 to ${longest} days`,
  }),
} as const;

const aboutDay = (day: string, zh: string, en: string): Bilingual => {
  const words = wordDay(day);
  return { zh: `${zh}${words.zh}`, en: `${en} ${words.en}` };
};
