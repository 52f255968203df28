import { z } from 'zod';
import { StartFailure } from '../../local/startFailure.ts';
import { askEndpoint, type Endpoint } from '../endpoint.ts';

const QUERY = 'query ExportDistrict($district: ID!) { exportDistrict(district: $district) }';
const Answer = z.object({ data: z.object({ exportDistrict: z.record(z.string(), z.unknown()) }) });

/** Exports a district's pack in force through the GraphQL endpoint, as an operator. Throws StartFailure. */
export const exportPack = async (district: string, endpoint: Endpoint): Promise<Record<string, unknown>> => {
  const answer = await askEndpoint(endpoint, QUERY, { district });
  const read = Answer.safeParse(answer);
  if (!read.success)
    throw new StartFailure(`${district} was not exported: ${JSON.stringify(answer).slice(0, 500)}`);
  return read.data.data.exportDistrict;
};
