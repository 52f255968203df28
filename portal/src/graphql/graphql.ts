/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  | T
  | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How an application is filed. */
export type Channel =
  /** With a clerk who visits the applicant at home. */
  | 'HOME_VISIT'
  /** Online (直通车). */
  | 'ONLINE'
  /** At a window. */
  | 'WINDOW';

/** How long a matter takes (办件类型). */
export type Handling =
  /** Within a promised limit (承诺件). */
  | 'COMMITTED'
  /** At once (即办件). */
  | 'INSTANT';

/** The language of a name or a message. */
export type Lang =
  /** English. */
  | 'EN'
  /** Chinese, the default. */
  | 'ZH';

/** How the days of a limit are counted. */
export type LimitUnit =
  /** All days. */
  | 'CALENDAR_DAY'
  /** Days of the statutory working calendar. */
  | 'WORKING_DAY';

/** When a material that is not always required is required. */
export type MaterialCondition =
  /** When an agent files; a filing without it is refused. */
  | 'AGENT'
  /** In the circumstances that its name states; the clerk judges. */
  | 'WHERE_IT_APPLIES';

/** The roles. A token carries one. */
export type Role =
  /** Files for others, with recorded authority (代办人). */
  | 'AGENT'
  /** Reads the district's figures, no cases. */
  | 'AUDITOR'
  /** Accepts and settles cases at the windows of their postings. */
  | 'CLERK'
  /** Keeps the district's registry, reads no cases. */
  | 'OPERATOR'
  /** Files for themselves. */
  | 'RESIDENT'
  /** Decides cases at the offices of their postings. */
  | 'REVIEWER'
  /** Reads the district's figures, and its cases with masked people. */
  | 'SUPERVISOR';

/** How far from its home village a matter may be filed (通办范围). */
export type Scope =
  /** At any window of the city. */
  | 'CITY'
  /** At any window of the district. */
  | 'DISTRICT'
  /** At any window of the home street. */
  | 'STREET'
  /** At windows of the home village. */
  | 'VILLAGE';

/** How far a published source supports a matter's data. */
export type SourceMark =
  /** Some fields taken from a page of the district's own city. */
  | 'CITED_CITY'
  /** Some fields taken from a page of another place. */
  | 'CITED_ELSEWHERE'
  /** Modelled from general knowledge. */
  | 'MODELLED'
  /** Named in a published source about this district. */
  | 'VERIFIED';

/** An occasion in life in which people look for matters (主题). */
export type Theme =
  /** Having or adopting a child (生育收养). */
  | 'BIRTH'
  /** Starting and running a business (开办企业). */
  | 'BUSINESS'
  /** A death in the family (身后事务). */
  | 'DEATH'
  /** Living with a disability (扶残助残). */
  | 'DISABILITY'
  /** Land and farming (农村农业). */
  | 'FARMING'
  /** Too little to live on (困难救助). */
  | 'HARDSHIP'
  /** Illness and medical insurance (医疗卫生). */
  | 'HEALTH'
  /** Renting, owning or building a home (住房租房). */
  | 'HOUSING'
  /** Disputes and legal aid (法律服务). */
  | 'LAW'
  /** Soldiers, veterans and their families (退役优抚). */
  | 'MILITARY'
  /** Moving to the district and living there (居住落户). */
  | 'RESIDENCE'
  /** Old age and pensions (养老退休). */
  | 'RETIREMENT'
  /** School and kindergarten (入学教育). */
  | 'SCHOOL'
  /** Work, losing work, social insurance (就业社保). */
  | 'WORK';

/** How far a material is trusted. */
export type Trust =
  /** Comes from its issuer. */
  | 'A'
  /** Counts again for some time after a clerk has verified it. */
  | 'B'
  /** Must be shown in the original each time. */
  | 'C'
  /** The applicant's own declaration. */
  | 'D';

export type MatterGuideQueryVariables = Exact<{
  district: string;
  code: string;
  lang: Lang;
}>;

export type MatterGuideQuery = {
  matter: {
    scope: Scope;
    resultName: string;
    fullyOnline: boolean;
    source: SourceMark;
    visitReason: string | null;
    code: string;
    name: string;
    handling: Handling;
    channels: Array<Channel>;
    visits: number;
    feeInFen: number;
    materials: Array<{
      code: string;
      name: string;
      required: boolean;
      insteadOf: string | null;
      mayFollow: boolean;
      condition: MaterialCondition | null;
      trust: Trust;
    }>;
    guide: {
      conditions: Array<string>;
      legalBasis: Array<string>;
      questionsPhone: string | null;
      complaintsPhone: string | null;
      questions: Array<{ question: string; answer: string }>;
    } | null;
    department: { name: string };
    committedLimit: { value: number; unit: LimitUnit } | null;
  } | null;
};

export type FrequentMattersQueryVariables = Exact<{
  district: string;
  lang: Lang;
}>;

export type FrequentMattersQuery = {
  district: {
    name: string;
    matters: {
      edges: Array<{
        node: {
          code: string;
          name: string;
          handling: Handling;
          channels: Array<Channel>;
          visits: number;
          feeInFen: number;
          department: { name: string };
          committedLimit: { value: number; unit: LimitUnit } | null;
        };
      }>;
    };
  } | null;
};

export type MatterLineFragment = {
  code: string;
  name: string;
  handling: Handling;
  channels: Array<Channel>;
  visits: number;
  feeInFen: number;
  department: { name: string };
  committedLimit: { value: number; unit: LimitUnit } | null;
};

export type MatterSearchQueryVariables = Exact<{
  district: string;
  lang: Lang;
  search?: string | null | undefined;
  theme?: Theme | null | undefined;
}>;

export type MatterSearchQuery = {
  district: {
    matters: {
      edges: Array<{
        node: {
          code: string;
          name: string;
          handling: Handling;
          channels: Array<Channel>;
          visits: number;
          feeInFen: number;
          department: { name: string };
          committedLimit: { value: number; unit: LimitUnit } | null;
        };
      }>;
      pageInfo: { hasNextPage: boolean };
    };
  } | null;
};

export type MeQueryVariables = Exact<{
  lang: Lang;
}>;

export type MeQuery = {
  me: {
    role: Role;
    district: { code: string; name: string } | null;
    windows: Array<{ code: string; name: string }>;
    offices: Array<{ code: string; name: string }>;
  } | null;
};

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const MatterLineFragmentDoc = new TypedDocumentString(
  `
    fragment MatterLine on Matter {
  code
  name(lang: $lang)
  handling
  channels
  visits
  feeInFen
  department {
    name(lang: $lang)
  }
  committedLimit {
    value
    unit
  }
}
    `,
  { fragmentName: 'MatterLine' },
) as unknown as TypedDocumentString<MatterLineFragment, unknown>;
export const MatterGuideDocument = new TypedDocumentString(
  `
    query MatterGuide($district: ID!, $code: ID!, $lang: Lang!) {
  matter(district: $district, code: $code) {
    ...MatterLine
    scope
    resultName(lang: $lang)
    fullyOnline
    source
    visitReason(lang: $lang)
    materials {
      code
      name(lang: $lang)
      required
      insteadOf
      mayFollow
      condition
      trust
    }
    guide {
      conditions(lang: $lang)
      legalBasis(lang: $lang)
      questionsPhone
      complaintsPhone
      questions {
        question(lang: $lang)
        answer(lang: $lang)
      }
    }
  }
}
    fragment MatterLine on Matter {
  code
  name(lang: $lang)
  handling
  channels
  visits
  feeInFen
  department {
    name(lang: $lang)
  }
  committedLimit {
    value
    unit
  }
}`,
  { hash: 'sha256:9877373adc201e32f6c6a781ca507751bdfc096e462358379f193c786d59e3f8' },
) as unknown as TypedDocumentString<MatterGuideQuery, MatterGuideQueryVariables>;
export const FrequentMattersDocument = new TypedDocumentString(
  `
    query FrequentMatters($district: ID!, $lang: Lang!) {
  district(code: $district) {
    name(lang: $lang)
    matters(first: 6, channel: ONLINE) {
      edges {
        node {
          ...MatterLine
        }
      }
    }
  }
}
    fragment MatterLine on Matter {
  code
  name(lang: $lang)
  handling
  channels
  visits
  feeInFen
  department {
    name(lang: $lang)
  }
  committedLimit {
    value
    unit
  }
}`,
  { hash: 'sha256:6ca58aac5722ea30b25453b9f298308e049968119e547a0cc979f3f1512287cf' },
) as unknown as TypedDocumentString<FrequentMattersQuery, FrequentMattersQueryVariables>;
export const MatterSearchDocument = new TypedDocumentString(
  `
    query MatterSearch($district: ID!, $lang: Lang!, $search: String, $theme: Theme) {
  district(code: $district) {
    matters(search: $search, theme: $theme, first: 100) {
      edges {
        node {
          ...MatterLine
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
}
    fragment MatterLine on Matter {
  code
  name(lang: $lang)
  handling
  channels
  visits
  feeInFen
  department {
    name(lang: $lang)
  }
  committedLimit {
    value
    unit
  }
}`,
  { hash: 'sha256:b363bca01b89626b9e4e7308a9eb9cf2e49415bccb74d574e1374dbcdf7f0ff6' },
) as unknown as TypedDocumentString<MatterSearchQuery, MatterSearchQueryVariables>;
export const MeDocument = new TypedDocumentString(
  `
    query Me($lang: Lang!) {
  me {
    role
    district {
      code
      name(lang: $lang)
    }
    windows {
      code
      name(lang: $lang)
    }
    offices {
      code
      name(lang: $lang)
    }
  }
}
    `,
  { hash: 'sha256:5070ae7d3894018ff2dedc2d04f76de851b0590541053a4d3919dfd2982f5e42' },
) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
