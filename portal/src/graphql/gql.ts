/* eslint-disable */
import * as types from './graphql';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
  '\n  query MatterGuide($district: ID!, $code: ID!, $lang: Lang!) {\n    matter(district: $district, code: $code) {\n      ...MatterLine\n      scope\n      resultName(lang: $lang)\n      fullyOnline\n      source\n      visitReason(lang: $lang)\n      materials {\n        code\n        name(lang: $lang)\n        required\n        insteadOf\n        mayFollow\n        condition\n        trust\n      }\n      guide {\n        conditions(lang: $lang)\n        legalBasis(lang: $lang)\n        questionsPhone\n        complaintsPhone\n        questions { question(lang: $lang) answer(lang: $lang) }\n      }\n    }\n  }\n': typeof types.MatterGuideDocument;
  '\n  query FrequentMatters($district: ID!, $lang: Lang!) {\n    district(code: $district) {\n      name(lang: $lang)\n      matters(first: 6, channel: ONLINE) {\n        edges { node { ...MatterLine } }\n      }\n    }\n  }\n': typeof types.FrequentMattersDocument;
  '\n  fragment MatterLine on Matter {\n    code\n    name(lang: $lang)\n    handling\n    channels\n    visits\n    feeInFen\n    department { name(lang: $lang) }\n    committedLimit { value unit }\n  }\n': typeof types.MatterLineFragmentDoc;
  '\n  query MatterSearch($district: ID!, $lang: Lang!, $search: String, $theme: Theme) {\n    district(code: $district) {\n      matters(search: $search, theme: $theme, first: 100) {\n        edges { node { ...MatterLine } }\n        pageInfo { hasNextPage }\n      }\n    }\n  }\n': typeof types.MatterSearchDocument;
  '\n  query Me($lang: Lang!) {\n    me {\n      role\n      district { code name(lang: $lang) }\n      windows { code name(lang: $lang) }\n      offices { code name(lang: $lang) }\n    }\n  }\n': typeof types.MeDocument;
};
const documents: Documents = {
  '\n  query MatterGuide($district: ID!, $code: ID!, $lang: Lang!) {\n    matter(district: $district, code: $code) {\n      ...MatterLine\n      scope\n      resultName(lang: $lang)\n      fullyOnline\n      source\n      visitReason(lang: $lang)\n      materials {\n        code\n        name(lang: $lang)\n        required\n        insteadOf\n        mayFollow\n        condition\n        trust\n      }\n      guide {\n        conditions(lang: $lang)\n        legalBasis(lang: $lang)\n        questionsPhone\n        complaintsPhone\n        questions { question(lang: $lang) answer(lang: $lang) }\n      }\n    }\n  }\n':
    types.MatterGuideDocument,
  '\n  query FrequentMatters($district: ID!, $lang: Lang!) {\n    district(code: $district) {\n      name(lang: $lang)\n      matters(first: 6, channel: ONLINE) {\n        edges { node { ...MatterLine } }\n      }\n    }\n  }\n':
    types.FrequentMattersDocument,
  '\n  fragment MatterLine on Matter {\n    code\n    name(lang: $lang)\n    handling\n    channels\n    visits\n    feeInFen\n    department { name(lang: $lang) }\n    committedLimit { value unit }\n  }\n':
    types.MatterLineFragmentDoc,
  '\n  query MatterSearch($district: ID!, $lang: Lang!, $search: String, $theme: Theme) {\n    district(code: $district) {\n      matters(search: $search, theme: $theme, first: 100) {\n        edges { node { ...MatterLine } }\n        pageInfo { hasNextPage }\n      }\n    }\n  }\n':
    types.MatterSearchDocument,
  '\n  query Me($lang: Lang!) {\n    me {\n      role\n      district { code name(lang: $lang) }\n      windows { code name(lang: $lang) }\n      offices { code name(lang: $lang) }\n    }\n  }\n':
    types.MeDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MatterGuide($district: ID!, $code: ID!, $lang: Lang!) {\n    matter(district: $district, code: $code) {\n      ...MatterLine\n      scope\n      resultName(lang: $lang)\n      fullyOnline\n      source\n      visitReason(lang: $lang)\n      materials {\n        code\n        name(lang: $lang)\n        required\n        insteadOf\n        mayFollow\n        condition\n        trust\n      }\n      guide {\n        conditions(lang: $lang)\n        legalBasis(lang: $lang)\n        questionsPhone\n        complaintsPhone\n        questions { question(lang: $lang) answer(lang: $lang) }\n      }\n    }\n  }\n',
): typeof import('./graphql').MatterGuideDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query FrequentMatters($district: ID!, $lang: Lang!) {\n    district(code: $district) {\n      name(lang: $lang)\n      matters(first: 6, channel: ONLINE) {\n        edges { node { ...MatterLine } }\n      }\n    }\n  }\n',
): typeof import('./graphql').FrequentMattersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MatterLine on Matter {\n    code\n    name(lang: $lang)\n    handling\n    channels\n    visits\n    feeInFen\n    department { name(lang: $lang) }\n    committedLimit { value unit }\n  }\n',
): typeof import('./graphql').MatterLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MatterSearch($district: ID!, $lang: Lang!, $search: String, $theme: Theme) {\n    district(code: $district) {\n      matters(search: $search, theme: $theme, first: 100) {\n        edges { node { ...MatterLine } }\n        pageInfo { hasNextPage }\n      }\n    }\n  }\n',
): typeof import('./graphql').MatterSearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Me($lang: Lang!) {\n    me {\n      role\n      district { code name(lang: $lang) }\n      windows { code name(lang: $lang) }\n      offices { code name(lang: $lang) }\n    }\n  }\n',
): typeof import('./graphql').MeDocument;

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
