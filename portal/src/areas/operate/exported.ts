import { useQuery } from '@tanstack/react-query';
import { ask } from '../../ask';
import { useDistrict } from '../../configContext';
import { graphql } from '../../graphql';

const ExportDocument = graphql(`
  query ExportDistrict($district: ID!) { exportDistrict(district: $district) }
`);

/** The pack in force with all edits. */
export const useExported = () => {
  const district = useDistrict();
  return useQuery({
    queryKey: ['exported', district],
    queryFn: () => ask(ExportDocument, { district }),
  });
};

type Version = { readonly code?: unknown; readonly version?: unknown; readonly effectiveFrom?: unknown };

/** The latest version of a matter as a pack writes it, without what the district assigns. */
export const latestVersion = (
  pack: Readonly<Record<string, unknown>>,
  code: string,
): Record<string, unknown> | undefined => {
  const { matters } = (pack.matters ?? {}) as { matters?: readonly Version[] };
  const versions = (matters ?? []).filter((one) => one.code === code);
  const latest = versions.reduce<Version | undefined>(
    (last, one) => (last && Number(last.version) > Number(one.version) ? last : one),
    undefined,
  );
  if (!latest) return undefined;
  const { version: _version, effectiveFrom: _from, ...rest } = latest;
  return rest;
};
