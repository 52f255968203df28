import { duplicates, periodProblems, spanProblems } from './listChecks.ts';
import { type PackProblem, problem } from './packProblem.ts';
import type { PackView } from './packView.ts';

/** Checks the district's file: codes below its own, villages in known streets, known sources. */
export const checkDistrict = (view: PackView): PackProblem[] => [
  ...duplicates('district', view.departments.entries, 'code', ({ code }) => code),
  ...duplicates('district', view.streets.entries, 'code', ({ code }) => code),
  ...duplicates('district', view.villages.entries, 'code', ({ code }) => code),
  ...spanProblems('district', view.streets.entries),
  ...spanProblems('district', view.villages.entries),
  ...checkCity(view),
  ...checkStreets(view),
  ...checkVillages(view),
  ...checkBaselines(view),
];

const checkCity = ({ code, cityCode }: PackView): PackProblem[] =>
  code && cityCode && !code.startsWith(cityCode)
    ? [problem('district', ['city', 'code'], 'WRONG_CODE', cityCode)]
    : [];

const checkStreets = (view: PackView): PackProblem[] =>
  view.streets.entries.flatMap(({ value: { code }, path }) =>
    isStreetCode(code, view.code ?? '') ? [] : [problem('district', [...path, 'code'], 'WRONG_CODE', code)],
  );

const isStreetCode = (code: string, district: string): boolean =>
  code.startsWith(district) && code.endsWith('000') && !code.endsWith('000000');

const checkVillages = (view: PackView): PackProblem[] =>
  view.villages.entries.flatMap(({ value: { code, street }, path }) => {
    const known = view.streets.has(street);
    const begins = known ? street.slice(0, 9) : (view.code ?? '');
    return [
      ...(known ? [] : [problem('district', [...path, 'street'], 'UNKNOWN_STREET', street)]),
      ...(code.startsWith(begins) && !code.endsWith('000')
        ? []
        : [problem('district', [...path, 'code'], 'WRONG_CODE', code)]),
    ];
  });

const checkBaselines = (view: PackView): PackProblem[] =>
  view.baselines.entries.flatMap(({ value: { source, period }, path }) => [
    ...(view.sources.has(source) ? [] : [problem('district', [...path, 'source'], 'UNKNOWN_SOURCE', source)]),
    ...periodProblems('district', [...path, 'period'], 'to', period.from, period.to),
  ]);
