import DataLoader from 'dataloader';
import type { Context } from '../request/context.ts';
import type { ActPosition } from './deliveryRepository.ts';
import type { Delivery } from './model.ts';

const loaders = new WeakMap<Context, DataLoader<ActPosition, Delivery | undefined>>();
const MOST_A_BATCH = 100;

/** Loads the message about an act; those of a page in one batch. */
export const loadDelivery = async (context: Context, act: ActPosition): Promise<Delivery | null> => {
  const loader =
    loaders.get(context) ??
    new DataLoader<ActPosition, Delivery | undefined>((acts) => context.services.deliveries.findAll(acts), {
      cache: false,
      maxBatchSize: MOST_A_BATCH,
    });
  loaders.set(context, loader);
  return (await loader.load(act)) ?? null;
};
