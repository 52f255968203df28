import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { HttpAnswer } from './answer.ts';
import type { HttpRequest } from './event.ts';

// the files of the npm packages, so that GraphiQL works without a network
const ASSETS: Readonly<Record<string, Asset | undefined>> = {
  '/graphiql/react.js': ['react', 'umd/react.production.min.js', 'text/javascript'],
  '/graphiql/react-dom.js': ['react-dom', 'umd/react-dom.production.min.js', 'text/javascript'],
  '/graphiql/graphiql.js': ['graphiql', 'graphiql.min.js', 'text/javascript'],
  '/graphiql/graphiql.css': ['graphiql', 'graphiql.min.css', 'text/css'],
};
type Asset = readonly [packageName: string, file: string, type: string];

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Tongban 通办 GraphiQL</title>
    <link rel="stylesheet" href="/graphiql/graphiql.css">
    <style>body { margin: 0 } #graphiql { height: 100vh }</style>
  </head>
  <body>
    <div id="graphiql">Loading…</div>
    <script src="/graphiql/react.js"></script>
    <script src="/graphiql/react-dom.js"></script>
    <script src="/graphiql/graphiql.js"></script>
    <script src="/graphiql/start.js"></script>
  </body>
</html>
`;

// without a token in it: GraphiQL asks for the schema with these headers at once
const QUERY = `# npm run -s token -- clerk prints a token; put it under Headers below:
# { "authorization": "Bearer …" }
{
  district(code: "350205") {
    name
    streets { name(lang: EN) villages { name } }
    matters(search: "居住") { edges { node { code name serviceClass settlingLevels } } }
  }
}`;

const START = `const fetcher = GraphiQL.createFetcher({ url: '/graphql' });
ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher,
    defaultEditorToolsVisibility: 'headers',
    defaultQuery: ${JSON.stringify(QUERY)},
  }),
);
`;

/** GraphiQL for a browser that opens `/graphql`, and its files; undefined for every other request. */
export const graphiql = async ({ method, url, headers }: HttpRequest): Promise<HttpAnswer | undefined> => {
  if (method !== 'GET') return undefined;
  if (url.pathname === '/graphql' && headers.accept?.join().includes('text/html'))
    return file('text/html', PAGE);
  if (url.pathname === '/graphiql/start.js') return file('text/javascript', START);
  const asset = ASSETS[url.pathname];
  return asset && fromPackage(asset);
};

const fromPackage = async ([name, path, type]: Asset): Promise<HttpAnswer> => {
  const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
  return file(type, await readFile(join(dirname(manifest), path)));
};

const file = (type: string, body: string | Buffer): HttpAnswer => ({
  status: 200,
  headers: {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy':
      "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:",
  },
  body,
});
