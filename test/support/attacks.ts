import { LIMITS } from '../../functions/graphql/limits.ts';

/** A request that must be refused before anything is done for it. */
export type Attack = { readonly body: string; readonly contentType?: string };

const ask = (query: string, more: object = {}): Attack => ({ body: JSON.stringify({ query, ...more }) });
const times = (count: number, make: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join(' ');
const nested = (levels: number): string =>
  `${'{ street { villages '.repeat(levels)}{ code }${' } }'.repeat(levels)}`;
const ACT = 'mutation ($input: WithdrawCaseInput!) { withdrawCase(input: $input) { refusals { code } } }';
const HELLO = JSON.stringify({ query: '{ __typename }' });

/** One of each kind, by what it is. */
export const attacks: Readonly<Record<string, Attack>> = {
  'a document that cannot be read': ask('{ district(code: '),
  'a field that does not exist': ask('{ district(code: "350205") { nmae } }'),
  'an argument that does not exist': ask('{ district(cdoe: "350205") { name } }'),
  'reading the schema': ask('{ __schema { types { name fields { name } } } }'),
  'reading a type': ask('{ __type(name: "Case") { fields { name } } }'),
  'an operation that is not there': ask('query A { me { role } }', { operationName: 'B' }),
  'a subscription': ask('subscription { me }'),
  'a value of the wrong type': ask(ACT, { variables: { input: { number: ['x'] } } }),
  'a field too many in an input': ask(ACT, {
    variables: { input: { idempotencyKey: 'k', number: 'n', reason: 'r', role: 'OPERATOR' } },
  }),
  'a missing variable': ask(ACT),
  'too many tokens': ask(`{ ${times(1_000, () => 'me { role }')} }`),
  'a document too long': ask(`{ me { role } } # ${'x'.repeat(20_000)}`),
  'fields too deep': ask(`{ district(code: "350205") { villages ${nested(10)} } }`),
  'many aliases': ask(`{ ${times(150, (i) => `a${i}: me { role }`)} }`),
  'many aliases of __typename': ask(`{ ${times(300, (i) => `a${i}: __typename`)} }`),
  'many directives': ask(`{ me { role ${times(150, () => '@include(if: true)')} } }`),
  'the same field again and again': ask(`{ ${times(900, () => '__typename')} }`),
  'a fragment that doubles': ask(
    `{ ...F0 } ${times(25, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F25 on Query { __typename }`,
  ),
  'a fragment that doubles nothing': ask(
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
  'pages within pages': ask(
    '{ myCases(first: 100) { edges { node { accessLog(first: 100) { edges { node { at how role } } } } } } }',
  ),
  'a batch': { body: JSON.stringify(Array(10).fill({ query: '{ me { role } }' })) },
  'a body that is not JSON': { body: '{ query: ' },
  'a body too large': {
    body: JSON.stringify({ query: '{ me { role } }', variables: { x: 'x'.repeat(LIMITS.bodyBytes) } }),
  },
  'a body too deep': {
    body: `{"query":"{ me { role } }","variables":{"x":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`,
  },
  'variables that are a list': ask('{ __typename }', { variables: [] }),
  'a form': {
    body: `query=${encodeURIComponent('{ __typename }')}`,
    contentType: 'application/x-www-form-urlencoded',
  },
  'JSON that calls itself text, as a page may send it without asking': {
    body: HELLO,
    contentType: 'text/plain',
  },
  'a form with files': { body: HELLO, contentType: 'multipart/form-data; boundary=x' },
  'JSON in another encoding': { body: HELLO, contentType: 'application/json; charset=utf-7' },
};
