// The words of the registry in one place: zod schemas and, under the same names, their types.
export { Bundle } from './bundleModel.ts';
export { Level, Names, type UnitKind } from './fields.ts';
export * from './matterModel.ts';
export * from './packSchema.ts';
export * from './placeModel.ts';
export * from './staffModel.ts';
