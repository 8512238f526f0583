import { easyPictures, writersParts } from '../../../domain/writers-parts.ts';
import type { Content } from '../content.ts';
import type { Fault } from '../fault.ts';
import { didYouMean } from '../nearest.ts';
import type { Parsed } from '../parse.ts';

/**
 * Components of MDX pages must exist, and so must their pictures: the build would find out only
 * when half a site is written.
 */
export const checkParts = (content: Content): Fault[] =>
  content.parsed
    .filter((parsed) => parsed.file.path.endsWith('.mdx'))
    .flatMap((parsed) => [...unknownParts(parsed), ...unknownPictures(parsed)]);

const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

const unknownParts = ({ file }: Parsed): Fault[] =>
  [...file.text.matchAll(/<([A-Z]\w*)/g)]
    .filter(([, name = '']) => !(writersParts as readonly string[]).includes(name))
    .map(({ 1: name = '', index }) => ({
      file: file.shown,
      line: lineAt(file.text, index),
      message:
        'there is no component ' +
        `<${name}>${didYouMean(name, writersParts) || `; use one of ${writersParts.join(', ')}`}`,
    }));

const unknownPictures = ({ file }: Parsed): Fault[] =>
  [...file.text.matchAll(/<Easy\b[^>]*?\spicture="([^"]*)"/g)]
    .filter(([, name = '']) => !(easyPictures as readonly string[]).includes(name))
    .map(({ 1: name = '', index }) => ({
      file: file.shown,
      line: lineAt(file.text, index),
      message:
        '<Easy>: there is no picture ' +
        `"${name}"${didYouMean(name, easyPictures) || `; use one of ${easyPictures.join(', ')}`}`,
    }));
