import fc from 'fast-check';

const HOSTILE = [
  '',
  '#',
  '%',
  '%zz',
  '/',
  '~',
  '\u0000',
  '\n',
  '\ud800',
  '__proto__',
  '-',
  '-0',
  '0',
  '9'.repeat(20),
  '９',
  '𠮷',
];

/** Mutates a text: a part is removed, doubled, or replaced by hostile text. */
export const mutateText = (example: string): fc.Arbitrary<string> =>
  fc
    .record({
      at: fc.nat(example.length),
      length: fc.nat({ max: 6 }),
      instead: fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 8 })),
      doubled: fc.boolean(),
    })
    .map(({ at, length, instead, doubled }) => {
      const kept = doubled ? example.slice(at, at + length) : '';
      return example.slice(0, at) + kept + kept + instead + example.slice(at + length);
    });

/** Any text, the examples, and mutations of them. */
export const textLike = (...examples: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...examples), ...examples.map(mutateText));

/** Any JSON, with hostile names and texts. */
export const anyJson: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, 1e308, 1.5, '', [], {}, ...HOSTILE),
  fc.jsonValue({ maxDepth: 3, stringUnit: 'binary' }),
);

/** Mutates a JSON value: one part is replaced, removed, or doubled in its list. */
export const mutateJson = (value: unknown): fc.Arbitrary<unknown> =>
  fc
    .record({
      way: fc.infiniteStream(fc.nat(10_000)),
      depth: fc.integer({ min: 1, max: 6 }),
      how: fc.constantFrom('REPLACED', 'REPLACED', 'LEFT_OUT', 'DOUBLED'),
      instead: anyJson,
    })
    .map(({ way, depth, how, instead }) => {
      const copy: unknown = structuredClone(value);
      let inner: unknown = copy;
      for (let level = 1; isContainer(inner); level += 1) {
        const names = Object.keys(inner);
        const name = names[(way.next().value ?? 0) % Math.max(1, names.length)];
        if (name === undefined) break;
        const next: unknown = Reflect.get(inner, name);
        if (level < depth && isContainer(next)) {
          inner = next;
          continue;
        }
        if (how === 'REPLACED') Reflect.set(inner, name, instead);
        else if (how === 'DOUBLED' && Array.isArray(inner)) inner.push(structuredClone(next));
        else Reflect.deleteProperty(inner, name);
        break;
      }
      return JSON.parse(JSON.stringify(copy));
    });

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null;
