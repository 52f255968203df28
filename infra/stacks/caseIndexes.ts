import { AttributeType, type GlobalSecondaryIndexPropsV2, ProjectionType } from 'aws-cdk-lib/aws-dynamodb';

// What a list of cases shows. A case's events, certificate and rating stay out: an index is written and paid
// for with every change of what it holds. DynamoDB allows 20 such attributes an index.
const LISTED = [
  'number',
  'district',
  'village',
  'matter',
  'matterVersion',
  'status',
  'channel',
  'window',
  'desk',
  'dueAt',
  'clock',
  'filedAt',
  'acceptedAt',
  'completedAt',
  'onTheSpot',
  'crossVillage',
  'applicant',
  'agent',
  'version',
  'person',
  'serviceClass',
  'handling',
];

// What a list of tasks shows, of whatever kind they are.
const TASK = [
  'kind',
  'number',
  'district',
  'village',
  'matter',
  'matterVersion',
  'case',
  'status',
  'level',
  'owner',
  'window',
  'filedAt',
  'askedAt',
  'dueAt',
  'applicant',
  'version',
];

const index = (
  indexName: string,
  partition: string,
  sort: string,
  listed: readonly string[] = LISTED,
): GlobalSecondaryIndexPropsV2 => ({
  indexName,
  partitionKey: { name: partition, type: AttributeType.STRING },
  sortKey: { name: sort, type: AttributeType.STRING },
  projectionType: ProjectionType.INCLUDE,
  // an index holds its own keys anyway, and refuses to be told so
  nonKeyAttributes: listed.filter((attribute) => attribute !== partition && attribute !== sort),
});

/** Whose cases: by the keyed hash of the identity number, in the order of filing. */
export const byPerson = index('byPerson', 'person', 'filedAt');

/** Which cases somebody filed for others: by the keyed hash of the agent's identity number; most cases have none. */
export const byAgent = index('byAgent', 'agentPerson', 'filedAt', ['number']);

/** What lies on a desk (a window or an office): open cases only, the most urgent first. */
export const byDesk = index('byDesk', 'desk', 'dueAt');

/** What waits for somebody beside the cases of a desk: help and ratings to answer, tickets to call, by when it is due. */
export const byTask = index('byTask', 'task', 'taskDue', TASK);

// what the supervisor's list shows of a case, a rating or a request for help
const LATE = ['kind', 'number', 'district', 'village', 'matter', 'matterVersion', 'applicant', 'escalation'];

/** What is late and was brought up (督办), by district, the longest waiting first; what is settled leaves it. */
export const byEscalation = index('byEscalation', 'escalatedIn', 'escalatedAt', LATE);
