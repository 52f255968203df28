import { readFileSync } from 'node:fs';
import * as z from 'zod';

/** Lambda gives a whole virtual CPU to this much memory, and a function of one thread uses no more. */
const MB_OF_A_CPU = 1_769;
const MEMORIES = [512, 1_024, MB_OF_A_CPU, 3_008];
/** What an acceptance waits for DynamoDB: an assumption, since the local engine says nothing about it. */
const DATABASE_MS = 10;

const Prices = z.object({ lambdaGbSecond: z.number() });

/** Prints what memory settings make of the CPU times (ms) of a first and of a later acceptance, and what a million costs. */
export const reportMemory = ({ first, later }: { readonly first: number; readonly later: number }): void => {
  const { lambdaGbSecond } = Prices.parse(JSON.parse(readFileSync('infra/operate/cost/prices.json', 'utf8')));
  console.log('\n| memory | first acceptance | later ones | USD for a million later ones |');
  console.log('| --- | --- | --- | --- |');
  for (const memory of MEMORIES) {
    const slower = MB_OF_A_CPU / Math.min(memory, MB_OF_A_CPU);
    const each = later * slower + DATABASE_MS;
    const cost = 1_000 * each * (memory / 1_024) * lambdaGbSecond;
    const times = [first * slower + DATABASE_MS, each].map((ms) => `${ms.toFixed(0)} ms`);
    console.log(`| ${memory} MB | ${times.join(' | ')} | ${cost.toFixed(2)} |`);
  }
};
