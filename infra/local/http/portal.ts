import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { z } from 'zod';
import type { World } from '../template/world.ts';
import type { HttpAnswer } from './answer.ts';
import { compress } from './compress.ts';
import type { HttpRequest } from './event.ts';

const Deployment = z.object({ SourceObjectKeys: z.array(z.string()) });
const Policy = z.object({
  ResponseHeadersPolicyConfig: z.object({
    SecurityHeadersConfig: z.object({
      ContentSecurityPolicy: z.object({ ContentSecurityPolicy: z.string() }),
      FrameOptions: z.object({ FrameOption: z.string() }),
      ReferrerPolicy: z.object({ ReferrerPolicy: z.string() }),
    }),
    CustomHeadersConfig: z.object({
      Items: z.array(z.object({ Header: z.string(), Value: z.string() })),
    }),
  }),
});

const TYPES: Readonly<Record<string, string | undefined>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** Settings that the page reads at a local start instead of those of the template. */
export type LocalConfig = {
  readonly issuer: string;
  readonly demo: string | null;
  /** When this run began: what a tab notes of a demo belongs to one run. */
  readonly startedAt: string;
};

/** Serves the page as CloudFront would: the deployed files, with the headers of the template. Undefined without a page. */
export const createPortalFiles = (world: World, config: LocalConfig) => {
  const folders = world
    .ofType('Custom::CDKBucketDeployment')
    .flatMap((resource) => world.read(resource, Deployment).SourceObjectKeys)
    .flatMap((key) => world.assembly.assets.get(key.replace(/\.zip$/, '')) ?? []);
  const [policy] = world.ofType('AWS::CloudFront::ResponseHeadersPolicy');
  if (!policy || folders.length === 0) return undefined;
  const headers = headersOf(world.read(policy, Policy));
  /** Answers with a file of the page, or with its first page for an address without an extension. */
  return async (request: HttpRequest): Promise<HttpAnswer | undefined> => {
    const { method, url } = request;
    if (method !== 'GET' && method !== 'HEAD') return undefined;
    const path = extname(url.pathname) === '' ? '/index.html' : decodeURI(url.pathname);
    if (path === '/config.json') return answer('.json', await configText(folders, config), headers);
    const file = find(folders, path);
    return file === undefined
      ? undefined
      : compress(request, answer(extname(path), await readFile(file), headers));
  };
};
export type PortalFiles = ReturnType<typeof createPortalFiles>;

const find = (folders: readonly string[], path: string): string | undefined =>
  // normalized from the root, so that no path leads out of the folder
  folders.map((folder) => join(folder, normalize(path))).find((file) => existsSync(file));

// the deployed settings, but for what only this start knows
const configText = async (folders: readonly string[], local: LocalConfig): Promise<string> => {
  const deployed: unknown = JSON.parse(await readFile(find(folders, '/config.json') ?? '', 'utf8'));
  return JSON.stringify({ ...z.record(z.string(), z.unknown()).parse(deployed), ...local });
};

const answer = (
  extension: string,
  body: Buffer | string,
  headers: Readonly<Record<string, string>>,
): HttpAnswer => ({
  status: 200,
  headers: {
    ...headers,
    'content-type': TYPES[extension] ?? 'application/octet-stream',
    'cache-control': extension === '.html' || extension === '.json' ? 'no-cache' : 'public, max-age=60',
  },
  body,
});

const headersOf = ({ ResponseHeadersPolicyConfig: config }: z.infer<typeof Policy>) => ({
  'content-security-policy': config.SecurityHeadersConfig.ContentSecurityPolicy.ContentSecurityPolicy,
  'x-frame-options': config.SecurityHeadersConfig.FrameOptions.FrameOption,
  'referrer-policy': config.SecurityHeadersConfig.ReferrerPolicy.ReferrerPolicy,
  'x-content-type-options': 'nosniff',
  ...Object.fromEntries(config.CustomHeadersConfig.Items.map(({ Header, Value }) => [Header, Value])),
});
