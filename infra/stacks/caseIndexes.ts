import { AttributeType, type GlobalSecondaryIndexPropsV2, ProjectionType } from 'aws-cdk-lib/aws-dynamodb';

// The attributes that lists of cases show. Events, certificate and rating stay out: every change of a projected
// attribute costs a write of the index. DynamoDB allows 20 non-key attributes per index.
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

// The attributes that lists of tasks show, of all kinds of items.
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
  // DynamoDB rejects an index's own keys here: they are projected anyway
  nonKeyAttributes: listed.filter((attribute) => attribute !== partition && attribute !== sort),
});

/** A person's cases, by the keyed hash of the identity number, in the order of filing. */
export const byPerson = index('byPerson', 'person', 'filedAt');

/** An agent's cases, by the keyed hash of the agent's identity number. Sparse: most cases have no agent. */
export const byAgent = index('byAgent', 'agentPerson', 'filedAt', ['number']);

/** The open cases of a desk (window or office), most urgent first. Sparse. */
export const byDesk = index('byDesk', 'desk', 'dueAt');

/** Tasks other than cases: help requests and ratings to answer, tickets to call, most urgent first. Sparse. */
export const byTask = index('byTask', 'task', 'taskDue', TASK);

// the attributes of the supervisor's list
const LATE = ['kind', 'number', 'district', 'village', 'matter', 'matterVersion', 'applicant', 'escalation'];

/** Escalated items (督办) of a district, oldest first. Sparse: settled items leave it. */
export const byEscalation = index('byEscalation', 'escalatedIn', 'escalatedAt', LATE);
