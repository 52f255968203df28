import { AttributeType, type GlobalSecondaryIndexPropsV2, ProjectionType } from 'aws-cdk-lib/aws-dynamodb';

// One map holds all that lists show: projections cannot change after the first deployment, but the map can. Events,
// certificate, owner and version stay out of it: every change of what is projected costs a write of the index.
const LISTED = 'listed';

const index = (
  indexName: string,
  partition: string,
  sort: string,
  nonKeyAttributes: string[],
): GlobalSecondaryIndexPropsV2 => ({
  indexName,
  partitionKey: { name: partition, type: AttributeType.STRING },
  sortKey: { name: sort, type: AttributeType.STRING },
  projectionType: ProjectionType.INCLUDE,
  nonKeyAttributes,
});

/** A person's cases, help requests, tickets and bookings, by keyed hash, in the order of filing. */
export const byPerson = index('byPerson', 'person', 'filedAt', [LISTED, 'number', 'district']);

/** An agent's cases, by the keyed hash of the agent's identity number. Sparse: most cases have no agent. */
export const byAgent = index('byAgent', 'agentPerson', 'filedAt', ['number']);

/**
 * The open cases of a district by desk, the most urgent first, and those settled at a desk on a day: see `CaseList`.
 * Sparse: drafts and withdrawn cases are in none.
 */
export const byDesk = index('byDesk', 'listedIn', 'listedBy', [
  LISTED,
  'number',
  'district',
  'person',
  'filedAt',
]);

/** Tasks other than cases: help requests and ratings to answer, tickets to call, most urgent first. Sparse. */
export const byTask = index('byTask', 'task', 'taskDue', ['number']);

/** Escalated items (督办) of a district, oldest first. Sparse: settled items leave it. */
export const byEscalation = index('byEscalation', 'escalatedIn', 'escalatedAt', [
  LISTED,
  'number',
  'district',
  'escalation',
]);

/**
 * Everything of a district that is open or has a task, tickets aside, with what supervision decides by: one Query a run.
 * Sparse.
 */
export const byPending = index('byPending', 'pendingIn', 'filedAt', [
  LISTED,
  'number',
  'kind',
  'level',
  'task',
  'taskDue',
  'escalation',
]);

/** Cases of a district with revoked certificates: what its status lists are made of. Sparse. */
export const byRevoked = index('byRevoked', 'revokedIn', 'revokedAt', ['revokedIndexes']);

/** All items with a history of a district, by the day of their last act: one more write on its first act of a day. */
export const byTouched = index('byTouched', 'district', 'touchedOn', ['number']);

/** All indexes of the cases table. */
export const caseIndexes = [byPerson, byDesk, byTask, byEscalation, byAgent, byPending, byRevoked, byTouched];
