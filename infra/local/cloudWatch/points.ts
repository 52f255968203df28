import { z } from 'zod';

/** One value of a metric. */
export type Point = {
  readonly namespace: string;
  readonly name: string;
  readonly dimensions: Readonly<Record<string, string>>;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly value: number;
};

const Emf = z.looseObject({
  _aws: z.object({
    Timestamp: z.number(),
    CloudWatchMetrics: z.array(
      z.object({
        Namespace: z.string(),
        Dimensions: z.array(z.array(z.string())),
        Metrics: z.array(z.object({ Name: z.string() })),
      }),
    ),
  }),
});
const Texts = z.record(z.string(), z.string());
const Values = z.union([z.number().transform((value) => [value]), z.array(z.number())]);

/** The metric values in printed lines, by CloudWatch's embedded metric format; other lines are passed over. */
export const readPoints = (lines: readonly string[]): Point[] =>
  lines
    .filter((line) => line.includes('"_aws"'))
    .flatMap((line) => {
      const emf = Emf.safeParse(readJson(line)).data;
      return emf ? pointsOf(emf) : [];
    });

const pointsOf = (emf: z.infer<typeof Emf>): Point[] =>
  emf._aws.CloudWatchMetrics.flatMap(({ Namespace: namespace, Dimensions, Metrics }) =>
    Dimensions.flatMap((names) => {
      const dimensions = Texts.safeParse(Object.fromEntries(names.map((name) => [name, emf[name]]))).data;
      // as CloudWatch does: a metric whose dimension is no text is left out
      if (!dimensions) return [];
      return Metrics.flatMap(({ Name: name }) =>
        // as CloudWatch does: a metric without a number has no value
        (Values.safeParse(emf[name]).data ?? []).map((value) => ({
          namespace,
          name,
          dimensions,
          at: emf._aws.Timestamp,
          value,
        })),
      );
    }),
  );

const readJson = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};
