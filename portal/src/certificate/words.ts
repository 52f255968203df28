import type { Bilingual } from '../language';

const zh = {
  choose: '选择出示的内容',
  chooseText: '二维码只含勾选的内容和证照名称、编号、有效期。',
  holder: '持有人（已隐去部分字）',
  bearer: '可核对持证人（核验方输入证件号码，只得到是否相符）',
  tooLong: (number: string) => `内容太多，放不进二维码。请出示编号 ${number}，或少选几项。`,
  bearerTitle: '核对持证人',
  bearerText: '输入出示人的证件号码，在本机核对是否为持有人本人，号码不会发送。',
  bearerHidden: '持有人没有出示可供核对的内容，请核对姓名。',
  kind: '证件类型',
  number: '证件号码',
  country: '签发国（三位字母）',
  compare: '核对',
  comparing: '正在核对……',
  match: '相符：出示人就是持有人。',
  noMatch: '不符：这不是持有人申请时所用的证件号码。',
  onDevice: '连不上服务器，以下由本机用已公布的密钥核验。',
  unlisted: '证照真实且未过期；无法得知是否已撤销',
  listedAt: (instant: string) => `已按 ${instant} 公布的撤销名单核对，此后是否撤销不得而知。`,
  kinds: {
    RESIDENT_ID: '居民身份证',
    RESIDENCE_PERMIT: '港澳台居民居住证',
    HONG_KONG_MACAO_TRAVEL_PERMIT: '港澳居民来往内地通行证',
    TAIWAN_TRAVEL_PERMIT: '台湾居民来往大陆通行证',
    PASSPORT: '护照',
    FOREIGN_PERMANENT_RESIDENT_ID: '外国人永久居留身份证',
    BIRTH_CERTIFICATE: '出生医学证明',
    ORGANISATION: '统一社会信用代码',
  },
};

/** Texts of showing and checking certificates. */
export const certificateWords: Bilingual<typeof zh> = {
  zh,
  en: {
    choose: 'Choose what to show',
    chooseText: 'The code holds what you tick, besides the name, number and validity of the certificate.',
    holder: 'Holder (partly hidden)',
    bearer: 'The bearer can be checked (by a document number; the answer is only whether it matches)',
    tooLong: (number) => `This is too much for a code. Show the number ${number}, or fewer items.`,
    bearerTitle: 'Check the bearer',
    bearerText:
      'Type the document number of whoever shows the certificate. It is compared on this device and sent nowhere.',
    bearerHidden: 'The holder does not show what the bearer could be checked by. Compare the name.',
    kind: 'Document',
    number: 'Number',
    country: 'Issuing country (three letters)',
    compare: 'Compare',
    comparing: 'Comparing…',
    match: 'It matches: the bearer is the holder.',
    noMatch: 'No match: the holder did not apply with this document.',
    onDevice: 'The server cannot be reached. This device checked the certificate with the published keys.',
    listedAt: (instant) =>
      `Checked against the revocations published on ${instant}; later ones are unknown here.`,
    unlisted: 'The certificate is genuine and has not expired; whether it was revoked is unknown',
    kinds: {
      RESIDENT_ID: 'Resident ID card',
      RESIDENCE_PERMIT: 'Residence permit (Hong Kong, Macao, Taiwan)',
      HONG_KONG_MACAO_TRAVEL_PERMIT: 'Mainland Travel Permit (Hong Kong, Macao)',
      TAIWAN_TRAVEL_PERMIT: 'Mainland Travel Permit (Taiwan)',
      PASSPORT: 'Passport',
      FOREIGN_PERMANENT_RESIDENT_ID: 'Foreign permanent resident ID card',
      BIRTH_CERTIFICATE: 'Birth certificate',
      ORGANISATION: 'Unified social credit code',
    },
  },
};
