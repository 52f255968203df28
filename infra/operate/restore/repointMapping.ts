import {
  CreateEventSourceMappingCommand,
  DeleteEventSourceMappingCommand,
  GetEventSourceMappingCommand,
  type LambdaClient,
} from '@aws-sdk/client-lambda';

/**
 * Maps a table's new stream to the function that read the old one, with the same settings, from its first record on; the
 * old mapping goes. Returns the id of the new mapping; the given one if it reads that stream.
 */
export const repointMapping = async (lambda: LambdaClient, UUID: string, stream: string): Promise<string> => {
  const old = await lambda.send(new GetEventSourceMappingCommand({ UUID }));
  if (old.EventSourceArn === stream) return UUID;
  const made = await lambda.send(
    new CreateEventSourceMappingCommand({
      EventSourceArn: stream,
      FunctionName: old.FunctionArn,
      StartingPosition: 'TRIM_HORIZON',
      Enabled: true,
      BatchSize: old.BatchSize,
      MaximumBatchingWindowInSeconds: old.MaximumBatchingWindowInSeconds,
      BisectBatchOnFunctionError: old.BisectBatchOnFunctionError,
      MaximumRecordAgeInSeconds: old.MaximumRecordAgeInSeconds,
      MaximumRetryAttempts: old.MaximumRetryAttempts,
      FunctionResponseTypes: old.FunctionResponseTypes,
      FilterCriteria: old.FilterCriteria,
      DestinationConfig: old.DestinationConfig,
    }),
  );
  if (made.UUID === undefined) throw new Error('Lambda made a mapping without an id');
  await lambda.send(new DeleteEventSourceMappingCommand({ UUID }));
  return made.UUID;
};
