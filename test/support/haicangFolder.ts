import { copyWithoutStaff } from './packCopy.ts';

/** A folder with Haicang's pack, without its staff. */
export const HAICANG_FOLDER = copyWithoutStaff('350205');
