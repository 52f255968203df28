import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { inlineDocuments } from './inlineDocuments.ts';
import { offlineFiles, WORKER } from './offlineFiles.ts';

const RUNNER = process.env.TONGBAN_RUNNER ?? 'http://localhost:4000';
const PROXIED = ['/graphql', '/.well-known', '/authorize', '/token', '/end_session', '/config.json', '/demo'];

/** Builds the page; `npm run dev -w portal` serves it with hot reload beside a local runner. */
export default defineConfig({
  plugins: [inlineDocuments(), react(), offlineFiles()],
  // GraphiQL keeps an older React at the root of the repository
  resolve: { dedupe: ['react', 'react-dom'] },
  build: {
    target: 'es2023',
    // the content security policy allows no inline data but images
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      input: ['index.html', 'worker/worker.ts'],
      output: {
        entryFileNames: ({ name }) => (`${name}.js` === WORKER ? WORKER : 'assets/[name]-[hash].js'),
      },
    },
  },
  server: { proxy: Object.fromEntries(PROXIED.map((path) => [path, RUNNER])) },
});
