import type { DistrictPack } from '../../../functions/registry/model/pack.ts';
import { AT_ONCE, BY_DISTRICT, ID_CARD, LEASE } from '../../support/smallDistrict/codes.ts';
import { packOf } from '../../support/smallDistrict/pack.ts';
import { codes } from '../people.ts';

type Matter = DistrictPack['matters']['matters'][number];

const FORM = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  title: '申请表',
  'x-title-en': 'Application',
  properties: {
    address: { type: 'string', title: '地址', 'x-title-en': 'Address', maxLength: 100 },
    people: { type: 'integer', title: '人数', 'x-title-en': 'People', minimum: 1 },
  },
  required: ['address'],
  additionalProperties: false,
} as const;

/** Returns the pack of the small district, with a form and reusable materials. */
export const storyPack = (): DistrictPack => {
  const pack = packOf(codes);
  return { ...pack, matters: { ...pack.matters, matters: pack.matters.matters.map(withReuse) } };
};

const withReuse = (matter: Matter): Matter => ({
  ...matter,
  ...(matter.code === BY_DISTRICT && { form: { ...FORM, required: [...FORM.required] } }),
  materials: matter.materials.map((one) => ({
    ...one,
    ...(one.code === ID_CARD && { trust: 'B' as const, validMonths: 6 }),
    ...(one.code === LEASE && matter.code !== AT_ONCE && { provedBy: [AT_ONCE] }),
  })),
});
