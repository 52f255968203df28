// npm run -s cost -- --cases-per-day 921 [--districts 1] [--matters 48] | --measure 1000; docs/cost.md
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { oneLine, StartFailure } from '../../local/startFailure.ts';
import { type Line, monthlyBill } from './bill.ts';
import { fixedOfProd } from './fixed.ts';
import { measure } from './measure.ts';
import { Measured } from './measured.ts';
import { listPrices } from './prices.ts';

// what it starts itself counts in UTC, as Lambda does
process.env.TZ = 'UTC';

const MEASURED = new URL('measured.json', import.meta.url);
const Options = z.object({
  'cases-per-day': z.coerce.number().positive(),
  districts: z.coerce.number().int().positive(),
  matters: z.coerce.number().int().nonnegative().optional(),
  measure: z.coerce.number().int().positive().optional(),
});
/** A district has a catalogue of its own, as the packs do, unless --matters says that they share one. */
const MATTERS_OF_A_DISTRICT = 48;

const run = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      'cases-per-day': { type: 'string', default: '921' },
      districts: { type: 'string', default: '1' },
      matters: { type: 'string' },
      measure: { type: 'string' },
    },
  });
  const options = Options.safeParse(values);
  if (!options.success)
    throw new StartFailure('--cases-per-day N [--districts N] [--matters N] | --measure CASES');
  if (options.data.measure !== undefined)
    writeFileSync(MEASURED, `${JSON.stringify(await measure(options.data.measure), undefined, 2)}\n`);
  const measured = Measured.parse(JSON.parse(readFileSync(MEASURED, 'utf8')));
  const { 'cases-per-day': casesPerDay, districts } = options.data;
  const { matters = MATTERS_OF_A_DISTRICT * districts } = options.data;
  print(monthlyBill(measured, listPrices, { districts, casesPerDay, matters }, fixedOfProd));
  const { region, currency, date, note } = listPrices;
  console.log(`\n${currency} a month, ${region}, prices of ${date}. ${note}`);
  console.log(`A case: measured on ${measured.date} over ${measured.cases} cases (${measured.command}).`);
};

const print = (lines: readonly Line[]): void => {
  for (const { service, what, quantity, cost } of lines)
    console.log(`${service.padEnd(12)} ${what.padEnd(26)} ${shown(quantity)} ${shown(cost)}`);
  console.log(
    `${'total'.padEnd(39)} ${' '.repeat(16)} ${shown(lines.reduce((sum, { cost }) => sum + cost, 0))}`,
  );
};

const shown = (value: number): string =>
  value.toLocaleString('en', { maximumFractionDigits: 2 }).padStart(16);

try {
  await run();
} catch (error) {
  console.error(`cost: ${oneLine(error)}`);
  process.exitCode = 1;
}
