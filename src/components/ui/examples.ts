import { drawnExamples } from './drawn-examples.ts';
import type { Family } from './example.ts';
import { navigationExamples } from './navigation-examples.ts';
import { textExamples } from './text-examples.ts';

/** The plain parts, in every state. */
export const uiExamples: readonly Family[] = [
  ...navigationExamples,
  ...textExamples,
  ...drawnExamples,
];
