import type { Resolvers } from '../../graphql/generated/types.ts';
import { getValue } from '../../refusal/refusedQuery.ts';
import { resolveMutation } from '../../request/payload.ts';
import { type ImportedDistrict, importDistrict } from '../edit/importDistrict.ts';
import { uploadPackPart } from '../edit/uploadPackPart.ts';
import type { DistrictPack } from '../model/pack.ts';
import { exportDistrict } from '../pack/exportDistrict.ts';

const countsOf = ({ district, windows, matters, delegations, bundles, staff }: DistrictPack) => ({
  streets: district.streets.length,
  villages: district.villages.length,
  windows: windows.windows.length,
  offices: district.offices.length,
  matters: matters.matters.length,
  delegations: delegations.delegations.length,
  bundles: bundles?.bundles.length ?? 0,
  postings: staff?.postings.length ?? 0,
});

/** Resolvers of the import and export of district packs. */
export const packResolvers = {
  Query: {
    exportDistrict: async (_, args, context) => getValue(await exportDistrict(context, args), context),
  },
  Mutation: {
    importDistrict: resolveMutation(importDistrict, (imported: ImportedDistrict | null) => ({
      district: imported?.directory ?? null,
      imported: imported && countsOf(imported.pack),
      isInForce: imported?.isInForce ?? null,
      preview: imported?.preview ?? null,
    })),
    uploadPackPart: resolveMutation(uploadPackPart, (position: number | null) => ({ position })),
  },
} satisfies Resolvers;
