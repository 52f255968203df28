import type { Bilingual } from '../bilingual.ts';
import type { RefusalCode } from '../graphql/generated/types.ts';

const text =
  (zh: (about: string) => string, en: (about: string) => string) =>
  (about: Bilingual): Bilingual => ({ zh: zh(about.zh), en: en(about.en) });

/** What an asker reads for each reason. A new reason without words does not compile. */
export const messages = {
  UNAUTHENTICATED: text(
    () => '请先登录。',
    () => 'Please sign in first.',
  ),
  FORBIDDEN: text(
    () => '您的角色不能办理此操作。',
    () => 'Your role may not do this.',
  ),
  NOT_FOUND: text(
    () => '没有找到。',
    () => 'Nothing of that name or number was found.',
  ),
  INVALID_INPUT: text(
    (a) => `填写有误：${a}。`,
    (a) => `This value is not valid: ${a}.`,
  ),
  INVALID_IDENTITY_NUMBER: text(
    () => '身份证号码有误（GB 11643 校验未通过）。',
    () => 'The identity number is not valid (GB 11643 check failed).',
  ),
  UNKNOWN_DISTRICT: text(
    (a) => `没有行政区 ${a}。`,
    (a) => `There is no district ${a}.`,
  ),
  UNKNOWN_VILLAGE: text(
    (a) => `本区当日没有村居 ${a}。`,
    (a) => `The district has no village ${a} on this day.`,
  ),
  VILLAGE_OF_ANOTHER_DISTRICT: text(
    (a) => `村居 ${a} 不属于本区。`,
    (a) => `Village ${a} belongs to another district.`,
  ),
  UNKNOWN_MATTER: text(
    (a) => `本区没有事项 ${a}。`,
    (a) => `The district has no matter ${a}.`,
  ),
  UNKNOWN_BUNDLE: text(
    (a) => `本区当日没有“一件事” ${a}。`,
    (a) => `The district offers no bundle ${a} on this day.`,
  ),
  MATTER_NOT_ACTIVE: text(
    (a) => `事项 ${a} 当日未生效。`,
    (a) => `Matter ${a} is not in force on this day.`,
  ),
  UNKNOWN_WINDOW: text(
    (a) => `本区没有窗口 ${a}。`,
    (a) => `The district has no window ${a}.`,
  ),
  NOT_YOUR_WINDOW: text(
    (a) => `您不在 ${a} 值守。`,
    (a) => `You are not posted to ${a}.`,
  ),
  WINDOW_CLOSED: text(
    (a) => `窗口此时不开放：${a}。`,
    (a) => `The window is closed at this moment: ${a}.`,
  ),
  WINDOW_IN_SERVICE: text(
    (a) => `窗口在 ${a} 已在服务期内，或早于其启用日。`,
    (a) => `The window serves on ${a} already, or did not exist before then.`,
  ),
  UNKNOWN_POSTING: text(
    (a) => `本区没有任岗记录 ${a}。`,
    (a) => `The district has no posting ${a}.`,
  ),
  NOT_POSTED: text(
    (a) => `该工作人员当日不在 ${a} 任岗。`,
    (a) => `This clerk is not posted to ${a} on this day.`,
  ),
  OUT_OF_SCOPE: text(
    (a) => `${a} 不能在此窗口通办，请到户籍（居住）村居办理。`,
    (a) => `${a} cannot be filed at this window; it is too far from the home village.`,
  ),
  LEVEL_NOT_ACCEPTING: text(
    (a) => `本级窗口不受理 ${a}。`,
    (a) => `Windows of this level do not accept ${a}.`,
  ),
  UNIT_KIND_NOT_SERVED: text(
    (a) => `${a} 不适用于此类村居。`,
    (a) => `${a} is not for this kind of village.`,
  ),
  CHANNEL_NOT_OFFERED: text(
    (a) => `${a} 不支持此办理渠道。`,
    (a) => `${a} is not offered through this channel.`,
  ),
  MISSING_MATERIAL: text(
    (a) => `缺少材料：${a}。`,
    (a) => `A required material is missing: ${a}.`,
  ),
  UNKNOWN_MATERIAL: text(
    (a) => `事项清单中没有材料 ${a}。`,
    (a) => `The matter's list has no material ${a}.`,
  ),
  NOT_REUSABLE: text(
    (a) => `所指办件不能代替此材料：${a}。`,
    (a) => `The case named does not stand in for this material: ${a}.`,
  ),
  INVALID_FORM: text(
    (a) => `表单有误：${a}。`,
    (a) => `The form is not right: ${a}.`,
  ),
  NO_AUTHORITY: text(
    (a) => `缺少代办授权，或授权在 ${a} 无效。`,
    (a) => `An agent's authority is needed that holds on ${a}.`,
  ),
  NOT_DELEGATED: text(
    (a) => `${a} 当日无任何层级获授权办结。`,
    (a) => `Nobody holds the authority to settle ${a} on this day.`,
  ),
  UNKNOWN_OFFICE: text(
    (a) => `没有可办结此事项的机构 ${a}。`,
    (a) => `There is no office ${a} that may settle this matter.`,
  ),
  NOT_ALLOWED_IN_STATUS: text(
    (a) => `当前状态为 ${a}，不能进行此操作。`,
    (a) => `It is ${a}; this cannot be done to it now.`,
  ),
  NO_CERTIFICATE: text(
    () => '该办件没有有效的电子证照。',
    () => 'The case has no certificate, or it was revoked.',
  ),
  ALREADY_RATED: text(
    () => '该办件已经评价过，每件只能评价一次。',
    () => 'The case was rated before; a case is rated once.',
  ),
  NOT_AT_RATING_STEP: text(
    (a) => `评价处于 ${a} 环节，不能进行此操作。`,
    (a) => `The rating is at ${a}; this cannot be done about it now.`,
  ),
  WAITS_FOR: text(
    (a) => `须先办结 ${a}，取得所需证照。`,
    (a) => `This waits for the certificate of case ${a}, which is not settled.`,
  ),
  CONFLICT: text(
    () => '刚被他人更改，请重新读取。',
    () => 'Somebody else has just changed it; read it again.',
  ),
  KEY_REUSED: text(
    () => '该幂等键已用于另一份内容。',
    () => 'This idempotency key was used before with another payload.',
  ),
  CALENDAR_NOT_COVERED: text(
    (a) => `法定工作日历未覆盖 ${a}。`,
    (a) => `The statutory calendar does not cover ${a}.`,
  ),
  NOBODY_WAITS: text(
    (a) => `${a} 现在无人等候。`,
    (a) => `Nobody waits at ${a}.`,
  ),
  SLOT_FULL: text(
    () => '该时段已约满，请另选时段。',
    () => 'Every seat of this slot is booked; please choose another.',
  ),
  ALREADY_BOOKED: text(
    (a) => `您当日已在 ${a} 预约。`,
    (a) => `You already have a booking at ${a} on this day.`,
  ),
  NOT_NOW: text(
    (a) => `预约时间为 ${a}，现在不能进行此操作。`,
    (a) => `The appointment is at ${a}; this cannot be done now.`,
  ),
  INVALID_PACK: text(
    (a) => a,
    (a) => a,
  ),
} satisfies Record<RefusalCode, (about: Bilingual) => Bilingual>;
