import { parseCaseNumber } from '../record/numbers.ts';
import { type Refusal, refuse } from '../refusal/refusal.ts';
import type { Services } from '../services.ts';
import { deriveCertificateStatus } from './certificate.ts';
import type { WindowVisit } from './filing/visit.ts';
import type { Case } from './model.ts';

/**
 * Refuses a bundle's case while earlier cases that it depends on are not settled, naming each of them.
 * One read for each prerequisite.
 */
export const checkPrerequisites = async (
  { cases }: Pick<Services, 'cases'>,
  { directory, at }: Pick<WindowVisit, 'directory' | 'at'>,
  { bundle }: Pick<Case, 'bundle'>,
  path: readonly string[],
): Promise<Refusal[]> => {
  const numbers = bundle?.waitsFor ?? [];
  const found = await Promise.all(
    numbers.map((number) => {
      const address = parseCaseNumber(number);
      return address && cases.find(address);
    }),
  );
  const { timeZone } = directory.district;
  return numbers.flatMap((number, i) =>
    isPrerequisiteMet(found[i], new Date(at), timeZone) ? [] : [refuse('WAITS_FOR', path, number)],
  );
};

/** Whether a prerequisite is met: settled, and its certificate valid if its matter grants one. */
export const isPrerequisiteMet = (
  seen: Pick<Case, 'status' | 'certificate'> | undefined,
  now: Date,
  timeZone: string,
): boolean =>
  seen?.status === 'COMPLETED' &&
  (seen.certificate === undefined || deriveCertificateStatus(seen.certificate, now, timeZone) === 'VALID');
