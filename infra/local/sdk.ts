import { place } from './template/intrinsics.ts';

/** Settings of an AWS client that talks to a local endpoint. */
export const localClient = (endpoint: string) => ({
  endpoint,
  region: place.region,
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
});
