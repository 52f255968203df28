// npm run bench -- refused | hottest
import { benchHottest } from './hottest.ts';
import { benchRefused } from './refused.ts';

process.env.TZ = 'UTC';
const benches = new Map([
  ['refused', benchRefused],
  ['hottest', benchHottest],
]);
const bench = benches.get(process.argv[2] ?? '');
if (!bench) throw new Error(`name one of: ${[...benches.keys()].join(', ')}`);
process.exitCode = (await bench()) ? 0 : 1;
