import type { Names } from '../model/fields.ts';
import type { DistrictPack } from '../model/pack.ts';

/** A path in a file: keys and positions from the root. */
export type Path = readonly (string | number)[];

const words = {
  UNKNOWN_VILLAGE: ['未找到村居', 'No such village'],
  UNKNOWN_STREET: ['未找到街道', 'No such street'],
  UNKNOWN_UNIT: ['未找到单位', 'No such unit'],
  UNKNOWN_MATTER: ['未找到事项', 'No such matter'],
  UNKNOWN_WINDOW: ['未找到窗口', 'No such window'],
  UNKNOWN_DESK: ['未找到窗口或机构', 'No such window or office'],
  UNKNOWN_DEPARTMENT: ['未找到部门', 'No such department'],
  UNKNOWN_MATERIAL: ['该事项没有此材料', 'The matter asks for no such material'],
  UNKNOWN_SOURCE: ['未找到出处', 'No such source'],
  UNKNOWN_TIME_ZONE: ['未找到时区', 'No such time zone'],
  DUPLICATE: ['重复出现', 'Occurs twice'],
  WRONG_CODE: ['代码与所属上级的代码不符', 'The code does not match that of its parent'],
  WRONG_LEVEL: ['层级与所属单位不符', 'The level is not that of the unit'],
  WRONG_PERIOD: ['截止日期早于起始日期', 'The period ends before it starts'],
  WRONG_HOURS: ['开放时间颠倒或重叠', 'The opening hours end before they start, or overlap others'],
  WRONG_DAY: [
    '须为该年的日期：weekdaysOff 只列周一至周五，weekendWorkdays 只列周六、周日',
    'It must be a day of that year: weekdaysOff lists Mondays to Fridays only, weekendWorkdays Saturdays and Sundays only',
  ],
  WRONG_COVERAGE: ['超出日历的覆盖范围，或与其重复', 'Outside the known calendar, or covered twice'],
  WRONG_TIME_ZONE: ['与本区时区不符', 'Not the time zone of the district'],
  PERSONAL_NAME: [
    '对外显示的名称不得含证件号码或电话号码，可填姓名或工号，连续数字至多',
    'A display name holds no identity or phone number; take a name, or a service number of so many digits at most',
  ],
  OTHER_NAME: [
    '同一人只能有一个对外显示的名称，另一处为',
    'One person has one display name; elsewhere it is',
  ],
  OVERLAPPING_POSTING: ['与同一人在同一岗位的任期重叠', 'Overlaps with posting'],
  OVERLAPPING_VERSION: ['与另一版本的有效期重叠', 'Overlaps with version'],
  NOT_ON_THE_SPOT: [
    '即办件的承诺时限须为 0，承诺件须大于 0，现为',
    'The promised limit must be 0 for INSTANT, and more for COMMITTED; it is',
  ],
  NO_LIMIT_TO_EXTEND: ['即办件没有可延长的时限，天数', 'INSTANT has no limit to extend; days'],
  SUSPENSION_TWICE: ['暂停计时的事由不得重复', 'A ground of suspension is named once; grounds'],
  NO_VISIT_REASON: ['需要跑动的事项须说明原因，跑动次数', 'Visits need a reason; visits'],
  NOT_FULLY_ONLINE: [
    '全程网办须提供网上渠道且跑动次数为 0，反之亦然，跑动次数',
    'Fully online means offered ONLINE and without visits, and the reverse; visits',
  ],
  NOTHING_TO_SEND: [
    '全程网办的事项须有表单，或其必备材料可以上传文件，材料',
    'A fully online matter has a form, or its required materials take files; material',
  ],
  NO_FEE_BASIS: ['收费须有依据，金额', 'A fee needs a legal basis; amount'],
  NO_RESULT_NAME: ['办理结果须有文书名称，事项', 'The resulting document needs a name; matter'],
  WRONG_LEVELS: [
    '初审转报须两级以上审批，其余须一级，现为',
    'FORWARD needs two or more levels of decision, any other class one; levels',
  ],
  TOO_MANY_STAMPS: [
    '须自取的证明多于材料清单所列',
    'More stamps than required proofs on the list of materials',
  ],
  WRONG_ALTERNATIVE: [
    '替代材料须为可选，且对应清单上的必备材料',
    'An alternative must be optional, and stand in for a required material of the list, not for',
  ],
  OVERLAPPING_DELEGATION: ['与同类下沉的有效期重叠', 'Overlaps with delegation'],
  FORM_TOO_LARGE: ['表单定义过大，事项', 'The form definition is too large; matter'],
  UNKNOWN_FIELD: ['表单没有此字段', 'The form has no such field'],
  WRONG_PATTERN: [
    '正则表达式无效，或匹配可能过慢：须设 maxLength，不得重复分组，变长部分须少',
    'The pattern is invalid or can be slow: it needs maxLength, no repeated group, and few parts of variable length',
  ],
  WRONG_EXAMPLE: ['示例不符合字段要求', 'The example violates the rules of its field'],
  NOT_CERTIFIABLE: [
    '证照只能载明单个的短字段（文字须设 maxLength，且不超过 200）',
    'A certificate certifies single, short fields only (a text needs a maxLength of at most 200), not',
  ],
  NOT_EARLIER: ['只能等待排在其前的事项', 'Can only wait for an earlier matter of the bundle, not for'],
  NO_COMMON_TYPE: [
    '组合中的两个事项都收此材料的文件，但没有共同的文件类型，材料与事项',
    'Two matters of the bundle take files of one material, but no type that both take; material and matters',
  ],
  NO_OFFICE: ['有下沉权限但没有办事机构', 'A delegation needs an office here'],
} as const satisfies Record<string, readonly [zh: string, en: string]>;

/** The kind of a problem: INVALID is a wrong shape, the others are contradictions within the pack. */
export type ProblemCode = 'INVALID' | keyof typeof words;

/** One problem of a pack, and its path. */
export type PackProblem = {
  readonly file: `${keyof DistrictPack}.json`;
  readonly path: Path;
  readonly code: ProblemCode;
  readonly message: Names;
};

/** Creates a problem about a value, in both languages. */
export const problem = (
  file: keyof DistrictPack,
  path: Path,
  code: keyof typeof words,
  about: string | number,
): PackProblem => {
  const [zh, en] = words[code];
  return { file: `${file}.json`, path, code, message: { zh: `${zh}：${about}`, en: `${en}: ${about}` } };
};
