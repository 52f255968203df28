// hashOperations.ts <operations.json> <output file>: runs while the GraphQL function is bundled
import { readFileSync, writeFileSync } from 'node:fs';
import { buildASTSchema, parse, validate } from 'graphql';
import { z } from 'zod';
import { typeDefs } from '../../functions/graphql/generated/schema.ts';
import { hashDocument } from '../../functions/graphql/http/allowList.ts';
import { PREFLIGHT_DOCUMENTS } from '../../functions/preflight/documents.ts';

const schema = buildASTSchema(typeDefs);
const [from = '', to = ''] = process.argv.slice(2);

// the format of Relay and GraphQL Code Generator: id → document
const operations = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(from, 'utf8')));
const faults = Object.entries(operations).flatMap(([id, text]) =>
  validate(schema, parse(text)).map(({ message }) => `${id}: ${message}`),
);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
writeFileSync(
  to,
  JSON.stringify([...Object.values(operations), ...PREFLIGHT_DOCUMENTS].map(hashDocument).sort()),
);
