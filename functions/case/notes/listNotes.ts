import * as z from 'zod';
import { findDeskOrNull } from '../../registry/desks.ts';
import { type Directory, todayIn } from '../../registry/directory.ts';
import { staffOf } from '../../registry/postings.ts';
import type { Context } from '../../request/context.ts';
import type { CaseEvent } from '../events.ts';
import type { Case } from '../model.ts';
import { mayReadNotes } from './internalActs.ts';

type Noted = Extract<CaseEvent, { type: 'NOTED' }>;

/** Lists the notes of a case, oldest first. Returns null: not for the asker. */
export const listNotes = async (context: Context, directory: Directory, seen: Case) => {
  if (!mayReadNotes(context.asker, directory, seen, todayIn(directory, context.now))) return null;
  const noted = seen.events.filter((event): event is Noted => event.type === 'NOTED');
  return Promise.all(noted.map((event) => openNote(context, directory, seen, event)));
};

const openNote = async (
  { services }: Context,
  directory: Directory,
  { number }: Case,
  { at, actor, desk, sealed }: Noted,
) => ({
  at,
  staff: staffOf(directory, actor),
  desk: findDeskOrNull(directory, desk),
  text: sealed && (await services.personSeal.open(z.string(), sealed, { purpose: 'NOTE', number })),
});
