export {};

// The service worker of /verify alone: once opened with a line, that page opens without one. Whatever may change is asked
// of the network first, so that no release is hidden by an older one.
declare const self: ServiceWorkerGlobalScope;
/** What the build puts in: the files of the page, and a hash of them. */
declare const OFFLINE: { readonly version: string; readonly files: readonly string[] };

const PREFIX = 'tongban-verify-';
const NAME = PREFIX + OFFLINE.version;
const SHELL = '/index.html';
/** What may change without a new name. */
const CHANGING = ['/config.json', '/mark.svg'];

self.addEventListener('install', (event) => event.waitUntil(keepFiles()));
self.addEventListener('activate', (event) => event.waitUntil(dropOlder()));
self.addEventListener('fetch', (event) => {
  const answer = answerOf(event.request);
  if (answer) event.respondWith(answer);
});

const keepFiles = async (): Promise<void> => {
  const cache = await caches.open(NAME);
  await cache.addAll([SHELL, ...CHANGING].map((path) => new Request(path, { cache: 'no-cache' })));
  // their names carry a hash of what is in them
  await cache.addAll(OFFLINE.files);
  await self.skipWaiting();
};

const dropOlder = async (): Promise<void> => {
  const older = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== NAME);
  await Promise.all(older.map((name) => caches.delete(name)));
};

/** Answers what the page consists of. Undefined: something else, which the browser asks for by itself. */
const answerOf = (request: Request): Promise<Response> | undefined => {
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return undefined;
  if (request.mode === 'navigate') return fetch(request).catch(() => kept(SHELL));
  if (CHANGING.includes(pathname)) return fetchNewest(request, pathname).catch(() => kept(pathname));
  if (OFFLINE.files.includes(pathname)) return kept(pathname).catch(() => fetch(request));
  return undefined;
};

const kept = async (path: string): Promise<Response> => {
  const found = await caches.match(path, { cacheName: NAME });
  if (!found) throw new Error(`${path} is not kept`);
  return found;
};

const fetchNewest = async (request: Request, path: string): Promise<Response> => {
  const answer = await fetch(request);
  // what cannot be kept, as on a full disk, is answered all the same
  if (answer.ok) await keepAnswer(path, answer.clone()).catch(() => undefined);
  return answer;
};

const keepAnswer = async (path: string, answer: Response): Promise<void> =>
  (await caches.open(NAME)).put(path, answer);
