import { fileURLToPath } from 'node:url';

/** The folder of Haicang's pack. */
export const HAICANG_FOLDER = fileURLToPath(new URL('../../districts/350205', import.meta.url));
