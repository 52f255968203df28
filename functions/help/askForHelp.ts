import { recordView } from '../accessLog/recordView.ts';
import type { Bilingual } from '../bilingual.ts';
import type { AskForHelpInput } from '../graphql/generated/types.ts';
import { maskIdentified } from '../identity/identifiedPerson.ts';
import { permit } from '../identity/permit.ts';
import { appendActs } from '../record/eventChain.ts';
import { answerRepeat, checkIdempotencyKey, markRequest, type RequestMark } from '../record/idempotency.ts';
import { formatHelpNumber } from '../record/numbers.ts';
import { OPEN_KINDS } from '../record/openItemRepository.ts';
import { claimOpenItems } from '../record/openItems.ts';
import { catchRefusal } from '../refusal/refusableError.ts';
import { isRefused, type Outcome, refuse, refused } from '../refusal/refusal.ts';
import type { Village } from '../registry/model/place.ts';
import type { Context } from '../request/context.ts';
import { isHelpAsker, maySeeHelp } from './access.ts';
import { assignFirstOwner } from './assignFirstOwner.ts';
import { type CheckedHelpRequest, checkHelpRequest, type HelpAsker } from './checkHelpRequest.ts';
import type { Help } from './model.ts';

/** Opens a help request (诉求): one item with one owner and a deadline from the start. One write. */
export const askForHelp = async (context: Context, input: AskForHelpInput): Promise<Outcome<Help>> => {
  const asker = permit(context, 'askForHelp');
  if (isRefused(asker)) return asker;
  const badKey = checkIdempotencyKey(input.idempotencyKey);
  if (badKey.length > 0) return { refusals: badKey };
  const { services } = context;
  const payload = await services.personIndex.fingerprint({ act: 'help', input });
  const mark = markRequest(asker.value, input.idempotencyKey, payload);
  const number = formatHelpNumber(
    input.village,
    await services.requestIds.derive(asker.value.subject, input.idempotencyKey, 0),
  );
  const asked = await catchRefusal(['input'], () => ask(context, asker.value, input, { number, mark }));
  if (!isRefused(asked)) return asked;
  // a retry that the rules would now refuse
  const earlier = await services.help.find(number);
  return (earlier && (await showRepeat(context, asker.value, earlier, mark))) ?? asked;
};

/** Answers a retry with the request as it stands now; for a clerk that is a view. Undefined: not a retry. */
const showRepeat = async (
  context: Context,
  asker: HelpAsker,
  earlier: Help,
  mark: RequestMark,
): Promise<Outcome<Help> | undefined> => {
  const repeat = answerRepeat(earlier, mark);
  // a clerk who has left the desk, or somebody else with the same subject
  if (repeat && !maySeeHelp(asker, earlier))
    return refused(refuse('KEY_REUSED', ['input', 'idempotencyKey']));
  if (repeat && !isRefused(repeat) && !isHelpAsker(asker, earlier))
    await recordView(context, earlier.number, 'OPENED');
  return repeat;
};

type MarkedNumber = { readonly number: string; readonly mark: RequestMark };

const ask = async (
  context: Context,
  asker: HelpAsker,
  input: AskForHelpInput,
  marked: MarkedNumber,
): Promise<Outcome<Help>> => {
  const checked = await checkHelpRequest(context, asker, input);
  return isRefused(checked) ? checked : create(context, asker, input, checked.value, marked);
};

const noWindowFor = ({ name }: Village): Bilingual => ({
  zh: `${name.zh}暂无可答复诉求的窗口`,
  en: `none answers help requests for ${name.en}`,
});

const create = async (
  context: Context,
  asker: HelpAsker,
  { matter, window }: AskForHelpInput,
  { directory, village, day, person, about, words }: CheckedHelpRequest,
  { number, mark }: MarkedNumber,
): Promise<Outcome<Help>> => {
  const { services, now } = context;
  const first = assignFirstOwner(directory, village, about, day, now);
  if (!first) return refused(refuse('UNKNOWN_WINDOW', ['input', 'village'], noWindowFor(village)));
  if (asker.role !== 'CLERK') {
    const own = { district: directory.district.code, person: person.index, at: now };
    const claim = { ...own, kind: OPEN_KINDS.HELP, limit: 'openHelp' } as const;
    const beyond = await claimOpenItems(services.openItems, claim, [number], ['input']);
    if (beyond.length > 0) return { refusals: beyond };
  }
  const { owner, dueAt } = first;
  const at = now.toISOString();
  const base = { at, day, role: asker.role, ...mark };
  const place = { ...(window && { desk: window }), to: owner.window };
  const item: Help = {
    kind: 'HELP',
    number,
    district: directory.district.code,
    village: village.code,
    ...(about && { case: about.number }),
    ...((matter || about) && { matter: matter ?? about?.matter }),
    status: 'OPEN',
    level: directory.windows.get(owner.window)?.level === 'VILLAGE' ? 'WINDOW' : 'STREET',
    owner,
    filedAt: at,
    askedAt: at,
    dueAt,
    escalatesAt: dueAt,
    applicant: maskIdentified(person),
    asker: person.index,
    sealed: await services.personSeal.seal(
      { person: person.person, texts: [words] },
      { purpose: 'HELP', number },
    ),
    version: 1,
    events: appendActs(number, [], [{ type: 'ASKED', ...base, ...place, text: 0 }]),
  };
  const existing = await services.help.create(item);
  if (!existing) return { value: item };
  return (
    (await showRepeat(context, asker, existing, mark)) ??
    refused(refuse('KEY_REUSED', ['input', 'idempotencyKey']))
  );
};
