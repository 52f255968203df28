import type { Bilingual } from '../bilingual.ts';
import type { Role } from '../graphql/generated/types.ts';

const ROLES: readonly (readonly [Role, string, string])[] = [
  ['RESIDENT', '居民', 'residents'],
  ['AGENT', '代办人', 'agents'],
  ['CLERK', '窗口人员', 'clerks'],
  ['REVIEWER', '审核人员', 'reviewers'],
  ['SUPERVISOR', '督查人员', 'supervisors'],
  ['AUDITOR', '审计人员', 'auditors'],
  ['OPERATOR', '运维人员', 'operators'],
];

const PEOPLE: readonly (readonly [string, string, string])[] = [
  ['APPLICANT', '申请人本人', 'the applicant'],
  ['AGENT', '代办人', 'the agent'],
  ['WINDOW', '该窗口的工作人员', 'a clerk of its window'],
  ['HOLDER', '取号人本人', 'the holder of the ticket'],
  ['ASKER', '提出诉求的人', 'the person who asked'],
  ['ANY_WINDOW', '本行政区的窗口人员', 'a clerk of the district'],
  ['SUPERVISOR', '督查人员', 'a supervisor of the district'],
  ['OVERSEER', '督查人员', 'a supervisor of the district'],
];

/** What somebody without a permission can do instead: completes the message of FORBIDDEN. */
export const hints = {
  roles: (has: (role: Role) => boolean): Bilingual => {
    const found = ROLES.filter(([role]) => has(role));
    return {
      zh: `此操作仅限${found.map(([, zh]) => zh).join('、')}，请用相应身份登录`,
      en: `this is for ${found.map(([, , en]) => en).join(', ')}; please sign in as one`,
    };
  },
  desk: (name: Bilingual): Bilingual => ({
    zh: `现由${name.zh}办理，请联系该处`,
    en: `it is now with ${name.en}; please ask there`,
  }),
  claimant: {
    zh: '已由同事认领，请先认领再办理',
    en: 'a colleague has claimed it; please claim it first',
  },
  asked: {
    zh: '须由被征求意见的窗口或机构答复，且尚未答复或取消',
    en: 'it is for a desk that is asked for its opinion, until that is given or the question is cancelled',
  },
  people: (parties: readonly string[]): Bilingual | undefined => {
    const found = PEOPLE.filter(([party]) => parties.includes(party));
    return found.length === 0
      ? undefined
      : {
          zh: `须由${found.map(([, zh]) => zh).join('或')}办理`,
          en: `it is for ${found.map(([, , en]) => en).join(' or ')}`,
        };
  },
  ownDistrict: { zh: '只能处理您所在行政区的事项', en: 'you may only work in your own district' },
  ownIdentity: {
    zh: '只能使用您本人的证件，且登录身份须已核验证件号码',
    en: 'only your own identity will do, and you must be signed in with a verified number',
  },
  ownFigures: { zh: '窗口人员只能查看本人的数据', en: 'clerks read only their own figures' },
  onlineOnly: {
    zh: '网上提交不填写窗口、窗口代办人和收件情况',
    en: 'online, no window, no agent at a window and no receipt on paper is named',
  },
} as const;
