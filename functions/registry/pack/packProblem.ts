import type { Names } from '../model/fields.ts';
import type { DistrictPack } from '../model/pack.ts';

/** Where in a file: keys and positions from its root. */
export type Path = readonly (string | number)[];

const words = {
  UNKNOWN_VILLAGE: ['没有村居', 'There is no village'],
  UNKNOWN_STREET: ['没有街道', 'There is no street'],
  UNKNOWN_UNIT: ['没有单位', 'There is no unit'],
  UNKNOWN_MATTER: ['没有事项', 'There is no matter'],
  UNKNOWN_WINDOW: ['没有窗口', 'There is no window'],
  UNKNOWN_DESK: ['没有窗口或机构', 'There is no window or office'],
  UNKNOWN_DEPARTMENT: ['没有部门', 'There is no department'],
  UNKNOWN_SOURCE: ['没有出处', 'There is no source'],
  UNKNOWN_TIME_ZONE: ['没有时区', 'There is no time zone'],
  DUPLICATE: ['重复', 'This is here twice'],
  WRONG_CODE: ['代码与所属上级不符', 'This code does not fit what it belongs to'],
  WRONG_LEVEL: ['层级与单位不符', 'This level is not that of the unit'],
  WRONG_PERIOD: ['截止日期早于起始日期', 'The period ends before it starts, on'],
  WRONG_HOURS: ['开放时间颠倒或重叠', 'Opening hours end before they start, or overlap'],
  WRONG_DAY: ['不是该年应列的日期', 'This day does not belong into its list'],
  WRONG_COVERAGE: ['与日历覆盖范围不符', 'This does not agree with what the calendar knows'],
  WRONG_TIME_ZONE: ['与本区时区不符', "This is not the district's time zone"],
  OVERLAPPING_POSTING: ['同一人在同一岗位的任期重叠', 'Its days overlap with those of posting'],
  OVERLAPPING_VERSION: ['版本有效期重叠', 'Its days of effect overlap with those of version'],
  NOT_ON_THE_SPOT: [
    '即办件须承诺当场办结，承诺当场办结的须为即办件',
    'INSTANT and promised on the spot go together, not',
  ],
  NO_VISIT_REASON: ['需要跑动的事项须说明原因，跑动次数', 'Visits need a reason; there are'],
  NOT_FULLY_ONLINE: [
    '全程网办须提供网上渠道且跑动次数为零，反之亦然',
    'Fully online means online and without a visit, and the other way round; visits',
  ],
  NO_FEE_BASIS: ['收费须有依据，金额', 'A fee needs a basis, here of'],
  NO_RESULT_NAME: ['办理结果须有文书名称，事项', 'The document that results needs a name, of matter'],
  WRONG_LEVELS: [
    '审批层级与服务类别不符（初审转报为两级以上，其余为一级）',
    'FORWARD is decided by several levels and nothing else is; levels',
  ],
  TOO_MANY_STAMPS: ['须自取的证明多于材料清单所列', 'The list of materials does not hold so many proofs'],
  OVERLAPPING_DELEGATION: ['有效期与同类下沉重叠', 'Its days overlap with those of delegation'],
  FORM_TOO_LARGE: ['表单定义过大，事项', 'The form is too large, of matter'],
  UNKNOWN_FIELD: ['表单没有字段', 'The form has no field'],
  WRONG_PATTERN: ['正则表达式无效或含重复分组', 'This pattern is not valid, or repeats a group'],
  WRONG_EXAMPLE: ['示例不符合字段要求', 'This example does not fit its field'],
  NOT_EARLIER: ['所需事项不在其之前', 'This can wait only for an item before it, not for'],
  NO_OFFICE: ['有下沉权限但没有办事机构', 'Something is delegated here, but there is no office for'],
} as const satisfies Record<string, readonly [zh: string, en: string]>;

/** Why a pack is refused; INVALID is a wrong shape, the others contradict the rest of the pack. */
export type ProblemCode = 'INVALID' | keyof typeof words;

/** One thing wrong with a pack, and where. */
export type PackProblem = {
  readonly file: `${keyof DistrictPack}.json`;
  readonly path: Path;
  readonly code: ProblemCode;
  readonly message: Names;
};

/** A problem about a value, told in both languages. */
export const problem = (
  file: keyof DistrictPack,
  path: Path,
  code: keyof typeof words,
  about: string | number,
): PackProblem => {
  const [zh, en] = words[code];
  return { file: `${file}.json`, path, code, message: { zh: `${zh}：${about}`, en: `${en}: ${about}` } };
};
