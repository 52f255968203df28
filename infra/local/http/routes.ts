import { z } from 'zod';
import type { Resource } from '../template/assembly.ts';
import type { World } from '../template/world.ts';

const Route = z.object({
  RouteKey: z
    .string()
    .regex(/^(GET|POST|PUT|PATCH|DELETE|ANY) \/[^{}]*$/, 'only METHOD /fixed/path runs locally'),
  Target: z.string().regex(/^integrations\//),
});
const Integration = z.object({
  IntegrationType: z.literal('AWS_PROXY'),
  IntegrationUri: z.string(),
  PayloadFormatVersion: z.literal('2.0'),
});

/** The functions behind the HTTP routes of the template, by route key such as `POST /graphql`. */
export const readRoutes = (world: World): Map<string, Resource> =>
  new Map(
    world.ofType('AWS::ApiGatewayV2::Route').map((resource) => {
      const { RouteKey, Target } = world.read(resource, Route);
      const integration = world.find(Target.slice('integrations/'.length));
      return [RouteKey, world.find(world.read(integration, Integration).IntegrationUri)] as const;
    }),
  );
