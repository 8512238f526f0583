import type { PosterFormat } from '../schemas/poster.ts';

/** A sheet of paper in millimetres, or a picture in pixels. */
export interface PosterSize {
  file: 'pdf' | 'png';
  unit: 'mm' | 'px';
  width: number;
  height: number;
}

/**
 * What each format measures. The style sheet repeats these (styles/posters/formats.css); tests
 * compare it with what came out.
 */
export const posterSizes: Readonly<Record<PosterFormat, PosterSize>> = {
  a4: { file: 'pdf', unit: 'mm', width: 210, height: 297 },
  a5: { file: 'pdf', unit: 'mm', width: 148, height: 210 },
  wallet: { file: 'pdf', unit: 'mm', width: 210, height: 297 },
  screen: { file: 'png', unit: 'px', width: 1920, height: 1080 },
  square: { file: 'png', unit: 'px', width: 1080, height: 1080 },
  story: { file: 'png', unit: 'px', width: 1080, height: 1920 },
};

/** "210 × 297 mm". */
export const sizeToText = ({ width, height, unit }: PosterSize): string =>
  `${width} × ${height} ${unit}`;

/**
 * The name of a ready-made file: calm, and the same in every language but for its tag.
 * @example posterFileName('help', 'a4', 'pl') // 'help-a4-pl.pdf'
 */
export const posterFileName = (id: string, format: PosterFormat, tag: string): string =>
  `${id}-${format}-${tag}.${posterSizes[format].file}`;

/**
 * The page of posters holds a note where the link to a ready-made file goes: its name, and what a
 * listener hears. A comment, so that no link is dead while there is no file.
 */
export const fileNote = (file: string, label: string): string => `<!-- file ${file}: ${label} -->`;
