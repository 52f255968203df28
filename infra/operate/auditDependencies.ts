import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Command, runCommand } from './command.ts';

const Exception = z.object({ package: z.string(), until: z.iso.date(), why: z.string().min(10) });
const Report = z.object({
  vulnerabilities: z.record(z.string(), z.object({ name: z.string(), severity: z.string() })),
});
const SERIOUS = ['high', 'critical'];

/** Exceptions are dated: past its day, one excepts nothing. */
const excepted = (today: string): Set<string> => {
  const file = new URL('auditExceptions.json', import.meta.url);
  const all = z.array(Exception).parse(JSON.parse(readFileSync(file, 'utf8')));
  return new Set(all.filter(({ until }) => until >= today).map((one) => one.package));
};

const audit = (): number => {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8' });
  const report = Report.safeParse(parse(stdout));
  if (!report.success) {
    console.log('Dependencies were not audited: this registry has no audit endpoint, or is out of reach.');
    return 0;
  }
  const known = excepted(new Date().toISOString().slice(0, 10));
  const faults = Object.values(report.data.vulnerabilities).filter(({ severity }) =>
    SERIOUS.includes(severity),
  );
  const open = faults.filter(({ name }) => !known.has(name));
  for (const { name, severity } of open) console.error(`${name}: ${severity}`);
  console.log(`${open.length} serious faults open, ${faults.length - open.length} excepted until their day.`);
  return open.length === 0 ? 0 : 1;
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const schema = z.object({});

const command: Command<typeof schema> = {
  name: 'audit:deps',
  usage: 'npm run audit:deps',
  about:
    'Asks the registry about known faults of what is deployed; exit code 1 when one is serious and not excepted.',
  options: {},
  schema,
};

await runCommand(command, async () => audit());
