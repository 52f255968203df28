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

/** Text that is nearly this one: a stretch of it left out, doubled, or replaced by what parsers stumble over. */
export const nearly = (example: string): fc.Arbitrary<string> =>
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

/** Any text, and text that is nearly one of these. */
export const textLike = (...examples: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...examples), ...examples.map(nearly));

/** What JSON can say, with names and text that parsers stumble over. */
export const anyJson: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, 1e308, 1.5, '', [], {}, ...HOSTILE),
  fc.jsonValue({ maxDepth: 3, stringUnit: 'binary' }),
);

/** A JSON value with one thing in it replaced by anything, left out, or doubled where it stands in a list. */
export const mutated = (value: unknown): fc.Arbitrary<unknown> =>
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
