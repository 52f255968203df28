import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readAssembly } from '../../infra/local/template/assembly.ts';
import { synthesizeElsewhere, synthesizeStage } from '../support/synth.ts';
import { findDualFormats, findDuplicatePackages, findZodLanguages } from './bundleContents.ts';

const folder = mkdtempSync(join(tmpdir(), 'tongban-bundles-'));
afterAll(() => rmSync(folder, { recursive: true }));

const prod = synthesizeStage('prod', join(folder, 'prod'));
// the same bundles with source maps, which list their contents
const dev = synthesizeStage('dev', join(folder, 'dev'));
// an image holds packages besides its bundle, which no cold start of a window waits for
const isBundle = (asset: string): boolean =>
  existsSync(join(asset, 'index.mjs')) && !existsSync(join(asset, 'Dockerfile'));
const bundlesOf = (assembly: string): string[] =>
  [...readAssembly(assembly).assets.values()].filter(isBundle).sort();
const code = (bundle: string): string => readFileSync(join(bundle, 'index.mjs'), 'utf8');

describe('bundles', () => {
  it('a bundle is one file of at most 1.3 MB', () => {
    // six functions, and the check of their new versions
    expect(bundlesOf(prod)).toHaveLength(7);
    for (const bundle of bundlesOf(prod)) {
      expect(readdirSync(bundle)).toEqual(['index.mjs']);
      expect(statSync(join(bundle, 'index.mjs')).size).toBeLessThanOrEqual(1_300_000);
    }
  });

  it('a bundle holds one copy of each package', () => {
    expect(bundlesOf(dev).flatMap(findDuplicatePackages)).toEqual([]);
    expect(bundlesOf(dev).flatMap(findDualFormats)).toEqual([]);
  });

  it('a bundle holds zod’s messages only in Chinese and English', () => {
    const languages = bundlesOf(dev).flatMap(findZodLanguages);
    expect(languages.filter((language) => !['en', 'zh-CN'].includes(language))).toEqual([]);
  });

  it('a bundle imports only Node’s own modules', () => {
    for (const bundle of bundlesOf(prod)) {
      const packages = code(bundle).matchAll(/\bimport\b[^;("']*from"([^"]+)"/g);
      for (const [, name = ''] of packages) expect(isBuiltin(name), name).toBe(true);
    }
  });

  it('a bundle does not contain its build path', () => {
    for (const bundle of bundlesOf(prod)) expect(code(bundle)).not.toContain(process.cwd());
  });
});

it('synthesis is reproducible in another folder', () => {
  const again = synthesizeElsewhere(join(folder, 'elsewhere'), join(folder, 'again'));
  const files = (assembly: string): string[] =>
    readdirSync(assembly, { recursive: true, encoding: 'utf8' }).sort();
  expect(files(again)).toEqual(files(prod));
  for (const template of files(prod).filter((file) => file.endsWith('.template.json'))) {
    expect(readFileSync(join(again, template), 'utf8')).toBe(readFileSync(join(prod, template), 'utf8'));
  }
});
