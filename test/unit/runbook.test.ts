import { existsSync, globSync, readFileSync } from 'node:fs';
import { buildASTSchema, Kind, parse, validate, visit } from 'graphql';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { typeDefs } from '../../functions/graphql/generated/schema.ts';
import { Settings } from '../../infra/settings.ts';
import { scripts } from '../../package.json' with { type: 'json' };

const english = readFileSync('docs/runbook.md', 'utf8');
const chinese = readFileSync('docs/runbook.zh-CN.md', 'utf8');
const FENCE = /```sh\n([\s\S]*?)```/g;

/** Splits a runbook into what comes before its first section, and its sections. */
const sections = {
  en: english.split(/^## /m),
  zh: chinese.split(/^<a id="[\w-]+"><\/a>$/m),
};
const textsIn = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);
const commandsIn = (text: string): string[] => textsIn(text, FENCE);
const namesIn = (text: string): string[] =>
  textsIn(text.replaceAll(FENCE, ''), /`([^`]+)`/g).map((name) => name.replaceAll(/\s+/g, ' '));
// what an operator fills in, and what people read, is in the language of the page
const withoutWords = (text: string): string =>
  text
    .replaceAll(/<[^>]*>/g, '<>')
    .replaceAll(/reason: ".*?"/g, '')
    .replaceAll(/AWS_REGION=\S+| +# .+$/gm, '');

describe('the two languages', () => {
  const pairs = sections.en.map((text, i) => [text.split('\n')[0], text, sections.zh[i] ?? ''] as const);

  test.each(pairs)('the section %s has the same commands in both languages', (_, en, zh) => {
    expect(commandsIn(zh).map(withoutWords)).toEqual(commandsIn(en).map(withoutWords));
  });

  test.each(pairs)('the section %s names the same things in both languages', (_, en, zh) => {
    const distinct = (text: string) => [...new Set(namesIn(text).map(withoutWords))].sort();
    expect(distinct(zh)).toEqual(distinct(en));
  });
});

describe('what the runbook names', () => {
  const schema = buildASTSchema(typeDefs);
  const commands = [...commandsIn(english), ...namesIn(english)].join('\n');

  test('every operation of the runbook is valid', () => {
    const documents = textsIn(commands, /ask '([^']+)'/g);
    expect(documents.length).toBeGreaterThan(2);
    expect(documents.flatMap((text) => validate(schema, parse(text)))).toEqual([]);
  });

  test('every npm script of the runbook exists, and has the options that it is given', () => {
    const asked = [...commands.matchAll(/npm run (?:-s )?([\w:]+)(?: -- ([^\n#]*))?/g)];
    expect(asked.length).toBeGreaterThan(10);
    for (const [, name = '', args = ''] of asked) {
      const script = z.record(z.string(), z.string()).parse(scripts)[name] ?? '';
      expect(script, name).not.toBe('');
      const file = script.split(' ').find((word) => word.endsWith('.ts'));
      // the CDK checks its own
      const source = file === undefined ? '' : readFileSync(file, 'utf8');
      for (const option of file === undefined ? [] : textsIn(args, /(?<=^| )--([a-z-]+)/g))
        expect(source, `${name} --${option}`).toMatch(
          new RegExp(`['\\s]${option}['\\s]?: ?(\\{|\\w+Option)`),
        );
    }
  });

  test('every file and folder of the runbook exists', () => {
    const paths = namesIn(english).filter((name) =>
      /^(docs|districts|functions|infra|schema|test)\//.test(name),
    );
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });

  test('every word that the logs are searched for is one that a function logs', () => {
    const sources = globSync('functions/**/*.ts').map((file) => readFileSync(file, 'utf8'));
    const logged = textsIn(sources.join('\n'), /message: '([^']+)'/g).join('\n');
    const searched = textsIn(commands, /--filter-pattern '?"?([a-z][a-z ]+)/g);
    expect(searched.length).toBeGreaterThan(3);
    for (const words of searched) expect(logged).toContain(words.trim());
  });

  test('every name in lower camel case is one of the contract, of a setting, or of AWS', () => {
    const known = new Set(Object.keys(Settings.shape));
    visit(typeDefs, {
      enter: (node) => {
        if (node.kind === Kind.FIELD_DEFINITION || node.kind === Kind.INPUT_VALUE_DEFINITION)
          known.add(node.name.value);
      },
    });
    // fields of a pack
    known.add('validMonths');
    const named = namesIn(english).flatMap((name) => name.match(/^[a-z]+(?:[A-Z][a-z]+)+\b/) ?? []);
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((name) => !known.has(name))).toEqual(['targetTableName']);
  });
});
