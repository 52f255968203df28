import type { AuthorityKind } from '../../graphql/graphql';
import type { Bilingual } from '../../language';

const kindsZh: Record<AuthorityKind, string> = {
  POWER_OF_ATTORNEY: '受委托（委托书）',
  EMPLOYER: '用人单位',
  LANDLORD: '出租人（含二房东）',
  GUARDIAN: '监护人',
  FAMILY: '近亲属',
  LEGAL_REPRESENTATIVE: '法定代表人',
  STAFF: '单位经办人',
  HEIR: '继承人（申请人已去世）',
};

const zh = {
  title: '批量代办',
  agent: '代办人',
  number: '证件号码',
  name: '姓名',
  phone: '手机号码',
  village: '居住的村（社区）',
  kind: '关系或授权',
  kinds: kindsZh,
  document: '看过的证明文件：名称或编号',
  from: '授权从哪天起',
  papersOfAll: '勾选表示每一位申请人的这份材料都看过原件。',
  paste: '从表格粘贴',
  pasteHint: (columns: string) => `每人一行，列依次为：${columns}。一次最多受理 50 行。`,
  addRows: '加入名单',
  rows: '名单',
  outcome: '结果',
  remove: '移除',
  accepted: '已受理，打开',
  accept: (count: number) => `受理 ${count} 行`,
  soFar: (accepted: number, all: number) => `已受理 ${accepted} 行，共 ${all} 行`,
};

/** Texts of the page for an agent who comes for many people. */
export const batchWords: Bilingual<typeof zh> = {
  zh,
  en: {
    title: 'Many people by one agent',
    agent: 'Agent',
    number: 'Number',
    name: 'Name',
    phone: 'Mobile phone',
    village: 'Home village',
    kind: 'Relation or authority',
    kinds: {
      POWER_OF_ATTORNEY: 'Power of attorney',
      EMPLOYER: 'Employer',
      LANDLORD: 'Landlord or sub-landlord',
      GUARDIAN: 'Guardian',
      FAMILY: 'Close family',
      LEGAL_REPRESENTATIVE: 'Legal representative',
      STAFF: 'Member of the organisation’s staff',
      HEIR: 'Heir (the applicant has died)',
    },
    document: 'Document seen: title or number',
    from: 'Holds from',
    papersOfAll: 'A tick says that you saw this document of every applicant.',
    paste: 'Paste from a table',
    pasteHint: (columns) => `One person a line, with these columns: ${columns}. At most 50 lines at once.`,
    addRows: 'Add the rows',
    rows: 'Rows',
    outcome: 'Outcome',
    remove: 'Remove',
    accepted: 'Accepted: open it',
    accept: (count) => `Accept ${count} ${count === 1 ? 'row' : 'rows'}`,
    soFar: (accepted, all) => `${accepted} of ${all} accepted`,
  },
};
