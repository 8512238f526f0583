import type { PosterFormat, PosterLook } from '../schemas/poster.ts';

/** What a poster has room for. */
export interface PosterRoom {
  /** How many numbers, the first first. */
  numbers: number;
  /** How much is said of each: whose it is, when someone answers, what it costs. */
  details: number;
  /** How many points to know or do. */
  points: number;
  /** The sentence above the numbers. */
  ask: boolean;
  /** The service of the other side, and the sentence beside the code. */
  beside: boolean;
  /** Lines for a pen, and slips to tear off. */
  paper: boolean;
}

/** Posters that are a list of numbers: everything else makes way for it. */
export const isList = (look: PosterLook): boolean => look === 'voice' || look === 'plain';

/** What there is room for in a format. A square is seen on a phone, small: it says least. */
export const roomFor = (look: PosterLook, format: PosterFormat): PosterRoom => {
  const isSquare = format === 'square';
  return {
    numbers: isList(look) ? (isSquare ? 5 : 9) : isSquare ? 1 : 3,
    details: !isList(look) ? 3 : look === 'voice' && !isSquare && format !== 'screen' ? 2 : 1,
    points: !isSquare ? 7 : look === 'bell' ? 4 : 5,
    ask: !isSquare,
    beside: !isSquare,
    paper: format === 'a4' || format === 'a5',
  };
};
