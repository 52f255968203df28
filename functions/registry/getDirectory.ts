import type { Context } from '../request/context.ts';
import type { Directory } from './directory.ts';

/** Gets the directory of an entity's district; a request reads it once. */
export const getDirectory = async (
  { district }: { readonly district: string },
  { services }: Pick<Context, 'services'>,
): Promise<Directory> => {
  const directory = await services.registry.find(district);
  if (!directory) throw new Error('an entity without its district');
  return directory;
};
