import type { Bilingual } from '../bilingual.ts';
import type { RefusalCode } from '../graphql/generated/types.ts';

type Message = (about: Bilingual) => Bilingual;

const text =
  (zh: (about: string) => string, en: (about: string) => string): Message =>
  (about) => ({ zh: zh(about.zh), en: en(about.en) });

/** The message of an unknown code; without the code if it is malformed, see `codeToShow`. */
const unknown = (zh: string, en: string): Message =>
  text(
    (a) => `${zh}${a && `：${a}`}。`,
    (a) => `${en}${a && `: ${a}`}.`,
  );

/** The message of each refusal code: what is wrong, and what a right value looks like. Total by type. */
export const messages = {
  UNAUTHENTICATED: text(
    () => '请先登录。',
    () => 'Please sign in first.',
  ),
  FORBIDDEN: text(
    (a) => `您没有权限进行此操作${a && `：${a}`}。`,
    (a) => `You do not have permission to do this${a && `: ${a}`}.`,
  ),
  NOT_FOUND: text(
    () => '未找到，请核对后重试。',
    () => 'Not found; please check and try again.',
  ),
  INVALID_INPUT: text(
    (a) => `填写有误：${a}。`,
    (a) => `This value is not valid: ${a}.`,
  ),
  INVALID_IDENTITY_NUMBER: text(
    (a) => `证件号码有误：${a}。`,
    (a) => `The identity number is not valid: ${a}.`,
  ),
  UNKNOWN_DISTRICT: unknown('未找到行政区', 'No such district'),
  UNKNOWN_VILLAGE: unknown('本区当日没有此村居', 'No such village in this district on this day'),
  VILLAGE_OF_ANOTHER_DISTRICT: text(
    (a) => `村居 ${a} 不属于本区，请选择本区的村居。`,
    (a) => `Village ${a} belongs to another district; please choose one of this district.`,
  ),
  UNKNOWN_MATTER: unknown('本区未找到此事项', 'No such matter in this district'),
  UNKNOWN_BUNDLE: unknown('本区当日未提供此“一件事”', 'No such bundle in this district on this day'),
  MATTER_NOT_ACTIVE: text(
    (a) => `“${a}”当日未生效。`,
    (a) => `“${a}” is not in force on this day.`,
  ),
  UNKNOWN_WINDOW: unknown('本区未找到此窗口', 'No such window in this district'),
  NOT_YOUR_WINDOW: text(
    (a) => `您不在${a}任岗。`,
    (a) => `You are not posted to ${a}.`,
  ),
  WINDOW_CLOSED: text(
    (a) => `窗口不开放：${a}。`,
    (a) => `The window is not open: ${a}.`,
  ),
  WINDOW_IN_SERVICE: text(
    (a) => `窗口在 ${a} 本就开放，或该日早于其首次启用；请选择停办期间的日期。`,
    (a) => `The window serves on ${a} already, or did not exist before; choose a day on which it is closed.`,
  ),
  UNKNOWN_POSTING: unknown('本区未找到此任岗记录', 'No such posting in this district'),
  NOT_POSTED: text(
    (a) => `该工作人员当日不在${a}任岗，请选择当日在岗人员。`,
    (a) => `This clerk is not posted to ${a} on this day; choose one who is.`,
  ),
  IN_USE: text(
    (a) =>
      `${a}仍有办件、诉求、预约或统计，不能从区划包中删除：请保留，并填写终止日期；机构没有终止日期，须先转交未结事项。`,
    (a) =>
      `Cases, help requests, bookings or figures refer to ${a}: keep it in the pack and give it a last day. An office has no last day: hand over what is open there first.`,
  ),
  OUT_OF_SCOPE: text(
    (a) => `本窗口超出“${a}”的通办范围，请到户籍（居住）所在村居办理。`,
    (a) => `“${a}” cannot be filed at this window: it is too far from the home village.`,
  ),
  LEVEL_NOT_ACCEPTING: text(
    (a) => `本级窗口不受理“${a}”。`,
    (a) => `Windows of this level do not accept “${a}”.`,
  ),
  UNIT_KIND_NOT_SERVED: text(
    (a) => `“${a}”不适用于此类村居。`,
    (a) => `“${a}” is not offered to this kind of village.`,
  ),
  CHANNEL_NOT_OFFERED: text(
    (a) => `“${a}”不支持此办理渠道，请改用该事项支持的渠道。`,
    (a) => `“${a}” is not offered through this channel; choose one that the matter offers.`,
  ),
  MISSING_MATERIAL: text(
    (a) => `缺少材料：${a}。`,
    (a) => `A required material is missing: ${a}.`,
  ),
  UNKNOWN_MATERIAL: unknown('该事项的材料清单中没有此材料', 'This material is not on the matter’s list'),
  MISSING_FILE: text(
    (a) => `请上传“${a}”的照片或文件。`,
    (a) => `Please send a photo or file of: ${a}.`,
  ),
  FILE_NOT_USABLE: text(
    (a) => `文件不能使用：${a}。`,
    (a) => `This file cannot be used: ${a}.`,
  ),
  FILE_NOT_TAKEN: text(
    (a) => `此材料不收该文件：${a}。`,
    (a) => `This material does not take the file: ${a}.`,
  ),
  NOT_REUSABLE: text(
    (a) => `所选办件不能代替此材料${a && `（${a}）`}：须为同一申请人的办件，能证明该材料，且仍在有效期内。`,
    (a) =>
      `The case cannot stand in for this material${a && ` (${a})`}: it must be the same applicant’s, prove the material, and still be valid.`,
  ),
  INVALID_FORM: text(
    (a) => `表单有误：${a}。`,
    (a) => `The form is not filled in correctly: ${a}.`,
  ),
  NO_AUTHORITY: text(
    (a) => `代办须有在 ${a} 有效的授权。`,
    (a) => `An agent needs an authority that is valid on ${a}.`,
  ),
  NOT_ELIGIBLE: text(
    (a) => `不能以此类证件申请：${a}。`,
    (a) => `This kind of identity cannot apply: ${a}.`,
  ),
  NO_REPRESENTATIVE: text(
    () => '单位申请须由经办人办理，请填写经办人及其授权。',
    () => 'An organisation applies through a person: please name who acts for it, and their authority.',
  ),
  NO_AGENT: text(
    () => '该办件没有代办人，或其授权已收回。',
    () => 'This case has no agent, or their authority was taken back.',
  ),
  NOT_DELEGATED: text(
    (a) => `当日没有可办结“${a}”的授权。`,
    (a) => `Authority to settle “${a}” has not been delegated on this day.`,
  ),
  UNKNOWN_OFFICE: text(
    (a) => (a ? `${a}无权办结此事项，请选择有权办结的机构。` : '未找到有权办结此事项的机构。'),
    (a) =>
      a ? `${a} may not settle this matter; choose an office that may.` : 'No office may settle this matter.',
  ),
  NO_OTHER_OFFICE: text(
    () => '今天没有别的机构有权办结该办件，请在原处办理。',
    () => 'No other office may settle this case today; it is settled where it is.',
  ),
  NOT_ALLOWED_IN_STATUS: text(
    (a) => `${a}，当前不能进行此操作。`,
    (a) => `${a}, so that isn’t possible now.`,
  ),
  MAY_NOT_FOLLOW: text(
    (a) => `${a ? `“${a}”` : '此材料'}不得容缺后补：须为该事项允许后补、且尚未提交的材料。`,
    (a) =>
      `${a ? `“${a}”` : 'This material'} cannot follow: it must be one that the matter lets follow, and not shown yet.`,
  ),
  NO_PROMISE: text(
    (a) => (a ? `此材料未承诺后补；待补交的是：${a}。` : '该办件没有待补交的承诺材料。'),
    (a) =>
      a
        ? `This material was not promised; still to follow: ${a}.`
        : 'No material of this case is still to follow.',
  ),
  FEE_NOT_RECORDED: text(
    (a) => `尚未登记收费：${a}；请先登记缴费或减免。`,
    (a) => `The fee is not recorded yet: ${a}. Please record its payment or waiver first.`,
  ),
  NO_FEE: text(
    (a) => `${a}，无须登记收费。`,
    (a) => `No fee is due: ${a}.`,
  ),
  NOT_EXTENDABLE: text(
    (a) => `不能延长办理时限：${a}。`,
    (a) => `This limit cannot be extended: ${a}.`,
  ),
  NOT_SUSPENDABLE: text(
    (a) => `不能暂停计时：${a}。`,
    (a) => `This case cannot be suspended for that: ${a}.`,
  ),
  CORRECTION_REPEATED: text(
    (a) => `该办件已要求补正 ${a} 次：需补正的内容须一次告知（行政许可法第三十二条），再次要求须说明原因。`,
    (a) =>
      `A correction of this case was requested before (${a} in all): everything must be asked for at once, so please say why there is more.`,
  ),
  NO_CERTIFICATE: text(
    () => '该办件没有电子证照，或证照已被撤销。',
    () => 'This case has no certificate, or it was revoked.',
  ),
  NOT_A_DUPLICATE: text(
    () => '所填办件不能作为重复件的保留件：须为同一申请人、同一事项的另一件，且在办或已办结。',
    () =>
      'This is not a duplicate of that case: it must be another one of the same person and matter, open or settled.',
  ),
  UNDO_TOO_LATE: text(
    () => '只能在作出决定的当天由作出决定的窗口或机构撤销，此后请由督查人员撤销。',
    () => 'The desk that decided may undo this on the same day; later a supervisor does.',
  ),
  ALREADY_RATED: text(
    () => '该办件已评价过，每件只能评价一次。',
    () => 'This case has been rated already; a case is rated once.',
  ),
  NOT_AT_RATING_STEP: text(
    (a) => `${a}，当前不能进行此操作。`,
    (a) => `${a}, so that isn’t possible now.`,
  ),
  WAITS_FOR: text(
    (a) => `须先办结 ${a}，取得所需证照。`,
    (a) => `Case ${a} must be settled first: this one needs its certificate.`,
  ),
  CONFLICT: text(
    () => '刚刚已被他人修改，请刷新后重试。',
    () => 'Somebody else has just changed this; please reload and try again.',
  ),
  KEY_REUSED: text(
    (a) => `此请求此前已用不同内容提交过，请${a || '刷新后重新提交'}。`,
    (a) => `This request was already sent with different content; please ${a || 'reload and send it again'}.`,
  ),
  CALENDAR_NOT_COVERED: text(
    (a) => `法定工作日历未涵盖 ${a}，无法计算工作日。`,
    (a) => `The official working calendar does not cover ${a}, so working days cannot be counted.`,
  ),
  NOBODY_WAITS: text(
    (a) => `${a}现在无人等候。`,
    (a) => `Nobody is waiting at ${a}.`,
  ),
  SLOT_FULL: text(
    () => '该时段已约满，请另选时段。',
    () => 'This slot is fully booked; please choose another.',
  ),
  ALREADY_BOOKED: text(
    (a) => `您当日已在${a}预约。`,
    (a) => `You already have an appointment at ${a} on this day.`,
  ),
  ALREADY_WAITING: text(
    (a) => `您在此窗口已有等候中的号 ${a}，请等候叫号；如需重新取号，请先取消该号。`,
    (a) =>
      `You are already waiting at this window with ticket ${a}; please wait for your call, or cancel it first.`,
  ),
  LIMIT_REACHED: text(
    (a) => `${a}。`,
    (a) => `${a}.`,
  ),
  TICKET_OF_ANOTHER_DAY: text(
    (a) => `此号属于 ${a}，只能在当天排队，请另取新号。`,
    (a) => `This ticket is of ${a} and waits on that day only; please take a new one.`,
  ),
  NOT_NOW: text(
    (a) => `预约时间为 ${a}，现在不能进行此操作。`,
    (a) => `The appointment is at ${a}, so that isn’t possible now.`,
  ),
  INVALID_PACK: text(
    (a) => a,
    (a) => a,
  ),
} satisfies Record<RefusalCode, Message>;
