import { LIMITS } from '../../functions/graphql/limits.ts';
import { type Attack, ask, times } from './attacks.ts';

const CHANCHENG = 'district(code: "440604")';
const PERIOD = 'from: "2015-01-01", to: "2016-01-31"';

/** Public requests just below the limits, by description: the most work that anybody may cause without a token. */
export const worstAllowed: Readonly<Record<string, Attack>> = {
  'every village with its street': ask(
    `{ ${CHANCHENG} { villages { code name kind street { code name } } streets { villages { code name } } } }`,
  ),
  'the opening hours of every window': ask(
    `{ ${CHANCHENG} { windows { code name isOpen hours { from to } closures { from } unit { __typename } } } }`,
  ),
  'whether every window opens at five instants': ask(
    `{ ${CHANCHENG} { windows { ${times(5, (i) => `a${i}: isOpen(at: "2026-04-08T0${i % 10}:00:00Z")`)} } } }`,
  ),
  'twenty fields of every window': ask(
    `{ ${CHANCHENG} { windows { ${times(4, () => 'name level from to isOpen')} } } }`,
  ),
  'a page of matters with materials': ask(
    `{ ${CHANCHENG} { matters(first: 100) { edges { node { code name materials { code name form } } } } } }`,
  ),
  'twenty nearest windows, open at an instant': ask(
    `{ nearestWindows(district: "350205", first: 20, openAt: "2026-04-08T01:30:00Z") { window { code } queueLength } }`,
  ),
  'the queues of ten near windows': ask(
    `{ nearestWindows(district: "350205", first: 10) { window { queue { waiting calledSign expectedWaitMinutes } } } }`,
  ),
  'the coverage of delegations, day by day': ask(
    `{ delegationCoverage(district: "350205", ${PERIOD}, by: DAY) { rows { day } } }`,
  ),
  'the ratings of a year by window': ask(
    `{ ratingSummary(district: "350205", from: "2015-01-01", to: "2015-12-31", by: WINDOW) { rows { key ratings } } }`,
  ),
  'twenty aliases of the rates of a catalogue': ask(
    `{ ${times(19, (i) => `a${i}: catalogueRates(district: "440604") { matters }`)} }`,
  ),
  'as many fields as are allowed': ask(`{ ${times(LIMITS.fields - 1, () => '__typename')} }`),
  'fragments that double to as many fields as are allowed': ask(
    `{ ...F0 } ${times(6, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F6 on Query { __typename }`,
  ),
  'the street of every village of every street': ask(
    `{ ${CHANCHENG} { streets { name villages { code name street { code name } } } } }`,
  ),
  'a text as long as is allowed': ask('query ($x: String!) { verifyCertificate(token: $x) { status } }', {
    variables: { x: 'x.'.repeat(8_000) },
  }),
};
