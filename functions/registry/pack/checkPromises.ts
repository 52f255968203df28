import type { MatterVersion } from '../model/matter.ts';
import { type PackProblem, type Path, problem } from './packProblem.ts';

/** Checks that the promises of a matter version agree: limit, visits, levels, stamps, fee and result. */
export const checkPromises = (matter: MatterVersion, path: Path): PackProblem[] => [
  ...checkLimit(matter, path),
  ...checkVisits(matter, path),
  ...checkEffort(matter, path),
  ...checkOutcome(matter, path),
];

const checkLimit = (
  { handling, committedLimit, extension, suspensions = [] }: MatterVersion,
  path: Path,
): PackProblem[] => {
  const onTheSpot = committedLimit?.value === 0;
  return [
    ...((handling === 'INSTANT') === onTheSpot
      ? []
      : [problem('matters', [...path, 'committedLimit'], 'NOT_ON_THE_SPOT', committedLimit?.value ?? '–')]),
    ...(handling === 'INSTANT' && extension
      ? [problem('matters', [...path, 'extension'], 'NO_LIMIT_TO_EXTEND', extension.days)]
      : []),
    ...(new Set(suspensions).size < suspensions.length
      ? [problem('matters', [...path, 'suspensions'], 'SUSPENSION_TWICE', suspensions.join(' '))]
      : []),
  ];
};

const checkVisits = (
  { fullyOnline, visits, visitReason, channels }: MatterVersion,
  path: Path,
): PackProblem[] => [
  ...(visits > 0 && visitReason === null
    ? [problem('matters', [...path, 'visitReason'], 'NO_VISIT_REASON', visits)]
    : []),
  ...(fullyOnline === (visits === 0) && (!fullyOnline || channels.includes('ONLINE'))
    ? []
    : [problem('matters', [...path, 'fullyOnline'], 'NOT_FULLY_ONLINE', visits)]),
];

const checkEffort = (
  { serviceClass, levels, stamps, materials }: MatterVersion,
  path: Path,
): PackProblem[] => {
  const proofs = materials.filter(({ required, trust }) => required && (trust === 'B' || trust === 'C'));
  return [
    ...((serviceClass === 'FORWARD') === levels > 1
      ? []
      : [problem('matters', [...path, 'levels'], 'WRONG_LEVELS', levels)]),
    ...(stamps > proofs.length
      ? [problem('matters', [...path, 'stamps'], 'TOO_MANY_STAMPS', `${stamps} > ${proofs.length}`)]
      : []),
  ];
};

const checkOutcome = ({ code, fee, result }: MatterVersion, path: Path): PackProblem[] => [
  ...(fee.amount > 0 && fee.basis === null
    ? [problem('matters', [...path, 'fee', 'basis'], 'NO_FEE_BASIS', fee.amount)]
    : []),
  ...(result.zh.trim() === '' || result.en.trim() === ''
    ? [problem('matters', [...path, 'result'], 'NO_RESULT_NAME', code)]
    : []),
];
