import { getCollection } from 'astro:content';
import { toFiguresCsv, toFiguresJson } from '../domain/figure-files.ts';
import { toFigureViews, type FigureView } from '../domain/figure-view.ts';
import { sourceLocale } from '../i18n/locales.ts';
import { toHref } from '../i18n/routes.ts';
import { figureGroups } from '../schemas/figure.ts';
import { memo } from './memo.ts';
import { getSite } from './site.ts';

/**
 * Every figure, in the order of its page; `href` leads to its place there, in the reader's
 * language.
 */
export const getFigures = memo(async (tag: string): Promise<FigureView[]> => {
  const { documents } = await getSite();
  const records = (await getCollection('figures')).map(({ id, data }) => ({ id, ...data }));
  return toFigureViews(records, documents)
    .sort((a, b) => figureGroups.indexOf(a.group) - figureGroups.indexOf(b.group))
    .map((figure) => ({ ...figure, href: toHref(tag, figure.href) }));
});

/**
 * Figures by their ids, in the order asked for: for a campaign, a press page, a poster.
 * @throws for an id that has no record
 */
export async function getFiguresById(tag: string, ids: readonly string[]): Promise<FigureView[]> {
  const figures = await getFigures(tag);
  return ids.map((id) => {
    const figure = figures.find((candidate) => candidate.id === id);
    if (!figure) throw new Error(`there is no content/data/figures/${id}.yaml`);
    return figure;
  });
}

/** The files of all figures, as they are downloaded. */
export async function getFigureFiles(): Promise<{ csv: string; json: string }> {
  const [site, figures] = await Promise.all([getSite(), getFigures(sourceLocale.tag)]);
  return { csv: toFiguresCsv(figures, site.url), json: toFiguresJson(figures, site) };
}
