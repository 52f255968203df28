import type { Material, MatterVersion } from '../../registry/model/matter.ts';
import type { Case } from '../model.ts';

/** Selects the codes of the seen materials whose verification counts in later cases. */
export const selectVerifiable = ({ materials }: MatterVersion, shown: readonly string[]): string[] =>
  materials
    .filter((material) => isVerifiable(material) && shown.includes(material.code))
    .map(({ code }) => code);

/** Whether a clerk's verification of a material counts in later cases: class B, for a limited time. */
export const isVerifiable = ({ trust, validMonths }: Material): boolean =>
  trust === 'B' && validMonths !== null;

/**
 * Maps each material of a case to the day of its last verification by a clerk. A material requested again
 * is unverified until a clerk sees it. Empty: rejected case, or certificate revoked.
 */
export const mapVerifiedDays = ({
  status,
  certificate,
  events,
}: Pick<Case, 'status' | 'certificate' | 'events'>): ReadonlyMap<string, string> => {
  const days = new Map<string, string>();
  if (status === 'REJECTED' || certificate?.revoked) return days;
  for (const event of events) {
    if (event.type === 'ACCEPTED') for (const code of event.verified ?? []) days.set(code, event.day);
    if (event.type === 'CORRECTION_REQUESTED') for (const code of event.materials) days.delete(code);
    // what a desk took off the list was never shown
    if (event.type === 'CORRECTED' && event.materials)
      for (const code of days.keys()) if (!event.materials.includes(code)) days.delete(code);
    if ((event.type === 'CORRECTION_SUPPLIED' || event.type === 'MATERIALS_SUPPLIED') && event.visit)
      for (const code of event.materials) days.set(code, event.day);
  }
  return days;
};
