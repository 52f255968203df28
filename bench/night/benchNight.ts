import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { takeDigest } from '../../functions/audit/takeDigest.ts';
import { verifyDigests } from '../../functions/audit/verifyDistrict.ts';
import { compareDistrict } from '../../functions/reconcile/compareDistrict.ts';
import { superviseDistrict } from '../../functions/supervise/superviseDistrict.ts';
import { addDays } from '../../functions/time.ts';
import { createCleanup } from '../../infra/local/cleanup.ts';
import { openAssembly } from '../../infra/local/template/keptAssembly.ts';
import { measureUse, type Used } from './measureUse.ts';
import { openNight } from './nightWorld.ts';
import { auditOf, DAY, fail, seedNight } from './seedNight.ts';
import { printSimulation } from './simulateNights.ts';
import { createStoredCase } from './storedCases.ts';

/** The article's average of a working day. */
const DAILY = Number(process.env.TONGBAN_NIGHT_DAILY ?? 921);
const LATE = 3_000;
const MOST_GROWTH = 1.1;

type Night = Awaited<ReturnType<typeof openNight>>;

type Row = { readonly old: number } & Readonly<Record<keyof typeof PARTS | 'scan', Used>>;

const supervise = ({ parts, directory }: Night, at = `${DAY}T08:00:00Z`) =>
  superviseDistrict(parts, directory, new Date(at));

/** The parts of a day and its night. */
const PARTS = {
  supervise,
  audit: async ({ parts, directory }: Night) => {
    const { code } = directory.district;
    await verifyDigests(parts, code, { from: addDays(DAY, -7) }, fail);
    const { heads } = await takeDigest(parts, directory, auditOf(DAY), fail);
    // and those whose limit was counted by the calendar
    if (heads < DAILY) throw new Error(`${heads} heads instead of ${DAILY}`);
  },
  reconcile: async ({ parts, directory }: Night) => {
    const settled = Array.from({ length: DAILY }, (_, n) => n).filter((n) => n % 33 > 0).length;
    const published = async () => ({ accepted: DAILY, completed: settled });
    const { months, seals } = parts;
    const services = { repository: parts.compared, months, seals, published };
    const { countersOff, metricsOff } = await compareDistrict(
      services,
      directory,
      new Date(`${DAY}T18:30:00Z`),
    );
    if (countersOff + metricsOff > 0) throw new Error(`${countersOff} and ${metricsOff} off`);
  },
} as const;

/** What every night cost before: a scan of all items. */
const scanAll = async ({ parts, directory }: Night): Promise<void> => {
  for await (const _ of parts.repository.chains(directory.district.code));
};

/**
 * Measures a day's supervision and a night with more and more stored cases and the same day's work. Returns whether units
 * and requests stay flat. `TONGBAN_NIGHT_CASES` and `TONGBAN_NIGHT_DAILY` name other numbers. Most of the time goes into
 * writing them: `TONGBAN_NIGHT_DATA` names a folder that keeps them, and with `TONGBAN_NIGHT_SEED=only` nothing else is done.
 */
export const benchNight = async (): Promise<boolean> => {
  const sizes = (process.env.TONGBAN_NIGHT_CASES ?? '1000,10000,100000').split(',').map(Number);
  const kept = process.env.TONGBAN_NIGHT_DATA;
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'tongban-nights-'));
  try {
    const assembly = await openAssembly('.tongban');
    const seededIn = (old: number): string => join(folder, `${old}-${DAILY}`);
    for (const old of sizes) await seedNight(assembly, { old, daily: DAILY }, seededIn(old));
    return process.env.TONGBAN_NIGHT_SEED === 'only' || (await measureNights(assembly, sizes, seededIn));
  } finally {
    if (kept === undefined) rmSync(folder, { recursive: true, force: true });
  }
};

const measureNights = async (
  assembly: string,
  sizes: readonly number[],
  seededIn: (old: number) => string,
): Promise<boolean> => {
  const rows: Row[] = [];
  for (const [i, old] of sizes.entries()) {
    const cleanup = createCleanup();
    try {
      const night = await openNight(assembly, seededIn(old), cleanup);
      rows.push(await measureNight(night, old));
      if (i === sizes.length - 1) await printLate(night);
    } finally {
      await cleanup.run();
    }
  }
  printRows(rows);
  const last = rows.at(-1);
  if (last) printSimulation(last, DAILY);
  return isFlat(rows);
};

const measureNight = async (night: Night, old: number): Promise<Row> => {
  // twice: limits are counted by the calendar first
  for (const at of ['07:30', '07:45']) await supervise(night, `${DAY}T${at}:00Z`);
  return {
    old,
    supervise: await measureUse(night.during, () => PARTS.supervise(night)),
    audit: await measureUse(night.during, () => PARTS.audit(night)),
    reconcile: await measureUse(night.during, () => PARTS.reconcile(night)),
    scan: await measureUse(night.during, () => scanAll(night)),
  };
};

/** Lets 3,000 cases be late at once, and measures the run that escalates them. */
const printLate = async (night: Night): Promise<void> => {
  const late = Array.from({ length: LATE }, (_, n) =>
    createStoredCase(night.directory, '2016-03-01', 33 * n),
  );
  await night.load(late);
  let escalated = 0;
  const used = await measureUse(night.during, async () => {
    ({ escalated } = await supervise(night, `${DAY}T08:15:00Z`));
  });
  console.log(
    `${escalated} of ${LATE} late cases escalated in one run: ${used.requests} requests, ${used.units} units, ${(used.cpuMs / 1e3).toFixed(1)} s of CPU, ${(used.ms / 1e3).toFixed(1)} s here, ${used.heapMb.toFixed(0)} MB\n`,
  );
};

const printRows = (rows: readonly Row[]): void => {
  console.log(
    'old cases  part       requests     units   CPU ms        ms   heap MB   units against the first',
  );
  for (const row of rows)
    for (const part of ['supervise', 'audit', 'reconcile', 'scan'] as const) {
      const { requests, units, cpuMs, ms, heapMb } = row[part];
      const growth = units / (rows[0]?.[part].units ?? units);
      console.log(
        `${String(row.old).padStart(9)}  ${part.padEnd(9)} ${show(requests)} ${show(units)} ${show(cpuMs)} ${show(ms)} ${show(heapMb)}   ${growth.toFixed(2)}`,
      );
    }
};

const show = (value: number): string => value.toFixed(0).padStart(9);

const isFlat = ([first, ...others]: readonly Row[]): boolean =>
  others.every((row) =>
    (['supervise', 'audit', 'reconcile'] as const).every(
      (part) =>
        row[part].units <= MOST_GROWTH * (first?.[part].units ?? 0) &&
        row[part].requests <= MOST_GROWTH * (first?.[part].requests ?? 0),
    ),
  );
