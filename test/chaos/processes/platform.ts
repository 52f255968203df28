// the platform in a process of its own, so that it can be killed and its memory measured
import * as z from 'zod';
import { type Runner, startTongban } from '../../../infra/local/runner.ts';
import { HAICANG_FOLDER } from '../../support/haicangFolder.ts';
import { patient } from '../../support/patient.ts';

const Start = z.object({
  assemblyDir: z.string(),
  dataDir: z.string(),
  dynamoDbEndpoint: z.string(),
  port: z.number(),
});

let runner: Runner | undefined;
process.on('message', async (message) => {
  if (message === 'drain') await runner?.drained();
  else if (message === 'stop') await runner?.stop();
  else
    runner = await startTongban({
      ...Start.parse(message),
      ...patient,
      packs: [HAICANG_FOLDER],
      warn: () => undefined,
    });
  process.send?.('done');
  if (message === 'stop') process.disconnect();
});
