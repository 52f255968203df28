import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Command, runCommand } from './command.ts';

const Exception = z.object({ package: z.string(), until: z.iso.date(), why: z.string().min(10) });
const Report = z.object({
  vulnerabilities: z.record(z.string(), z.object({ name: z.string(), severity: z.string() })),
});
const SERIOUS = ['high', 'critical'];

/** Reads the packages with an exception in force; exceptions expire. */
const readExceptions = (today: string): Set<string> => {
  const file = new URL('auditExceptions.json', import.meta.url);
  const all = z.array(Exception).parse(JSON.parse(readFileSync(file, 'utf8')));
  return new Set(all.filter(({ until }) => until >= today).map((one) => one.package));
};

const auditDependencies = (): number => {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8' });
  const report = Report.safeParse(parse(stdout));
  if (!report.success) {
    console.log('Dependencies were not audited: the registry has no audit endpoint, or cannot be reached.');
    return 0;
  }
  const known = readExceptions(new Date().toISOString().slice(0, 10));
  const faults = Object.values(report.data.vulnerabilities).filter(({ severity }) =>
    SERIOUS.includes(severity),
  );
  const open = faults.filter(({ name }) => !known.has(name));
  for (const { name, severity } of open) console.error(`${name}: ${severity}`);
  console.log(
    `${open.length} serious vulnerabilities, ${faults.length - open.length} more with an exception.`,
  );
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
    'Asks the registry for known vulnerabilities of the deployed packages; exit code 1 for a serious one without an exception.',
  options: {},
  schema,
};

await runCommand(command, async () => auditDependencies());
