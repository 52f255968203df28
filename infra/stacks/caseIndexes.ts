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

const index = (indexName: string, partition: string, sort: string): GlobalSecondaryIndexPropsV2 => ({
  indexName,
  partitionKey: { name: partition, type: AttributeType.STRING },
  sortKey: { name: sort, type: AttributeType.STRING },
  projectionType: ProjectionType.INCLUDE,
  // an index holds its own keys anyway, and refuses to be told so
  nonKeyAttributes: LISTED.filter((attribute) => attribute !== partition && attribute !== sort),
});

/** Whose cases: by the keyed hash of the identity number, in the order of filing. */
export const byPerson = index('byPerson', 'person', 'filedAt');

/** What lies on a desk (a window or an office): open cases only, the most urgent first. */
export const byDesk = index('byDesk', 'desk', 'dueAt');
