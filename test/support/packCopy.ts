import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

/** Copies a pack without its staff: tests post people themselves, and tokens name the desks of all others. */
export const copyWithoutStaff = (district: string): string => {
  const source = fileURLToPath(new URL(`../../districts/${district}`, import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), `tongban-${district}-`));
  cpSync(source, folder, { recursive: true, filter: (file) => !file.endsWith('staff.json') });
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** Copies a pack without its staff, with rules of messages of its own. */
export const copyWithMessages = (
  district: string,
  messages: { readonly quietFrom: string; readonly quietTo: string },
): string => {
  const folder = copyWithoutStaff(district);
  const file = join(folder, 'district.json');
  const signature = { zh: `通办${district}`, en: `Tongban ${district}` };
  const pack: object = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...pack, messages: { signature, ...messages } }));
  return folder;
};

const Matters = z.looseObject({
  matters: z.array(z.looseObject({ version: z.number(), fullyOnline: z.boolean() })),
});
const ONE_VISIT = {
  fullyOnline: false,
  visits: 1,
  visitReason: { zh: '核对原件', en: 'To show the originals' },
};

/** Makes a version of a matter the only one, which is not wholly online. */
export const aloneForEver = <T extends { readonly fullyOnline: boolean }>(matter: T) => ({
  ...matter,
  effectiveTo: null,
  ...(matter.fullyOnline && ONE_VISIT),
});

/** Copies a pack without its staff, with the first version of each matter only, for ever: none is wholly online. */
export const copyWithFirstRules = (district: string): string => {
  const folder = copyWithoutStaff(district);
  const file = join(folder, 'matters.json');
  const pack = Matters.parse(JSON.parse(readFileSync(file, 'utf8')));
  const matters = pack.matters.filter(({ version }) => version === 1).map(aloneForEver);
  writeFileSync(file, JSON.stringify({ ...pack, matters }));
  return folder;
};
