import { cpSync, globSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const RETRIED_FOR_HOURS = /"MaximumRecordAgeInSeconds": ?\d+/g;

/** Copies an assembly whose streams give up after five retries: no scenario lasts until a record is too old. */
export const copyWithFewRetries = (assemblyDir: string): string => {
  const copy = mkdtempSync(join(tmpdir(), 'tongban-few-retries-'));
  cpSync(assemblyDir, copy, { recursive: true });
  const [template = ''] = globSync(join(copy, '*Events*.template.json'));
  const text = readFileSync(template, 'utf8');
  if (!RETRIED_FOR_HOURS.test(text)) throw new Error(`${template} does not retry by age`);
  writeFileSync(template, text.replaceAll(RETRIED_FOR_HOURS, '"MaximumRetryAttempts": 5'));
  return copy;
};
