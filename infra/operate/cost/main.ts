import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { type Command, countOption, runCommand } from '../command.ts';
import { type Line, monthlyBill } from './bill.ts';
import { fixedOfProd } from './fixed.ts';
import { measure } from './measure.ts';
import { Measured } from './measured.ts';
import { listPrices } from './prices.ts';

// what it starts itself counts in UTC, as Lambda does
process.env.TZ = 'UTC';

const MEASURED = new URL('measured.json', import.meta.url);
const above0 = '--cases-per-day must be a number above 0';
const from0 = '--matters must be a whole number from 0';
const schema = z.object({
  'cases-per-day': z.coerce.number(above0).positive(above0).default(921),
  districts: countOption('districts').default(1),
  matters: z.coerce.number(from0).int(from0).nonnegative(from0).optional(),
  measure: countOption('measure').optional(),
});

const command: Command<typeof schema> = {
  name: 'cost',
  usage: 'npm run -s cost -- [--cases-per-day N] [--districts N] [--matters N] [--measure CASES]',
  about: 'Prints what a month costs, by list prices and the measured use of a case (docs/cost.md).',
  options: {
    'cases-per-day': { type: 'string', help: 'cases a day of all districts; 921 unless given' },
    districts: { type: 'string', help: 'number of districts; 1 unless given' },
    matters: { type: 'string', help: 'matters of all districts; 48 for each district unless given' },
    measure: { type: 'string', help: 'measure anew, over so many cases of a local run' },
  },
  schema,
};

/** A district has a catalogue of its own, as the packs do, unless --matters says that they share one. */
const MATTERS_OF_A_DISTRICT = 48;

const print = (lines: readonly Line[]): void => {
  for (const { service, what, quantity, cost } of lines)
    console.log(`${service.padEnd(12)} ${what.padEnd(26)} ${shown(quantity)} ${shown(cost)}`);
  console.log(
    `${'total'.padEnd(39)} ${' '.repeat(16)} ${shown(lines.reduce((sum, { cost }) => sum + cost, 0))}`,
  );
};

const shown = (value: number): string =>
  value.toLocaleString('en', { maximumFractionDigits: 2 }).padStart(16);

await runCommand(command, async (given) => {
  if (given.measure !== undefined)
    writeFileSync(MEASURED, `${JSON.stringify(await measure(given.measure), undefined, 2)}\n`);
  const measured = Measured.parse(JSON.parse(readFileSync(MEASURED, 'utf8')));
  const { 'cases-per-day': casesPerDay, districts, matters = MATTERS_OF_A_DISTRICT * districts } = given;
  print(monthlyBill(measured, listPrices, { districts, casesPerDay, matters }, fixedOfProd));
  const { region, currency, date, note } = listPrices;
  console.log(`\n${currency} a month, ${region}, prices of ${date}. ${note}`);
  console.log(`A case: measured on ${measured.date} over ${measured.cases} cases (${measured.command}).`);
  return 0;
});
