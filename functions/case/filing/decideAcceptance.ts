import { type CaseFile, recordFiles } from '../../files/model.ts';
import type { RequestMark } from '../../record/idempotency.ts';
import { type Outcome, refuse } from '../../refusal/refusal.ts';
import { isCrossVillage } from '../../registry/scope.ts';
import type { CaseAct } from '../events.ts';
import type { Case, CaseOwner, ReusedMaterial } from '../model.ts';
import { computeSettlementDeadline } from './deadline.ts';
import { findRoute } from './findRoute.ts';
import { type ApplicationSubject, checkWindowScope } from './rules.ts';
import { selectVerifiable } from './verification.ts';
import type { WindowVisit } from './visit.ts';

/** The fields that acceptance adds to a case, and the acts to record. */
export type Acceptance = {
  readonly fields: Pick<Case, 'status' | 'crossVillage' | 'clock' | 'dueAt' | 'receivedAt'> & {
    readonly owner: CaseOwner;
    readonly window: string;
    readonly desk: string;
    readonly acceptedAt: string;
  };
  readonly acts: readonly CaseAct[];
};

type AcceptanceFacts = {
  readonly online: boolean;
  readonly visit: boolean;
  /** Codes of the materials that the clerk has seen. */
  readonly seenMaterials: readonly string[];
  readonly reused: readonly ReusedMaterial[];
  /** Files that came with it. */
  readonly files?: readonly CaseFile[];
  /** Materials that follow. */
  readonly promised?: Case['promised'];
  readonly mark: RequestMark;
  readonly path: readonly string[];
};

/** Decides acceptance at a window: at this hour, in scope, and some desk must be able to settle. */
export const decideAcceptance = (
  visit: WindowVisit,
  subject: ApplicationSubject,
  { online, visit: isVisit, seenMaterials, reused, files = [], promised, mark, path }: AcceptanceFacts,
): Outcome<Acceptance> => {
  const { directory, window, day, at, ticket, received } = visit;
  const route = findRoute(directory, window, subject, day);
  const refusals = [...visit.closed, ...checkWindowScope(directory, window, subject, path)];
  if (!route) refusals.push(refuse('NOT_DELEGATED', [...path, 'matter'], subject.matter.name));
  if (!route || refusals.length > 0) return { refusals };

  const verified = selectVerifiable(subject.matter, seenMaterials);
  const crossVillage = isCrossVillage(window, subject.village);
  const act = { at, day, role: 'CLERK', desk: window.id, ...mark } as const;
  const accepted: CaseAct = {
    type: 'ACCEPTED',
    ...act,
    crossVillage,
    online,
    visit: isVisit,
    materialsSaved: reused.length,
    stampsSaved: reused.filter(({ kind }) => kind === 'CERTIFICATE').length,
    ...(verified.length > 0 && { verified }),
    ...(promised && { promised }),
    ...recordFiles(files),
    ...(ticket !== undefined && { ticket }),
    ...(received && { receivedAt: received.at, reason: received.reason }),
  };
  return {
    value: {
      fields: {
        status: route.settles === 'WINDOW' ? 'ACCEPTED' : 'IN_REVIEW',
        window: window.id,
        desk: route.desk,
        acceptedAt: at,
        ...(received && { receivedAt: received.at }),
        owner: { clerk: visit.asker.subject, window: window.id },
        ...computeSettlementDeadline(directory, subject.matter, day),
        crossVillage,
      },
      acts:
        route.settles === 'WINDOW' ? [accepted] : [accepted, { type: 'FORWARDED', ...act, to: route.desk }],
    },
  };
};
