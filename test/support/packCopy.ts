import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Copies a pack without its staff: tests post people themselves, and tokens name the desks of all others. */
export const copyWithoutStaff = (district: string): string => {
  const source = fileURLToPath(new URL(`../../districts/${district}`, import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), `tongban-${district}-`));
  cpSync(source, folder, { recursive: true, filter: (file) => !file.endsWith('staff.json') });
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
};
