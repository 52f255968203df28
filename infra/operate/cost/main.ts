import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { type Command, countOption, runCommand } from '../command.ts';
import { type Line, monthlyBill } from './bill.ts';
import { fixedOfProd } from './fixed.ts';
import { measureCases } from './measure.ts';
import { Measured } from './measured.ts';
import { listPrices } from './prices.ts';

// the platform that it starts runs in UTC, as on Lambda
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
  about: 'Prints the monthly cost, from list prices and the measured use per case (docs/cost.md).',
  options: {
    'cases-per-day': { type: 'string', help: 'cases per district and working day; default 921' },
    districts: { type: 'string', help: 'number of districts; default 1' },
    matters: { type: 'string', help: 'matters of all districts; default 48 per district' },
    measure: { type: 'string', help: 'measure again, over this many cases of a local run' },
  },
  schema,
};

/** The default assumes a catalogue per district, as in the packs; --matters is for shared catalogues. */
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
    writeFileSync(MEASURED, `${JSON.stringify(await measureCases(given.measure), undefined, 2)}\n`);
  const measured = Measured.parse(JSON.parse(readFileSync(MEASURED, 'utf8')));
  const { 'cases-per-day': casesPerDay, districts, matters = MATTERS_OF_A_DISTRICT * districts } = given;
  print(monthlyBill(measured, listPrices, { districts, casesPerDay, matters }, fixedOfProd));
  const { region, currency, date, note } = listPrices;
  console.log(`\n${currency} a month, ${region}, prices of ${date}. ${note}`);
  console.log(
    `Use per case: measured on ${measured.date} over ${measured.cases} cases (${measured.command}).`,
  );
  return 0;
});
