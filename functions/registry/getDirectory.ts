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

/**
 * Uses the directory of an entity's district: at once if the request has it already, so that the fields of a list need
 * no promise each.
 */
export const withDirectory = <T>(
  entity: { readonly district: string },
  context: Pick<Context, 'services'>,
  use: (directory: Directory) => T | Promise<T>,
): T | Promise<T> => {
  const directory = context.services.registry.loaded(entity.district);
  return directory ? use(directory) : getDirectory(entity, context).then(use);
};
