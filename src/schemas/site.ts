import { z } from 'astro/zod';
import { httpsAddress } from './address.ts';
import { id, ids, text } from './text.ts';
import { reviewStates } from './translation.ts';

const tag = z.string().regex(/^[a-z]{2,3}(-[a-z]+)?$/, {
  error: 'a language is its tag in small letters, such as pl, ar or zh-hans',
});

/**
 * For how much of the name browsers are told to ask by https alone, for two years. Left out: this
 * very name. `subdomains`: every name below it too. `preload`: that, and browsers may write the
 * whole domain into the list they are delivered with, from which it takes months to get off again
 * (https://hstspreload.org): only for a domain of one's own, never below a council's.
 */
const hstsChoices = ['subdomains', 'preload'] as const;

/** `content/site.yaml`: everything that makes the site this city's. */
export const site = z
  .strictObject({
    city: text('city'),
    brand: text('brand'),
    /** Ends every title; calm. */
    titleBrand: text('titleBrand'),
    /** Where the site will live; used in the sitemap and link previews. */
    url: httpsAddress('url'),
    hsts: z
      .enum(hstsChoices, {
        error:
          "hsts is subdomains or preload; leave it out unless every name below the site's own " +
          'answers by https, for ever',
      })
      .optional(),
    /** Languages offered, English first. */
    languages: z
      .array(tag)
      .min(1)
      .refine((list) => list[0] === 'en', {
        error: 'English is the source language and stands first',
      }),
    /** The least review state that is published. */
    leastReview: z.enum(reviewStates),
    /**
     * Where the way out leads, per language; `default` for the rest. An ordinary page, in that
     * language, that explains nothing.
     */
    exit: z
      .record(z.string(), httpsAddress('where the way out leads'))
      .refine((value) => 'default' in value, { error: 'exit needs a "default" address' }),
    /** Days after which a checked phone or hour is shown as not confirmed lately. */
    freshDays: z.int().positive(),
    /**
     * The service to call first in this city, and the ones that the home page and the helplines
     * page stand on.
     */
    frontDoor: id,
    /** The area, in taxonomy.yaml, that is this city. */
    homeArea: id,
    emergency: z.strictObject({
      voice: id,
      silent: id,
      text: id,
      relay: id,
      video: id,
      notNow: id,
    }),
    /**
     * The helplines page, in order: local first, then national by who you are. The heading of a
     * group is `helplines.<group>` in ui.json.
     */
    helplines: z.array(z.strictObject({ group: id, services: ids })),
    /**
     * The few numbers that a card for a purse holds, after the emergency number and the front door.
     */
    wallet: ids.default([]),
    /**
     * The groups of helplines whose first number stands on the card that other sites show in a
     * frame.
     */
    embed: ids.default([]),
    /**
     * The safe window that other sites show in a frame: the page that its parts come from, and how
     * many of the headings of that page it takes, from the first.
     */
    safeWindow: z
      .strictObject({
        page: text('safeWindow.page (a page below content/en/pages, such as help/in-danger-now)'),
        parts: z.int().positive(),
      })
      .optional(),
    /** The documents that facts may name as a source. */
    documents: z.record(
      id,
      z.strictObject({
        title: text('title'),
        shortTitle: text('shortTitle (for lists)').optional(),
        publisher: text('publisher'),
        year: z.int(),
        web: httpsAddress('web').optional(),
      }),
    ),
    /** What anyone may do with the words and figures of this site. */
    licence: z.strictObject({ name: text('licence.name'), web: httpsAddress('licence.web') }),
    /** `/go/<code>/`: short ways in, for cards and posters. A code once printed stays. */
    shortLinks: z
      .record(
        id,
        z
          .string()
          .startsWith('/', { error: 'a short link leads to an address of this site, like /help/' }),
      )
      .default({}),
    /** Where a mistake can be reported safely. Left out until someone answers it. */
    reportTo: z.email().optional(),
    /**
     * Whom to tell of a hole in the site's security: becomes `/.well-known/security.txt`. Left out
     * until someone answers it.
     */
    security: z
      .strictObject(
        {
          contact: z
            .string({
              error:
                'security.contact is missing; write where a hole in the site can be told, such ' +
                'as mailto:security@ and your name on the web, or delete "security"',
            })
            .regex(/^(mailto:[^\s@]+@[^\s@]+\.[^\s@]+|https:\/\/[^\s/]+\.\S+)$/, {
              error:
                'security.contact begins with mailto: and an address, or with https:// and a ' +
                'page; a phone number is not published here',
            }),
          expires: z.iso.date({
            error:
              'security.expires is the day in quotes until which someone answers, at most a ' +
              "year ahead, like '2027-11-01'",
          }),
        },
        {
          error:
            'security has two fields, contact and expires, each on a line of its own; write ' +
            'both, or delete it',
        },
      )
      .optional(),
  })
  .superRefine(({ url, exit }, context) => {
    const hostOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '');
    if (new URL(url).pathname !== '/' || /[?#]/.test(url))
      context.addIssue({
        code: 'custom',
        path: ['url'],
        message: `url is the name of the site alone; write ${new URL(url).origin}`,
      });
    for (const [tag, address] of Object.entries(exit)) {
      if (hostOf(address) === hostOf(url))
        context.addIssue({
          code: 'custom',
          path: ['exit', tag],
          message: `exit.${tag} leads to this site itself; choose an ordinary page of another`,
        });
    }
  });
export type Site = z.infer<typeof site>;
