import * as z from 'zod';
import { inLang } from '../../bilingual.ts';
import type { DistrictMattersArgs, Resolvers } from '../../graphql/generated/types.ts';
import { PERSON_KINDS } from '../../identity/identity.ts';
import { getValue } from '../../refusal/refusedQuery.ts';
import { connectionOf } from '../../request/connection.ts';
import type { Context } from '../../request/context.ts';
import { globalId } from '../../request/globalId.ts';
import { readPage } from '../../request/paging.ts';
import { resolveMutation } from '../../request/payload.ts';
import { settlingLevels } from '../authority.ts';
import { type Directory, latestMatter, matterOn, matterVersion, todayIn } from '../directory.ts';
import { feeInFen, matterChanges } from '../edit/matterChanges.ts';
import { publishMatter } from '../edit/publishMatter.ts';
import { SuspensionKind } from '../model/matter.ts';
import type { MatterParent } from '../parents.ts';
import type { Previewed } from '../preview/createPreview.ts';
import { searchCatalogue } from '../search/catalogue.ts';
import { countMissed, listMissedWords } from '../search/missedWords.ts';
import { THEMES } from '../search/themes.ts';

const PAGE = 50;

const listMatters = async (directory: Directory, args: DistrictMattersArgs, context: Context) => {
  const request = getValue(readPage(args, z.string().max(40), PAGE), context);
  const page = searchCatalogue(directory, todayIn(directory, context.now), args, request);
  await countMissed(context, directory, args, page);
  const items = page.items.map(({ node: matter, position }) => ({ node: { directory, matter }, position }));
  return { ...connectionOf({ ...page, items }, args), totalCount: page.total };
};

/** Resolvers of matters, their versions and their materials. */
export const matterResolvers = {
  Query: {
    matter: async (_, { district, code, version }, { services, now }) => {
      const directory = await services.registry.find(district);
      const matter =
        directory &&
        (typeof version === 'number'
          ? matterVersion(directory, code, version)
          : matterOn(directory, code, todayIn(directory, now)));
      return matter ? { directory, matter } : null;
    },
    searchesWithoutResult: async (_, args, context) => {
      const { words, others } = getValue(await listMissedWords(context, args), context);
      return { words: [...words], others };
    },
    matterChanges: async (_, args, context) => (await matterChanges(context, args)) ?? null,
  },
  Mutation: {
    publishMatter: resolveMutation(publishMatter, (matter: Previewed<MatterParent> | null) => ({
      matter,
      preview: matter?.preview ?? null,
    })),
  },
  District: { matters: listMatters },
  Matter: {
    id: ({ directory, matter }) =>
      globalId('Matter', `${directory.district.code}:${matter.code}:${matter.version}`),
    code: ({ matter }) => matter.code,
    version: ({ matter }) => matter.version,
    name: ({ matter }, { lang }) => inLang(matter.name, lang),
    effectiveFrom: ({ matter }) => matter.effectiveFrom,
    effectiveTo: ({ matter }) => matter.effectiveTo,
    department: ({ directory, matter }) => {
      const department = directory.departments.get(matter.department);
      if (!department) throw new Error('a matter without its department');
      return { directory, department };
    },
    serviceClass: ({ matter }) => matter.serviceClass,
    handling: ({ matter }) => matter.handling,
    scope: ({ matter }) => matter.scope,
    applicants: ({ matter }) => [...(matter.applicants ?? PERSON_KINDS)],
    acceptanceLevels: ({ matter }) => matter.acceptanceLevels,
    channels: ({ matter }) => matter.channels,
    statutoryLimit: ({ matter }) => matter.statutoryLimit,
    committedLimit: ({ matter }) => matter.committedLimit,
    correctionDays: ({ matter }) => matter.correctionDays,
    followDays: ({ matter }) => matter.followDays,
    extension: ({ matter }) => matter.extension,
    suspensions: ({ matter }) => [...(matter.suspensions ?? SuspensionKind.options)],
    feeInFen: ({ matter }) => feeInFen(matter),
    feeBasis: ({ matter }, { lang }) => matter.fee.basis && inLang(matter.fee.basis, lang),
    resultName: ({ matter }, { lang }) => inLang(matter.result, lang),
    certificate: ({ matter: { certificate } }) =>
      certificate && { validMonths: certificate.validMonths, fields: [...(certificate.fields ?? [])] },
    retentionMonths: ({ matter }) => matter.retentionMonths,
    materials: ({ directory, matter }) => matter.materials.map((material) => ({ directory, material })),
    guide: ({ directory, matter }) => (matter.guide && { directory, matter, guide: matter.guide }) || null,
    form: ({ matter }) => matter.form,
    source: ({ matter }) => matter.source,
    settlingLevels: ({ directory, matter }, _, { now }) =>
      settlingLevels(directory, matter.code, todayIn(directory, now)),
    fullyOnline: ({ matter }) => matter.fullyOnline,
    visits: ({ matter }) => matter.visits,
    visitReason: ({ matter }, { lang }) => matter.visitReason && inLang(matter.visitReason, lang),
    approvalLevels: ({ matter }) => matter.levels,
    stamps: ({ matter }) => matter.stamps,
  },
  Material: {
    code: ({ material }) => material.code,
    name: ({ material }, { lang }) => inLang(material.name, lang),
    form: ({ material }) => material.form,
    required: ({ material }) => material.required,
    insteadOf: ({ material }) => material.insteadOf ?? null,
    mayFollow: ({ material }) => material.mayFollow === true,
    isApplication: ({ material }) => material.isApplication === true,
    obtain: ({ material }, { lang }) => (material.obtain ? inLang(material.obtain, lang) : null),
    condition: ({ material }) => material.condition,
    trust: ({ material }) => material.trust,
    validMonths: ({ material }) => material.validMonths,
    files: ({ material }) => material.files ?? null,
    provedBy: ({ directory, material }, _, { now }) =>
      material.provedBy.flatMap((code) => {
        const matter = latestMatter(directory, code, todayIn(directory, now));
        return matter ? [{ directory, matter }] : [];
      }),
  },
  Guide: {
    conditions: ({ guide }, { lang }) => guide.conditions.map((one) => inLang(one, lang)),
    legalBasis: ({ guide }, { lang }) => guide.legalBasis.map((one) => inLang(one, lang)),
    questionsPhone: ({ guide }) => guide.phones.questions,
    complaintsPhone: ({ guide }) => guide.phones.complaints,
    samples: ({ directory, matter, guide }) =>
      guide.samples.flatMap((sample) => {
        const material = matter.materials.find(({ code }) => code === sample.material);
        return material ? [{ directory, material, sample }] : [];
      }),
    questions: ({ guide }) => guide.questions,
    keywords: ({ guide }, { lang }) => (lang === 'EN' ? guide.keywords.en : guide.keywords.zh),
    themes: ({ guide }) => guide.themes.map((code) => ({ code, name: THEMES[code] })),
  },
  Sample: {
    material: ({ directory, material }) => ({ directory, material }),
    text: ({ sample }, { lang }) => inLang(sample.text, lang),
  },
  FrequentQuestion: {
    question: ({ question }, { lang }) => inLang(question, lang),
    answer: ({ answer }, { lang }) => inLang(answer, lang),
  },
  NamedTheme: { name: ({ name }, { lang }) => inLang(name, lang) },
  MatterChanges: {
    before: ({ directory, before }) => ({ directory, matter: before }),
    after: ({ directory, after }) => ({ directory, matter: after }),
    materialsAdded: ({ directory, materialsAdded }) =>
      materialsAdded.map((material) => ({ directory, material })),
    materialsRemoved: ({ directory, materialsRemoved }) =>
      materialsRemoved.map((material) => ({ directory, material })),
  },
} satisfies Resolvers;
