import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { campaign } from './schemas/campaign.ts';
import { campaignText } from './schemas/campaign-text.ts';
import { figure } from './schemas/figure.ts';
import { page } from './schemas/page.ts';
import { poster, posterText } from './schemas/poster.ts';
import { service } from './schemas/service.ts';
import { serviceText } from './schemas/service-text.ts';
import { site } from './schemas/site.ts';
import { taxonomy } from './schemas/taxonomy.ts';
import { tested } from './schemas/tested.ts';
import { translatedWord, word } from './schemas/word.ts';

// Facts, true in every language: the id is the file's name.
const data = (folder: string) => glob({ base: `./content/data/${folder}`, pattern: '*.yaml' });

// Words of one language: the id is language, then path (`pl/help/index`), since the files have the
// same name in each.
const prose = (folder: string, pattern = '*.md', languages = '*') =>
  glob({
    base: './content',
    pattern: `${languages}/${folder}/${pattern}`,
    generateId: ({ entry }) => entry.replace(`/${folder}/`, '/').replace(/\.(mdx?|yaml)$/, ''),
  });

export const collections = {
  site: defineCollection({
    loader: glob({ base: './content', pattern: 'site.yaml' }),
    schema: site,
  }),
  taxonomy: defineCollection({
    loader: glob({ base: './content/data', pattern: 'taxonomy.yaml' }),
    schema: taxonomy,
  }),
  services: defineCollection({ loader: data('services'), schema: service }),
  figures: defineCollection({ loader: data('figures'), schema: figure }),
  tested: defineCollection({
    loader: glob({ base: './content/data/tested', pattern: '*.json' }),
    schema: tested,
  }),
  campaigns: defineCollection({ loader: data('campaigns'), schema: campaign }),
  campaignTexts: defineCollection({ loader: prose('campaigns'), schema: campaignText }),
  posters: defineCollection({ loader: data('posters'), schema: poster }),
  posterTexts: defineCollection({
    loader: prose('posters', '*.yaml', '!(data)'),
    schema: posterText,
  }),
  serviceTexts: defineCollection({ loader: prose('services'), schema: serviceText }),
  words: defineCollection({ loader: prose('words', '*.md', 'en'), schema: word }),
  translatedWords: defineCollection({
    loader: prose('words', '*.md', '!(en)'),
    schema: translatedWord,
  }),
  pages: defineCollection({ loader: prose('pages', '**/*.{md,mdx}'), schema: page }),
};
