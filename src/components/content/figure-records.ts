import { getCollection, getEntry } from 'astro:content';
import { toFigureViews, type FigureView } from '../../domain/figure-view.ts';
import type { FigureGroup } from '../../schemas/figure.ts';
import type { Site } from '../../schemas/site.ts';

async function lookUpSite(): Promise<Site> {
  const site = await getEntry('site', 'site');
  if (!site) throw new Error('content/site.yaml is missing');
  return site.data;
}

/**
 * All figures, and the site they belong to. A sentence may hold the number of another record, so
 * that one figure needs all.
 */
export async function lookUpFigures(): Promise<{ figures: FigureView[]; site: Site }> {
  const site = await lookUpSite();
  return {
    figures: toFigureViews(
      (await getCollection('figures')).map(({ id, data }) => ({ id, ...data })),
      site.documents,
    ),
    site,
  };
}

/** One figure by its id. @throws when it has no record */
export async function lookUpFigure(id: string): Promise<FigureView> {
  const figure = (await lookUpFigures()).figures.find((candidate) => candidate.id === id);
  if (!figure)
    throw new Error(`<Figure id="${id}" />: there is no content/data/figures/${id}.yaml`);
  return figure;
}

/** The figures of a group, in their order. @throws when the group has none */
export async function lookUpGroup(group: FigureGroup): Promise<FigureView[]> {
  const figures = (await lookUpFigures()).figures.filter((figure) => figure.group === group);
  if (figures.length === 0)
    throw new Error(
      `<Figures group="${group}" />: no record in content/data/figures is of that group`,
    );
  return figures;
}
