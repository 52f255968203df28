import { createContext, use } from 'react';
import type { Config } from './config';

/** Provides the settings of this installation. */
export const ConfigContext = createContext<Config | undefined>(undefined);

/** The settings of this installation. */
export const useConfig = (): Config => {
  const config = use(ConfigContext);
  if (!config) throw new Error('ConfigContext is missing');
  return config;
};

/** Code of the district that the page serves. */
export const useDistrict = (): string => useConfig().districts[0] ?? '';
