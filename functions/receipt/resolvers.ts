import { type Bilingual, inLang } from '../bilingual.ts';
import { findOpenFee } from '../case/acts/fee.ts';
import { toDueDay } from '../case/clock.ts';
import { whole } from '../case/resolvers.ts';
import { toUploadPayload } from '../files/resolvers.ts';
import type { Resolvers } from '../graphql/generated/types.ts';
import { deriveRating } from '../rating/model.ts';
import { getValue } from '../refusal/refusedQuery.ts';
import { statusWords } from '../refusal/statusWords.ts';
import { findDesk, findDeskOrNull, nameOfDesk } from '../registry/desks.ts';
import { staffOrNull } from '../registry/postings.ts';
import { resolveMutation } from '../request/payload.ts';
import { localDateTime } from '../time.ts';
import { listReceiptKinds, numberReceipt, type Progress, type Receipt } from './model.ts';
import { openByCode, readCode } from './openByCode.ts';
import { nameAddressee, printReceipt } from './printReceipt.ts';
import {
  findDeskToAsk,
  findDueOn,
  findMaterials,
  findPhone,
  listSteps,
  mayRate,
  ruleOf,
  showCorrection,
} from './progress.ts';
import { rateByCode } from './rateByCode.ts';
import { supplyCorrectionByCode } from './supplyCorrectionByCode.ts';
import { findUploadByCode, requestUploadByCode } from './uploadByCode.ts';
import { describeReceipt, describeRemedies, PROCEDURE, REVIEW_DAYS, SUIT_MONTHS, TITLES } from './words.ts';

const listMissing = (receipt: Receipt) => {
  const { kind, seen } = receipt;
  const asked = kind === 'CORRECTION' ? seen.clock.stopped?.materials : seen.promised?.materials;
  return findMaterials(receipt, (isRefusal(receipt) ? undefined : asked) ?? []);
};

const isRefusal = ({ event }: Receipt): boolean => event.type === 'REJECTED';

/** Names the one person to ask: the owner, else whoever acted. */
const findResponsible = ({ directory, seen, event }: Receipt) =>
  staffOrNull(directory, seen.owner?.clerk ?? (event.role === 'SYSTEM' ? null : event.actor));

const dueOf = (receipt: Receipt): string | null => {
  const { kind, seen, directory } = receipt;
  const endsAt = seen.clock.stopped?.endsAt;
  if (kind !== 'CORRECTION') return findDueOn(receipt);
  return endsAt === undefined ? null : toDueDay(endsAt, directory.district.timeZone);
};

const isProvisional = ({ clock: { counted, stopped } }: Receipt['seen']): boolean =>
  (stopped ? stopped.counted : counted)?.provisional === true;

const localTimeOf = ({ directory }: Receipt, at: string): string =>
  localDateTime(at, directory.district.timeZone);

const byCodePayload = (progress: Progress | null) => ({ progress });
const each = (texts: readonly Bilingual[], lang: 'ZH' | 'EN'): string[] =>
  texts.map((text) => inLang(text, lang));

/** Resolvers of receipts, and of what their codes open. */
export const receiptResolvers = {
  Query: {
    receipt: async (_, args, context) => getValue(await printReceipt(context, args), context) ?? null,
    progressByCode: async (_, { code }, context) =>
      (await openByCode(context, getValue(readCode(code, ['code']), context))) ?? null,
    uploadByCode: async (_, args, context) =>
      getValue(await findUploadByCode(context, args), context) ?? null,
  },
  Mutation: {
    requestUploadByCode: resolveMutation(requestUploadByCode, toUploadPayload),
    supplyCorrectionByCode: resolveMutation(supplyCorrectionByCode, byCodePayload),
    rateByCode: resolveMutation(rateByCode, byCodePayload),
  },
  Case: {
    receiptKinds: async (parent, _, context) => listReceiptKinds(await whole(parent, context)),
  },
  Receipt: {
    title: ({ kind }, { lang }) => inLang(TITLES[kind], lang),
    number: numberReceipt,
    case: ({ seen }) => seen,
    addressee: (receipt, { inClear }, context) => nameAddressee(context, receipt, inClear),
    matter: (receipt) => ({ directory: receipt.directory, matter: ruleOf(receipt) }),
    desk: ({ directory, event }) => findDesk(directory, event.desk),
    deskName: ({ directory, event }, { lang }) => inLang(nameOfDesk(directory, event.desk), lang),
    responsible: findResponsible,
    phone: (receipt) => findPhone(receipt, receipt.event.desk),
    received: (receipt) =>
      findMaterials(receipt, [
        ...receipt.seen.materials,
        ...(receipt.seen.reused ?? []).map(({ material }) => material),
      ]),
    missing: listMissing,
    dueOn: dueOf,
    dueIsProvisional: ({ seen }) => isProvisional(seen),
    reason: ({ event }) => (event.type === 'ACCEPTED' ? null : event.reason),
    legalBasis: (receipt, { lang }) =>
      each([PROCEDURE[receipt.kind], ...(ruleOf(receipt).guide?.legalBasis ?? [])], lang),
    remedies: (receipt) => (isRefusal(receipt) ? { remedies: receipt.directory.district.remedies } : null),
    actedAt: ({ event }) => event.at,
    actedAtLocal: (receipt) => localTimeOf(receipt, receipt.event.at),
    printedAtLocal: (receipt) => localTimeOf(receipt, receipt.printedAt.toISOString()),
    body: (receipt, { lang }) =>
      each(
        describeReceipt(
          receipt,
          listMissing(receipt).map(({ material }) => material.name),
        ),
        lang,
      ),
    qr: ({ code }) => `TONGBAN:${code.replaceAll('-', '')}`,
    codeValidUntil: ({ lastDay }) => lastDay,
  },
  Remedies: {
    reviewDays: () => REVIEW_DAYS,
    suitMonths: () => SUIT_MONTHS,
    reviewBody: ({ remedies }, { lang }) => (remedies ? inLang(remedies.review, lang) : null),
    court: ({ remedies }, { lang }) => (remedies ? inLang(remedies.court, lang) : null),
    text: ({ remedies }, { lang }) => inLang(describeRemedies({ remedies }), lang),
  },
  CaseProgress: {
    number: ({ seen }) => seen.number,
    matter: (opened) => ({ directory: opened.directory, matter: ruleOf(opened) }),
    status: ({ seen }) => seen.status,
    statusText: ({ seen }, { lang }) => inLang(statusWords.case[seen.status], lang),
    steps: listSteps,
    dueOn: findDueOn,
    dueIsProvisional: ({ seen }) => isProvisional(seen),
    desk: (opened) => findDeskOrNull(opened.directory, findDeskToAsk(opened)),
    phone: (opened) => findPhone(opened, findDeskToAsk(opened)),
    correction: showCorrection,
    openFeeInFen: ({ directory, seen }) => findOpenFee(directory, seen),
    mayRate,
    score: ({ seen }) => deriveRating(seen.events)?.score ?? null,
    codeValidUntil: ({ lastDay }) => lastDay,
  },
  ProgressStep: { text: ({ text }, { lang }) => inLang(text, lang) },
} satisfies Resolvers;
