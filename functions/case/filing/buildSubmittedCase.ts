import { recordFiles } from '../../files/model.ts';
import { appendActs } from '../../record/eventChain.ts';
import type { Directory } from '../../registry/directory.ts';
import type { Services } from '../../services.ts';
import type { CaseAct } from '../events.ts';
import type { Case } from '../model.ts';
import { buildCase, type Filing } from './buildCase.ts';
import { computeAcceptanceDeadline } from './deadline.ts';

/** The recorded fields of a submission; `desk` if it was filed at a window. */
type Base = Pick<CaseAct, 'at' | 'day' | 'actor' | 'role' | 'key' | 'payload'> & { readonly desk?: string };

/** Builds the case of a checked filing; it waits at the home village's office for acceptance. */
export const buildSubmittedCase = async (
  { personSeal }: Pick<Services, 'personSeal'>,
  directory: Directory,
  filing: Omit<Filing, 'directory' | 'at'>,
  base: Base,
): Promise<Case> => {
  const begun = await buildCase(personSeal, { ...filing, directory, at: base.at });
  const desk = filing.subject.village.code;
  return {
    ...begun,
    status: 'SUBMITTED',
    desk,
    ...computeAcceptanceDeadline(directory, base.day),
    events: appendActs(
      begun.number,
      [],
      [{ type: 'SUBMITTED', ...base, ...recordFiles(filing.files ?? []), to: desk }],
    ),
  };
};
