import { clockHeader } from '../clock';

const CACHE = 'tongban-published';
const DEFECT = 500;

/** Loads a published file, keys or a status list, and keeps it; without an answer, the copy that was kept. */
export const loadPublished = async (path: string): Promise<string | undefined> => {
  const answer = await request(path);
  const kept = await openKept().catch(() => undefined);
  if (!answer || answer.status >= DEFECT) return (await kept?.match(path))?.text();
  if (!answer.ok) return undefined;
  await kept?.put(path, answer.clone()).catch(() => undefined);
  return answer.text();
};

// a browser may have no caches at all, or keep none
const openKept = async (): Promise<Cache> => caches.open(CACHE);

const request = (path: string): Promise<Response | undefined> => {
  const clock = clockHeader();
  const headers: Record<string, string> = clock === null ? {} : { 'x-tongban-clock': clock };
  return fetch(path, { headers }).catch(() => undefined);
};
