import { LIMITS } from '../../functions/graphql/limits.ts';

/** A request that must be refused before any work is done for it. */
export type Attack = { readonly body: string; readonly contentType?: string };

export const ask = (query: string, more: object = {}): Attack => ({
  body: JSON.stringify({ query, ...more }),
});
export const times = (count: number, make: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join(' ');
const nested = (levels: number): string =>
  `${'{ street { villages '.repeat(levels)}{ code }${' } }'.repeat(levels)}`;
const ACT = 'mutation ($input: WithdrawCaseInput!) { withdrawCase(input: $input) { refusals { code } } }';
const HELLO = JSON.stringify({ query: '{ __typename }' });

/** One attack of each kind, by description. */
export const attacks: Readonly<Record<string, Attack>> = {
  'a document with a syntax error': ask('{ district(code: '),
  'an unknown field': ask('{ district(code: "350205") { nmae } }'),
  'an unknown argument': ask('{ district(cdoe: "350205") { name } }'),
  'introspection of the schema': ask('{ __schema { types { name fields { name } } } }'),
  'introspection of a type': ask('{ __type(name: "Case") { fields { name } } }'),
  'an unknown operation name': ask('query A { me { role } }', { operationName: 'B' }),
  'a subscription': ask('subscription { me }'),
  'a value of the wrong type': ask(ACT, {
    variables: { input: { idempotencyKey: 'k', number: ['x'], reason: 'r' } },
  }),
  'a value that a backtracking expression would read for half a minute': ask(
    'query ($n: Int) { district(code: "350205") { matters(first: $n) { totalCount } } }',
    { variables: { n: '" value ["'.repeat(76_000) } },
  ),
  'a variable with more errors than are counted': ask(
    'mutation ($input: AcceptCasesInput!) { acceptCases(input: $input) { refusals { code } } }',
    { variables: { input: { idempotencyKey: 'k', window: 'w', cases: Array(90).fill({ x: 1 }) } } },
  ),
  'an object with 60,000 names, all of which every error of it would print': ask(ACT, {
    variables: { input: Object.fromEntries(Array.from({ length: 60_000 }, (_, i) => [`f${i}`, 1])) },
  }),
  'a text to search for that is 700 KB long': ask(
    `query ($s: String) { district(code: "350205") { ${times(20, (i) => `a${i}: matters(search: $s, first: 1) { totalCount }`)} } }`,
    { variables: { s: '\u0130'.repeat(350_000) } },
  ),
  'a phone number of 200,000 spaces': ask(
    'mutation ($input: AskForHelpInput!) { askForHelp(input: $input) { refusals { code } } }',
    { variables: { input: { person: { phone: `1${' '.repeat(200_000)}1` } } } },
  ),
  'a number that JSON reads as infinite': {
    body: '{"query":"mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { refusals { code } } }","variables":{"input":{"idempotencyKey":"k","district":"350205","draft":{"matter":"HC-PS-03","village":"350205002214","form":{"a":1e999}}}}}',
  },
  'an unknown input field': ask(ACT, {
    variables: { input: { idempotencyKey: 'k', number: 'n', reason: 'r', role: 'OPERATOR' } },
  }),
  'a missing variable': ask(ACT),
  'too many tokens': ask(`{ ${times(1_000, () => 'me { role }')} }`),
  'a document that is too long': ask(`{ me { role } } # ${'x'.repeat(20_000)}`),
  'fields that are too deep': ask(`{ district(code: "350205") { villages ${nested(10)} } }`),
  'many aliases': ask(`{ ${times(150, (i) => `a${i}: me { role }`)} }`),
  'eight searches of all open cases by the last part of a number': ask(
    `{ ${times(8, (i) => `a${i}: locateCase(number: "${String(i).repeat(16)}") { number }`)} }`,
  ),
  'many aliases of __typename': ask(`{ ${times(300, (i) => `a${i}: __typename`)} }`),
  'many directives': ask(`{ me { role ${times(150, () => '@include(if: true)')} } }`),
  'the same field 900 times': ask(`{ ${times(900, () => '__typename')} }`),
  'fragments that double 25 times': ask(
    `{ ...F0 } ${times(25, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F25 on Query { __typename }`,
  ),
  'doubling fragments without a field': ask(
    `{ ...F0 } ${times(25, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)}`,
  ),
  'a fragment that spreads itself': ask('{ ...F } fragment F on Query { me { role } ...F }'),
  'a long list in the document': ask(`{ me(of: [${times(200, (i) => `${i}`)}]) { role } }`),
  'a long list in a variable': ask(
    'mutation ($input: AcceptCasesInput!) { acceptCases(input: $input) { refusals { code } } }',
    {
      variables: { input: { idempotencyKey: 'k', window: 'w', cases: Array(5_000).fill({}) } },
    },
  ),
  'villages of streets of villages, 95 bytes for millions of fields': ask(
    '{district(code:"440604"){villages{street{villages{street{villages{street{villages{code}}}}}}}}}',
  ),
  'nested pages': ask(
    '{ myCases(first: 100) { edges { node { accessLog(first: 100) { edges { node { at kind role } } } } } } }',
  ),
  'a batch': { body: JSON.stringify(Array(10).fill({ query: '{ me { role } }' })) },
  'a text that is not well-formed Unicode': {
    body: String.raw`{"query":"{ me { role } }","variables":{"x":"\ud800"}}`,
  },
  'a body that is not JSON': { body: '{ query: ' },
  'a body that is too large': {
    body: JSON.stringify({ query: '{ me { role } }', variables: { x: 'x'.repeat(LIMITS.bodyBytes) } }),
  },
  'a body that is too deep': {
    body: `{"query":"{ me { role } }","variables":{"x":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`,
  },
  'a list of variables': ask('{ __typename }', { variables: [] }),
  'a form-encoded body': {
    body: `query=${encodeURIComponent('{ __typename }')}`,
    contentType: 'application/x-www-form-urlencoded',
  },
  'JSON sent as text/plain, which needs no CORS preflight': {
    body: HELLO,
    contentType: 'text/plain',
  },
  'a multipart body': { body: HELLO, contentType: 'multipart/form-data; boundary=x' },
  'JSON in another character set': { body: HELLO, contentType: 'application/json; charset=utf-7' },
};
