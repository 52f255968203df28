/**
 * The most that one request may ask for. In brackets is the most that an honest one asks for, of the operations that
 * tests send and of GraphiQL's; `test/unit/graphql/limits.test.ts` keeps it at no more than half.
 */
export const LIMITS = {
  /** Bytes of the body. (Importing Haicang whole: 245 KB.) */
  bodyBytes: 786_432,
  /** Levels of lists and objects inside one another, in the body. (Importing Haicang: 10.) */
  bodyDepth: 24,
  /** Characters of the document. (2,075) */
  documentCharacters: 16_384,
  /** Tokens of the document. (184) */
  tokens: 1_000,
  /** Fields inside one another. (6; introspection, which is not weighed where it is on: 15) */
  depth: 12,
  /** Fields and fragments, each as often as it is spread. (66) */
  fields: 300,
  /** Aliases, those of `__typename` too. (0) */
  aliases: 20,
  /** Directives, anywhere. (0) */
  directives: 20,
  /** Entries of a list in an input. (A filing of 50 cases.) */
  listItems: 100,
  /** Fields of the answer, by `first` and by LIST_LENGTH. (A page of 100 whole cases: 12,150.) */
  cost: 25_000,
} as const;

/** What a list without `first` is taken to hold. */
export const LIST_LENGTH = 10;

/** What asking for a page, or for an act, costs by itself: it is a round trip or more. */
export const ROUND_TRIP = 50;
