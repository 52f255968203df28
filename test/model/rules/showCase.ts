import { CASE_ACTIONS } from '../../../functions/case/transitions.ts';
import { type Life, OPEN_STATUSES } from '../acts/caseAct.ts';
import type { CaseStatus, ModelCase } from '../state.ts';
import { dayOf, daysLeftUntil, endOfDay } from '../world/days.ts';
import { mayBeAcceptedAt } from './acceptance.ts';
import { type Facts, today } from './answer.ts';
import { isExtendable } from './extensions.ts';
import { hasFee } from './fees.ts';
import { isPossible, LIFE, mayDo } from './life.ts';
import { hasRevocableAgent, isInTimeToUndo, isOwn, isParty } from './parties.ts';
import { isNextAboutRating } from './ratingSteps.ts';
import { desksOf, forwardOffices, maySettle, ruleOf, servesAt } from './registry.ts';

/** Returns whether the asker may see a case. */
export const maySee = (facts: Facts, seen: ModelCase): boolean => {
  if (isOwn(facts, seen)) return true;
  if (seen.status === 'DRAFT' || seen.acts.some(({ type }) => type === 'DISCARDED')) return false;
  if (facts.by.role === 'SUPERVISOR') return true;
  if (isAmongOfficials(facts, seen)) return true;
  return ['SUBMITTED', 'CORRECTION'].includes(seen.status) && isParty(facts, 'ANY_WINDOW', seen);
};

/** Returns whether the asker serves at a desk of a case, or at one that is asked for its opinion or gave it today. */
const isAmongOfficials = (facts: Facts, seen: ModelCase): boolean =>
  [...placesOf(seen), ...askedPlaces(facts, seen)].some((place) => servesAt(facts, place));

const askedPlaces = (facts: Facts, { opinions, acts }: ModelCase): string[] => [
  ...opinions.map(({ desk }) => desk),
  ...acts.flatMap(({ type, at, opinion }) =>
    type === 'OPINION_GIVEN' && opinion && dayOf(at) === today(facts) ? [opinion.of] : [],
  ),
];

const placesOf = (seen: ModelCase): (string | null)[] => [
  seen.village,
  seen.window,
  seen.desk,
  seen.owner?.window ?? null,
  ...seen.acts.flatMap(({ desk, to, opinion }) => (opinion ? [] : [desk, to])),
];

const isUrgedToday = (facts: Facts, { acts }: ModelCase): boolean =>
  acts.some(({ type, at }) => type === 'URGED' && dayOf(at) === today(facts));

const hasCertificate = ({ certificate }: ModelCase): boolean => certificate !== null && !certificate.revoked;

const isAvailable = (facts: Facts, life: Life, seen: ModelCase): boolean =>
  isPossible(life, seen) &&
  (life.action !== 'UNDO_DECISION' || isInTimeToUndo(facts, seen)) &&
  (!life.action.endsWith('CERTIFICATE') || hasCertificate(seen)) &&
  (!['CORRECT', 'APPOINT_AGENT'].includes(life.action) || seen.applicant !== null) &&
  (life.action !== 'SUPPLY_MATERIALS' || seen.promised !== null) &&
  (life.action !== 'RECORD_PAYMENT' || hasFee(facts.state, seen)) &&
  (life.action !== 'EXTEND' || isExtendable(facts, seen)) &&
  (life.action !== 'SUSPEND' || ruleOf(facts.state, seen).suspensions?.length !== 0) &&
  (life.action !== 'REVOKE_AUTHORITY' || hasRevocableAgent(seen)) &&
  (life.action !== 'ACCEPT' || desksOf(facts).some((desk) => mayBeAcceptedAt(facts, seen, desk))) &&
  (!['FORWARD', 'MOVE'].includes(life.action) || forwardOffices(facts, seen).length > 0) &&
  (life.action !== 'COMPLETE' || (seen.desk !== null && maySettle(facts, seen.desk, seen.matter))) &&
  (life.action !== 'URGE' || !isUrgedToday(facts, seen)) &&
  (life.action !== 'ASK_OPINION' || seen.opinions.length < 5) &&
  (life.action !== 'CANCEL_OPINION' || seen.opinions.length > 0) &&
  isNextAboutRating(life.action, seen) &&
  mayDo(facts, life, seen);

/** Returns the acts available to the asker, in the order of the platform. */
const availableTo = (facts: Facts, seen: ModelCase): string[] => {
  const available = Object.values(LIFE).filter((life) => isAvailable(facts, life, seen));
  return CASE_ACTIONS.filter((action) => available.some((life) => life.action === action));
};

const OPEN: readonly CaseStatus[] = OPEN_STATUSES;

const isOfficial = (facts: Facts, seen: ModelCase): boolean =>
  facts.by.role === 'SUPERVISOR' || isAmongOfficials(facts, seen);

/** Returns the acts that the asker may know of: notes and opinions are among the officials of its desks. */
const visibleActs = (facts: Facts, seen: ModelCase): ModelCase['acts'] =>
  isOfficial(facts, seen)
    ? seen.acts
    : seen.acts.filter(({ type, opinion }) => type !== 'NOTED' && opinion === undefined);

/** Returns the opinions on a case as officials see them. */
const showOpinions = (facts: Facts, { acts, opinions }: ModelCase) => {
  const about = acts.filter(({ opinion }) => opinion !== undefined);
  return about.flatMap(({ type, desk, to, opinion: asked }, i) => {
    if (type !== 'OPINION_ASKED' || !asked?.dueDay) return [];
    const next = about.slice(i + 1).find(({ opinion }) => opinion?.of === asked.of);
    const isOpen = next === undefined && opinions.some((one) => one.desk === asked.of);
    const ended = next?.type === 'OPINION_ASKED' ? undefined : next?.type.slice('OPINION_'.length);
    return [
      {
        status: ended ?? (isOpen ? 'OPEN' : 'ENDED'),
        askedBy: showDesk(desk),
        askedOf: showDesk(to),
        dueOn: asked.dueDay,
        isLate: next?.opinion?.isLate ?? (isOpen && today(facts) > asked.dueDay),
      },
    ];
  });
};

/** Returns a desk as the asker sees it. */
export const showDesk = (code: string | null) => (code === null ? null : { code });

/** Returns a case as the asker sees it. */
export const showCase = (facts: Facts, seen: ModelCase) => ({
  number: seen.number,
  village: { code: seen.village },
  status: seen.status,
  channel: seen.channel,
  desk: showDesk(seen.desk),
  window: showDesk(seen.window),
  owner: seen.owner && { clerk: seen.owner.clerk, window: { code: seen.owner.window } },
  claimedBy: seen.claimedBy,
  matter: { code: seen.matter, version: seen.ruleVersion },
  dueAt: seen.dueDay === null ? null : endOfDay(seen.dueDay),
  dueOn: seen.dueDay,
  remainingDays:
    seen.dueDay === null || !OPEN.includes(seen.status)
      ? null
      : (seen.stopped?.left ?? daysLeftUntil(seen.dueDay, today(facts))),
  correction: seen.stopped && !seen.stopped.isSuspended ? { dueOn: seen.stopped.lastDay } : null,
  promise: seen.promised && OPEN.includes(seen.status) ? { by: seen.promised.by } : null,
  payment: seen.payment && { amountInFen: seen.payment.amount, waivedInFen: seen.payment.waived },
  suspension: seen.stopped?.isSuspended ? { lastDay: seen.stopped.lastDay } : null,
  // a draft may hold any code; only those of its rule are materials
  materials: ruleOf(facts.state, seen)
    .materials.map(({ code }) => code)
    .filter((code) => seen.materials.includes(code))
    .toSorted((a, b) => seen.materials.indexOf(a) - seen.materials.indexOf(b))
    .map((code) => ({ code })),
  onTheSpot: seen.onTheSpot,
  crossVillage: seen.crossVillage,
  version: seen.version - seen.acts.length + visibleActs(facts, seen).length,
  history: visibleActs(facts, seen).map(({ type, role, desk, to }) => ({
    type,
    role,
    desk: showDesk(desk),
    toDesk: showDesk(to),
  })),
  availableActions: availableTo(facts, seen),
  opinions: isOfficial(facts, seen) ? showOpinions(facts, seen) : null,
});

/** The compared fields of a case. */
export const CASE_FIELDS = `number village { code } status channel desk { code } window { code } owner { clerk window { code } } claimedBy
  matter { code version } dueAt dueOn remainingDays correction { dueOn } promise { by } payment { amountInFen waivedInFen } suspension { lastDay } materials { code } onTheSpot crossVillage version
  history { type role desk { code } toDesk { code } } availableActions
  opinions { status askedBy { code } askedOf { code } dueOn isLate }`;
