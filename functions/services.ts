import { KMSClient } from '@aws-sdk/client-kms';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { createListingRepository } from './accessLog/listingRepository.ts';
import { createMissRepository } from './accessLog/missRepository.ts';
import { createViewRepository } from './accessLog/repository.ts';
import { createNightRepository } from './audit/nightRepository.ts';
import { createBundleRepository } from './bundle/repository.ts';
import { createStatusIndexes } from './case/granting/statusIndexes.ts';
import { createCaseRepository } from './case/repository.ts';
import { createBearerChecks } from './certificate/bearerChecks.ts';
import { createCertificates, SALT_LABEL } from './certificate/signing/certificates.ts';
import { createSigningKeys } from './certificate/signing/keys.ts';
import { createRevokedRepository } from './certificate/status/revokedRepository.ts';
import { createStatusLists } from './certificate/status/statusLists.ts';
import { clientLimits } from './clientLimits.ts';
import type { Config } from './config.ts';
import { createDynamoDb } from './dynamodb/client.ts';
import { createErasureRepository } from './erasure/repository.ts';
import { createEscalationRepository } from './escalation/repository.ts';
import { createFaults } from './faults.ts';
import { createFileLinks } from './files/links.ts';
import { createFileRepository } from './files/repository.ts';
import { createHelpRepository } from './help/repository.ts';
import { createCursorSeal } from './identity/cursorSeal.ts';
import { derivedKey } from './identity/derivedKey.ts';
import { createJoinRepository } from './identity/joinRepository.ts';
import { createPersonIndex } from './identity/personIndex.ts';
import { createPersonSeal } from './identity/personSeal.ts';
import { createVerifyToken } from './identity/verifyToken.ts';
import { createCodeRepository } from './message/codeRepository.ts';
import { createContactRepository } from './message/contactRepository.ts';
import { createContactSeal } from './message/contactSeal.ts';
import { createDeliveryRepository } from './message/deliveryRepository.ts';
import { createStopRepository } from './message/stopRepository.ts';
import { createBookingRepository } from './queue/bookings/bookingRepository.ts';
import { createHoldingRepository } from './queue/holdingRepository.ts';
import { createPublicQueues } from './queue/publicQueues.ts';
import { createDrawRepository } from './queue/tickets/drawRepository.ts';
import { createLineRepository } from './queue/tickets/lineRepository.ts';
import { createTicketRepository } from './queue/tickets/ticketRepository.ts';
import { createReceiptCodes } from './receipt/receiptCodes.ts';
import { createOpenItemRepository } from './record/openItemRepository.ts';
import { createRequestIds } from './record/requestId.ts';
import { createTaskRepository } from './record/taskRepository.ts';
import { createRegistry } from './registry/registry.ts';
import { createMissedWordsRepository } from './registry/search/missedWordsRepository.ts';
import { createUploadRepository } from './registry/uploadRepository.ts';
import { createUsageRepository } from './registry/usageRepository.ts';
import { createCounterRepository } from './report/repository.ts';
import { createStandingRepository } from './report/standingRepository.ts';
import { createStageMetrics } from './stageMetrics.ts';
import { createSecrets } from './webhook/secrets.ts';

/** Everything that a use case may call. Created once per Lambda instance and passed in. */
export type Services = ReturnType<typeof createServices>;

/** Creates the services for the configured tables and keys. */
export const createServices = (config: Config) => {
  const db = createDynamoDb({}, config.SERVICE_TIMEOUT_MS);
  const kms = new KMSClient(clientLimits(config.SERVICE_TIMEOUT_MS));
  const metrics = createStageMetrics(config.STAGE);
  const counters = createCounterRepository(db, config.COUNTERS_TABLE);
  const lines = createLineRepository(db, config.CASES_TABLE);
  const certificateKeys = createSigningKeys(kms, config.CERTIFICATE_KEY_IDS);
  const statusIndexes = createStatusIndexes(db, config.CASES_TABLE);
  return {
    verifyToken: createVerifyToken(config),
    personIndex: createPersonIndex(kms, config.PERSON_INDEX_KEY_ID),
    cursors: createCursorSeal(kms, config.PERSON_INDEX_KEY_ID),
    requestIds: createRequestIds(kms, config.PERSON_INDEX_KEY_ID),
    receiptCodes: createReceiptCodes(kms, config.PERSON_INDEX_KEY_ID),
    personSeal: createPersonSeal(kms, config.PERSON_KEY_ID),
    contactSeal: createContactSeal(kms, config.PERSON_KEY_ID),
    contacts: createContactRepository(db, config.CASES_TABLE),
    deliveries: createDeliveryRepository(db, config.CASES_TABLE),
    stops: createStopRepository(db, config.CASES_TABLE),
    codes: createCodeRepository(db, config.CASES_TABLE),
    channels: config.MESSAGE_CHANNELS,
    gateways: config.MESSAGE_GATEWAYS,
    loadSecrets: createSecrets(new SecretsManagerClient(clientLimits(config.SERVICE_TIMEOUT_MS))),
    certificateKeys,
    certificates: createCertificates({
      keys: certificateKeys,
      issuer: config.CERTIFICATE_ISSUER,
      publicUrl: config.PUBLIC_URL,
      saltKey: derivedKey(kms, config.PERSON_INDEX_KEY_ID, SALT_LABEL),
    }),
    statusIndexes,
    statusLists: createStatusLists({
      keys: certificateKeys,
      publicUrl: config.PUBLIC_URL,
      indexes: statusIndexes,
      revoked: createRevokedRepository(db, config.CASES_TABLE),
    }),
    bearerChecks: createBearerChecks(db, config.CASES_TABLE),
    registry: createRegistry(db, config.REGISTRY_TABLE, config.REGISTRY_FRESH_MS),
    nights: createNightRepository(db, config.REGISTRY_TABLE),
    uploads: createUploadRepository(db, config.REGISTRY_TABLE),
    usage: createUsageRepository(db, { cases: config.CASES_TABLE, counters: config.COUNTERS_TABLE }),
    cases: createCaseRepository(db, config.CASES_TABLE),
    bundles: createBundleRepository(db, config.CASES_TABLE),
    tasks: createTaskRepository(db, config.CASES_TABLE),
    tickets: createTicketRepository(db, config.CASES_TABLE),
    joins: createJoinRepository(db, config.CASES_TABLE),
    openItems: createOpenItemRepository(db, config.CASES_TABLE),
    lines,
    publicQueues: createPublicQueues(lines),
    draws: createDrawRepository(db, config.CASES_TABLE),
    bookings: createBookingRepository(db, config.CASES_TABLE),
    held: createHoldingRepository(db, config.CASES_TABLE),
    help: createHelpRepository(db, config.CASES_TABLE),
    files: createFileRepository(db, config.CASES_TABLE),
    // not the time of the request: the store of files checks it by its own clock
    fileLinks: createFileLinks(
      kms.config,
      { bucket: config.FILES_BUCKET, url: config.FILES_URL },
      () => new Date(),
    ),
    missedWords: createMissedWordsRepository(db, config.CASES_TABLE),
    misses: createMissRepository(db, config.CASES_TABLE),
    metrics,
    faults: createFaults(metrics),
    views: createViewRepository(db, config.CASES_TABLE),
    listings: createListingRepository(db, config.CASES_TABLE),
    erasures: createErasureRepository(db, config.CASES_TABLE),
    escalations: createEscalationRepository(db, config.CASES_TABLE),
    counters,
    standing: createStandingRepository(db, config.CASES_TABLE),
  };
};
