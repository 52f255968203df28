import { type Outcome, type Refusal, refuse } from '../refusal/refusal.ts';
import { hoursInWords, isWindowOpen } from '../registry/openingHours.ts';
import { checkWindowTakes, isCrossVillage, type Subject } from './acceptance.ts';
import type { Visit } from './acceptCases.ts';
import { settlementDueAt } from './dueDate.ts';
import type { Act, Case } from './model.ts';
import type { RequestMark } from './repeat.ts';
import { routeOf } from './routing.ts';

/** What acceptance adds to a case, and the acts to record. */
export type Acceptance = {
  readonly fields: Pick<Case, 'status' | 'crossVillage' | 'dueAt'> & {
    readonly window: string;
    readonly desk: string;
    readonly acceptedAt: string;
  };
  readonly acts: readonly Act[];
};

type Wanted = { readonly online: boolean; readonly mark: RequestMark; readonly path: readonly string[] };

/** Decides acceptance at the visit's window: open, in scope, somebody may settle it; says where it goes and until when. */
export const decideAcceptance = (
  visit: Visit,
  subject: Subject,
  { online, mark, path }: Wanted,
): Outcome<Acceptance> => {
  const { directory, window, day, at } = visit;
  const route = routeOf(directory, window, subject, day);
  const refusals = [...checkOpen(visit), ...checkWindowTakes(directory, window, subject, path)];
  if (!route) refusals.push(refuse('NOT_DELEGATED', [...path, 'matter'], subject.matter.name));
  if (!route || refusals.length > 0) return { refusals };

  const crossVillage = isCrossVillage(window, subject.village);
  const act = { at, day, role: 'CLERK', desk: window.id, ...mark } as const;
  const accepted: Act = { type: 'ACCEPTED', ...act, crossVillage, online };
  return {
    value: {
      fields: {
        status: route.settles === 'WINDOW' ? 'ACCEPTED' : 'IN_REVIEW',
        window: window.id,
        desk: route.desk,
        acceptedAt: at,
        dueAt: settlementDueAt(directory, subject.matter, day),
        crossVillage,
      },
      acts:
        route.settles === 'WINDOW' ? [accepted] : [accepted, { type: 'FORWARDED', ...act, to: route.desk }],
    },
  };
};

const checkOpen = ({ directory, window, at }: Visit): Refusal[] =>
  isWindowOpen(directory, window, new Date(at))
    ? []
    : [refuse('WINDOW_CLOSED', ['input', 'window'], hoursInWords(window))];
