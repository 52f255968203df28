import type { Material, MatterVersion } from '../../registry/model/matter.ts';
import type { Case } from '../model.ts';

/** Codes of the materials that count again once a clerk has seen them: class B, with a time for which they do. */
export const verifiable = ({ materials }: MatterVersion, shown: readonly string[]): string[] =>
  materials
    .filter((material) => isVerifiable(material) && shown.includes(material.code))
    .map(({ code }) => code);

/** Whether a material counts again once a clerk has verified it. */
export const isVerifiable = ({ trust, validMonths }: Material): boolean =>
  trust === 'B' && validMonths !== null;

/**
 * On which day a clerk last verified each material of a case. What was asked for again is verified no longer, until a
 * clerk sees it; of a case that was refused, or whose certificate was revoked, nothing is.
 */
export const verifiedDays = ({
  status,
  certificate,
  events,
}: Pick<Case, 'status' | 'certificate' | 'events'>): ReadonlyMap<string, string> => {
  const days = new Map<string, string>();
  if (status === 'REJECTED' || certificate?.revoked) return days;
  for (const event of events) {
    if (event.type === 'ACCEPTED') for (const code of event.verified ?? []) days.set(code, event.day);
    if (event.type === 'CORRECTION_REQUESTED') for (const code of event.materials) days.delete(code);
    if (event.type === 'CORRECTION_SUPPLIED' && event.visit)
      for (const code of event.materials) days.set(code, event.day);
  }
  return days;
};
