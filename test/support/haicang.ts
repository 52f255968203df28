import bundles from '../../districts/350205/bundles.json' with { type: 'json' };
import calendar from '../../districts/350205/calendar.json' with { type: 'json' };
import delegations from '../../districts/350205/delegations.json' with { type: 'json' };
import district from '../../districts/350205/district.json' with { type: 'json' };
import matters from '../../districts/350205/matters.json' with { type: 'json' };
import windows from '../../districts/350205/windows.json' with { type: 'json' };
import { createDirectory, type Directory } from '../../functions/registry/directory.ts';
import type { DistrictPack } from '../../functions/registry/model/pack.ts';
import { checkPack } from '../../functions/registry/pack/pack.ts';

/** The files of Haicang's pack. */
export const haicangFiles = { district, windows, matters, delegations, calendar, bundles };

/** Returns Haicang's pack, checked. */
export const haicangPack = (): DistrictPack => {
  const checked = checkPack(structuredClone(haicangFiles));
  if ('problems' in checked) throw new Error(JSON.stringify(checked.problems[0]));
  return checked.pack;
};

/** Returns Haicang's directory, with changes for a test. */
export const haicangDirectory = (change: (pack: DistrictPack) => DistrictPack = (pack) => pack): Directory =>
  createDirectory(change(haicangPack()));
