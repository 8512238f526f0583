import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { Figure } from '../../src/schemas/figure.ts';
import { fromRoot } from './root.ts';

const folder = fromRoot('content/data/figures');

/** A figure as its file has it: nothing filled in, nothing checked. */
export type FigureRecord = Figure & { id: string };

/** Every record of content/data/figures. */
export const figureRecords: readonly FigureRecord[] = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({
    id: basename(name, '.yaml'),
    ...(parse(readFileSync(join(folder, name), 'utf8')) as Figure),
  }));

/** Numbers of the two documents that must not be repeated, each with its reason. */
export const unpublishable: Readonly<Record<string, string>> = {
  '29.1%':
    'the inquiry gives it as a share of all crime in 2015/16, which clashes with its 30% of ' +
    'violent crime',
  '221,000': 'the strategy compares it with a count whose years are unclear',
  '214,000': 'the strategy gives its years as 2018/2020',
};
