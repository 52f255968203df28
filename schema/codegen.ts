import type { CodegenConfig } from '@graphql-codegen/cli';

/** Generates the resolver types and the parsed schema from the SDL: `npm run codegen`. */
const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'functions/graphql/generated/types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        avoidOptionals: { field: true, object: false, inputValue: false, defaultValue: true },
        maybeValue: 'T | null',
        inputMaybeValue: 'T | null | undefined',
        contextType: '../context.ts#Context',
        strictScalars: true,
        scalars: {
          ID: 'string',
          DateTime: { input: 'Date', output: 'string | Date' },
          Date: 'string',
          JSON: 'Record<string, unknown>',
        },
        mappers: {
          District: '../../registry/directory.ts#Directory',
          Street: '../../registry/resolvers.ts#StreetParent',
          Village: '../../registry/resolvers.ts#VillageParent',
          Window: '../../registry/resolvers.ts#WindowParent',
          Office: '../../registry/model.ts#Office as OfficeParent',
          Matter: '../../registry/resolvers.ts#MatterParent',
          Material: '../../registry/model.ts#Material as MaterialParent',
          NearWindow: '../../registry/nearestWindows.ts#NearWindow as NearWindowParent',
          MatterConnection: '../../registry/resolvers.ts#MatterPage',
          Me: '../../identity/asker.ts#Asker',
          Case: '../../case/resolvers.ts#CaseParent',
          CaseEvent: '../../case/events.ts#CaseEvent as CaseEventParent',
          CaseConnection: '../../case/repository.ts#HeaderPage',
          CaseView: '../../accessLog/model.ts#CaseView as CaseViewParent',
          CaseViewConnection: '../../accessLog/repository.ts#ViewPage',
          FoundCase: '../../case/model.ts#CaseHeader',
          FoundCaseConnection: '../../case/repository.ts#HeaderPage',
          Notice: '../../notice/model.ts#Notice as NoticeParent',
          NoticeConnection: '../../notice/myNotices.ts#NoticePage',
          OfferedMaterial: '../../reuse/offer.ts#Offer',
          Draft: '../../case/draft.ts#Draft as DraftParent',
          Certificate: '../../certificate/resolvers.ts#CertificateParent',
          CertificateVerification: '../../certificate/verifyCertificate.ts#Verification',
          Refusal: '../../refusal/refusal.ts#Refusal as RefusalParent',
          ServiceReport: '../../report/model.ts#Report',
          ReportRow: '../../report/model.ts#Row',
          Baseline: '../../report/baseline.ts#ReadBaseline',
        },
      },
    },
    'functions/graphql/generated/schema.ts': { plugins: ['./schema/astPlugin.mjs'] },
  },
};
export default config;
