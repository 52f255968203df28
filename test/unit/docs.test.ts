import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind } from 'graphql';
import { describe, expect, test } from 'vitest';
import { typeDefs } from '../../functions/graphql/generated/schema.ts';
import { caseDetailType } from '../../functions/notify/caseNotices.ts';
import { nameDetailType } from '../../functions/notify/detailType.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const features = read('docs/features.md');

/** Returns the texts in backticks. */
const quoted = (text: string): string[] => [...text.matchAll(/`([^`\n]+)`/g)].map(([, name = '']) => name);

const operations = typeDefs.definitions.flatMap((one) =>
  one.kind === Kind.OBJECT_TYPE_DEFINITION && ['Query', 'Mutation'].includes(one.name.value)
    ? (one.fields ?? []).map(({ name }) => name.value)
    : [],
);

/** Returns the values of an enum of the schema. */
const valuesOf = (name: string): string[] =>
  typeDefs.definitions.flatMap((one) =>
    one.kind === Kind.ENUM_TYPE_DEFINITION && one.name.value === name
      ? (one.values ?? []).map((value) => value.name.value)
      : [],
  );

describe('docs/features.md', () => {
  const rows = features
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const tests = rows.flatMap(([, , , cell = '']) =>
    [...cell.matchAll(/`([\w/.]+\.test\.ts)`(?:: ([^`]+?))?(?=, `|$)/g)].map(([, path = '', title]) => ({
      path: `test/${path}`,
      title,
    })),
  );

  test.each(operations)('docs/features.md names the operation %s', (operation) => {
    expect(quoted(features)).toContain(operation);
  });

  test.each(tests)('docs/features.md names an existing test: $path $title', ({ path, title = '' }) => {
    expect(existsSync(join(ROOT, path))).toBe(true);
    expect(read(path).toLowerCase()).toContain(title.toLowerCase());
  });
});

test('docs/events.md names every detail type of the notice bus, and no other', () => {
  const published = [
    ...valuesOf('CaseEventType').map(caseDetailType),
    ...valuesOf('HelpEventType').map((type) => nameDetailType('Help', type)),
  ].filter((type) => type !== null);
  const named = quoted(read('docs/events.md')).filter((name) => /^(Case|Help) [A-Z]/.test(name));
  expect(named.toSorted()).toEqual(published.toSorted());
});
