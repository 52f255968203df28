import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { findLastPublishedDay } from '../../../functions/registry/calendar.ts';
import { CalendarPack, DistrictPack } from '../../../functions/registry/model/pack.ts';
import { checkPack } from '../../../functions/registry/pack/pack.ts';
import type { PackProblem } from '../../../functions/registry/pack/packProblem.ts';
import { daysBetween } from '../../../functions/time.ts';
import { oneLine } from '../../local/startFailure.ts';
import { fileOf } from './files.ts';

const PackFiles = z.record(DistrictPack.keyof(), z.unknown());

/** Days before the end of its calendar from which a pack is due for the next year's. */
const FEW_DAYS = 60;

/** Says when the published calendar of the pack in a folder ends, and whether that is soon. */
export const describeCalendar = async (folder: string, today: string): Promise<string> => {
  const calendar = CalendarPack.parse((await readLoosely(fileOf(folder, 'calendar'))).content);
  const last = findLastPublishedDay(calendar);
  const soon = daysBetween(today, last) < FEW_DAYS;
  return `calendar.json covers days until ${last}${soon ? '. Add the next year to `years` as soon as it is published: until then its days are counted provisionally.' : '.'}`;
};

/** Checks the pack in a folder. Returns a line per problem: file, path, code, Chinese / English. */
export const checkFolder = async (folder: string): Promise<string[]> => {
  const names = DistrictPack.keyof().options;
  const read = await Promise.all(
    names.map(async (name) => ({ name, ...(await readLoosely(fileOf(folder, name))) })),
  );
  const broken = new Set(read.flatMap(({ name, failure }) => (failure ? [`${name}.json`] : [])));
  const files = PackFiles.parse(Object.fromEntries(read.map(({ name, content }) => [name, content])));
  const checked = checkPack(files);
  return [
    ...read.flatMap(({ name, failure }) =>
      failure ? [`${name}.json - NOT_JSON 不是 JSON / ${failure}`] : [],
    ),
    // for a file that is not JSON, no further problems are reported
    ...('problems' in checked ? checked.problems : []).filter(({ file }) => !broken.has(file)).map(inWords),
  ];
};

const inWords = ({ file, path, code, message }: PackProblem): string =>
  `${file} ${path.join('.') || '-'} ${code} ${oneLine(message.zh)} / ${oneLine(message.en)}`;

const readLoosely = async (file: string): Promise<{ content?: unknown; failure?: string }> => {
  if (!existsSync(file)) return { content: undefined };
  const text = await readFile(file, 'utf8');
  try {
    return { content: JSON.parse(text) };
  } catch (error) {
    return { failure: oneLine(error) };
  }
};
