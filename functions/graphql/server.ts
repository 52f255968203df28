import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { buildASTSchema, type GraphQLSchema } from 'graphql';
import { appraisalResolvers } from '../appraisal/resolvers.ts';
import { auditResolvers } from '../audit/resolvers.ts';
import { bundleResolvers } from '../bundle/resolvers.ts';
import { calendarResolvers } from '../calendar/resolvers.ts';
import { caseFileResolvers } from '../case/files/openFiles.ts';
import { findResolvers } from '../case/findResolvers.ts';
import { caseListResolvers } from '../case/lists/resolvers.ts';
import { opinionResolvers } from '../case/opinions/resolvers.ts';
import { caseResolvers } from '../case/resolvers.ts';
import { certificateResolvers } from '../certificate/resolvers.ts';
import { erasureResolvers } from '../erasure/resolvers.ts';
import { escalationResolvers } from '../escalation/resolvers.ts';
import type { Faults } from '../faults.ts';
import { fileResolvers } from '../files/resolvers.ts';
import { handoverResolvers } from '../handover/resolvers.ts';
import { helpResolvers } from '../help/resolvers.ts';
import { joinResolvers } from '../join/resolvers.ts';
import { messageResolvers } from '../message/resolvers.ts';
import { noticeResolvers } from '../notice/resolvers.ts';
import { previewEffectResolvers } from '../preview/resolvers.ts';
import { queueListResolvers } from '../queue/lists/resolvers.ts';
import { queueResolvers } from '../queue/resolvers.ts';
import { ratingResolvers } from '../rating/resolvers.ts';
import { receiptResolvers } from '../receipt/resolvers.ts';
import { delegationResolvers } from '../registry/resolvers/delegation.ts';
import { logResolvers } from '../registry/resolvers/log.ts';
import { matterResolvers } from '../registry/resolvers/matter.ts';
import { packResolvers } from '../registry/resolvers/pack.ts';
import { previewResolvers } from '../registry/resolvers/preview.ts';
import { staffResolvers } from '../registry/resolvers/staff.ts';
import { unitResolvers } from '../registry/resolvers/unit.ts';
import { windowResolvers } from '../registry/resolvers/window.ts';
import { reportResolvers } from '../report/resolvers.ts';
import type { Context } from '../request/context.ts';
import { reuseResolvers } from '../reuse/resolvers.ts';
import { accessLogResolvers } from './accessLogResolvers.ts';
import { refuseTooMuch } from './answerBudget.ts';
import { attachResolvers } from './attachResolvers.ts';
import { createFormatError } from './errors/formatError.ts';
import { answerUnavailable } from './errors/unavailable.ts';
import { typeDefs } from './generated/schema.ts';
import { limitLists } from './limitLists.ts';
import { identityResolvers } from './meResolvers.ts';
import { myDeskResolvers } from './myDeskResolvers.ts';
import { nodeResolvers } from './nodeResolvers.ts';
import { requireToken } from './requireToken.ts';
import { scalarResolvers } from './scalars.ts';
import { sealCursors } from './sealCursors.ts';

/** Creates the executable schema. */
export const createSchema = (): GraphQLSchema => {
  const schema = buildASTSchema(typeDefs, { assumeValidSDL: true });
  attachResolvers(schema, [
    scalarResolvers,
    nodeResolvers,
    identityResolvers,
    myDeskResolvers,
    unitResolvers,
    packResolvers,
    windowResolvers,
    staffResolvers,
    delegationResolvers,
    matterResolvers,
    logResolvers,
    previewResolvers,
    auditResolvers,
    previewEffectResolvers,
    calendarResolvers,
    caseResolvers,
    bundleResolvers,
    caseListResolvers,
    opinionResolvers,
    findResolvers,
    accessLogResolvers,
    noticeResolvers,
    messageResolvers,
    fileResolvers,
    caseFileResolvers,
    helpResolvers,
    queueListResolvers,
    queueResolvers,
    certificateResolvers,
    reportResolvers,
    reuseResolvers,
    erasureResolvers,
    joinResolvers,
    escalationResolvers,
    ratingResolvers,
    receiptResolvers,
    handoverResolvers,
    appraisalResolvers,
  ]);
  sealCursors(schema);
  requireToken(schema);
  limitLists(schema);
  return schema;
};

/** Creates the Apollo server of one Lambda instance. */
export const createServer = (
  schema: GraphQLSchema,
  introspection: boolean,
  faults: Faults,
): ApolloServer<Context> =>
  new ApolloServer<Context>({
    schema,
    introspection,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !introspection,
    // one error is enough to refuse a document; in development, all are shown
    ...(!introspection && { validationOptions: { maxErrors: 1 } }),
    formatError: createFormatError(introspection, faults),
    stopOnTerminationSignals: false,
    persistedQueries: false,
    // no reporting to Apollo and no landing page, which also keeps them out of the bundle; `secureAnswers` forbids caching
    plugins: [
      answerUnavailable,
      refuseTooMuch,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
