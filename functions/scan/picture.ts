import { createRequire } from 'node:module';
import type { FileType } from '../registry/model/matter.ts';
import type { Finding } from './finding.ts';
import { MOST_PIXELS } from './images.ts';

/** Makes a picture of an image without the hidden data of cameras. */
export type Picture = (content: Buffer, type: FileType) => Promise<Finding>;

const LONGEST_SIDE = 1_600;
const QUALITY = 80;

type Sharp = typeof import('sharp').default;

/** Loads what makes pictures. Undefined where it is not installed: then images have no preview. */
export const loadPicture = (): Picture | undefined => {
  const sharp = loadSharp();
  if (!sharp) return undefined;
  return async (content, type) => {
    try {
      const image = sharp(content, { failOn: 'truncated', limitInputPixels: MOST_PIXELS }).autoOrient();
      const size = {
        width: LONGEST_SIDE,
        height: LONGEST_SIDE,
        fit: 'inside',
        withoutEnlargement: true,
      } as const;
      return { preview: await image.resize(size).jpeg({ quality: QUALITY }).toBuffer() };
    } catch {
      // HEIC needs a decoder that is licensed; its structure was checked
      return type === 'HEIC' ? { preview: undefined } : { fault: 'DAMAGED' };
    }
  };
};

// native, so outside the bundle; `require` finds it where a local run says, too (NODE_PATH)
const loadSharp = (): Sharp | undefined => {
  try {
    const sharp: Sharp = createRequire(import.meta.url)('sharp');
    return sharp;
  } catch {
    return undefined;
  }
};
