import { describe, expect, test } from 'vitest';
import {
  campaign,
  campaignText,
  checkChanged,
  faultsOf,
  siteWith,
} from '../support/content-folder.ts';

describe('campaigns', () => {
  test('one that ends before it starts', async () => {
    expect(await faultsOf(campaign('2026-11-24'))).toEqual([
      'content/data/campaigns/good-campaign.yaml line 3: ends is before starts; check both days',
    ]);
  });

  test('one whose days come back in a way nobody knows', async () => {
    expect(await faultsOf(campaign('2026-11-25', 'repeats: monthly\n'))).toEqual([
      'content/data/campaigns/good-campaign.yaml line 4: repeats is one of: yearly-same-day, ' +
        'yearly-check; leave it out for something held once',
    ]);
  });

  test('one whose name says too much in a shared calendar', async () => {
    expect(await faultsOf(campaign('2026-11-25', '', 'Day against Rape'))).toEqual([
      'content/data/campaigns/good-campaign.yaml line 1: "Day against Rape" says "rape" in a ' +
        'shared calendar; add a calmName such as "Awareness day: older people"',
    ]);
    expect(
      await faultsOf(campaign('2026-11-25', 'calmName: Awareness day\n', 'Day against Rape')),
    ).toEqual([]);
  });

  test('one without words, words without one, and one without a short link', async () => {
    expect(await faultsOf({ 'en/campaigns/good-campaign.md': null })).toEqual([
      'content/data/campaigns/good-campaign.yaml: it has no words yet; write ' +
        'content/en/campaigns/good-campaign.md',
    ]);
    expect(await faultsOf({ 'en/campaigns/other.md': campaignText() })).toEqual([
      'content/en/campaigns/other.md: there is no content/data/campaigns/other.yaml; give both ' +
        'files the same name',
    ]);
    expect(
      await faultsOf({
        'data/campaigns/other.yaml':
          campaign('2026-11-25')['data/campaigns/good-campaign.yaml'] ?? '',
        'en/campaigns/other.md': campaignText(),
      }),
    ).toEqual([
      'content/data/campaigns/other.yaml: it has no short link to print; add a calm code for ' +
        '/campaigns/other/ under "shortLinks" in content/site.yaml',
    ]);
  });

  test('one with the address of a page', async () => {
    expect(
      await faultsOf({
        'en/pages/campaigns/good-campaign.md': '---\ntitle: A\ndescription: B.\n---\nC.\n',
      }),
    ).toEqual([
      'content/data/campaigns/good-campaign.yaml: content/en/pages/campaigns/good-campaign.md ' +
        'has the same address; rename this file',
    ]);
  });

  test.each([
    [
      'a figure',
      'for: survivors\n    say: It happens to 1 in 4.\n    call: [good-helpline]',
      'line 5: a message has no figure and no date in it; name the figure under "figures" in ' +
        "the campaign's record, and the page shows it with its source",
    ],
    [
      'nobody to call',
      'for: survivors\n    say: Be strong.\n    call: []',
      'line 6: nobody to call; a message always says who can help, by the id of a service',
    ],
    [
      'nothing for survivors',
      'for: bystanders\n    say: Ask.\n    call: [good-helpline]',
      'line 3: one message at least is for survivors, one for people worried about how they ' +
        'behave (worried), one for bystanders',
    ],
  ])('a message with %s', async (_, message, fault) => {
    expect(await faultsOf({ 'en/campaigns/good-campaign.md': campaignText(message) })).toEqual([
      `content/en/campaigns/good-campaign.md ${fault}`,
    ]);
  });
});

describe('short links', () => {
  const links = '  help: /help/\n  ribbon: /campaigns/good-campaign/\n';
  const published = '/go/help/ /help/\n/pl/go/help/ /pl/help/\n';
  const changed = (site: string) => ({ 'site.yaml': site, 'short-links.txt': published });

  test('one that leads elsewhere than it did', async () => {
    expect(
      await faultsOf(changed(siteWith([[links, links.replace('/help/', '/words/')]]))),
    ).toEqual([
      'content/site.yaml line 32: /go/help/ is printed and leads to /help/, for ever; write ' +
        '"help: /help/", and choose a new code for /words/',
    ]);
  });

  test('one that is gone', async () => {
    expect(await faultsOf(changed(siteWith([['  help: /help/\n', '']])))).toEqual([
      'content/site.yaml line 31: /go/help/ is printed and leads to /help/, for ever; put ' +
        '"help: /help/" back',
    ]);
  });

  test('a language that is withdrawn', async () => {
    const { faults } = await checkChanged(
      changed(siteWith([['languages: [en, pl]', 'languages: [en]']])),
    );
    expect(faults).toEqual([
      'content/site.yaml line 5: short links in Polish are printed; keep "pl" among the languages',
    ]);
  });

  test('a code that says too much', async () => {
    expect(
      await faultsOf({ 'site.yaml': siteWith([['  help: /help/\n', '  abuse-help: /help/\n']]) }),
    ).toEqual([
      'content/site.yaml line 32: the code "abuse-help" says "abus" on a poster and in the ' +
        'history; choose a calm one',
    ]);
  });

  test('and none that is kept', async () =>
    expect(await faultsOf(changed(siteWith([])))).toEqual([]));
});
