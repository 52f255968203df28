import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const PERSISTED = new URL('src/graphql/persisted-documents.json', import.meta.url);
const IMPORT = /^import \{ graphql \} from '[./]+\/graphql';$/m;
const CALL = /\bgraphql\(\s*`([^`]*)`,?\s*\)/g;

/**
 * Puts the text of an operation where `graphql()` names it: a page loads its own operations only, and sends exactly the
 * texts of the list that a stage may restrict itself to.
 */
export const inlineDocuments = (): Plugin => ({
  name: 'inline-documents',
  enforce: 'pre',
  transform: (code, id) => (/\.tsx?$/.test(id) ? inlineText(code) : undefined),
});

/** Replaces the calls of `graphql()` in a source. Undefined: there are none. Throws: an operation was not generated. */
export const inlineText = (code: string): string | undefined => {
  if (!IMPORT.test(code)) return undefined;
  const texts = readPersisted();
  return code.replace(IMPORT, '').replace(CALL, (_, source: string) => {
    const name = nameOf(source);
    // a fragment is part of the operations that spread it
    if (name === undefined) return 'undefined';
    const text = texts.get(name);
    if (text === undefined) throw new Error(`${name} is not generated: npm run codegen`);
    return JSON.stringify(text);
  });
};

const nameOf = (source: string): string | undefined => /\b(?:query|mutation) (\w+)/.exec(source)?.[1];

const readPersisted = (): Map<string | undefined, string> => {
  const all = Object.values(JSON.parse(readFileSync(PERSISTED, 'utf8')) as Record<string, string>);
  return new Map(all.map((text) => [nameOf(text), text]));
};
