import { describe, expect, test } from 'vitest';
import {
  campaign,
  campaignText,
  checkChanged,
  englishWord,
  faultsOf,
  siteWith,
} from '../support/content-folder.ts';

describe('references', () => {
  test('a campaign that names a missing service, or a missing figure', async () => {
    expect(
      await faultsOf(campaign('2026-11-25', 'services: [nobody]\nfigures: [good-figur]\n')),
    ).toEqual([
      'content/data/campaigns/good-campaign.yaml line 4: services: there is no service ' +
        '"nobody"; use the name of a file in content/data/services/',
      'content/data/campaigns/good-campaign.yaml line 5: figures: there is no figure ' +
        '"good-figur"; did you mean "good-figure"?',
    ]);
  });

  test('a message that sends people to a missing service', async () => {
    expect(
      await faultsOf({
        'en/campaigns/good-campaign.md': campaignText(
          'for: survivors\n    say: Ring.\n    call: [good-helpine]',
        ),
      }),
    ).toEqual([
      'content/en/campaigns/good-campaign.md line 6: messages.call: there is no service ' +
        '"good-helpine"; did you mean "good-helpline"?',
    ]);
  });

  test('a word that names a missing word', async () => {
    expect(await faultsOf({ 'en/words/w.md': englishWord('related: [good-wrod]\n') })).toEqual([
      'content/en/words/w.md line 5: related: there is no word "good-wrod"; did you mean ' +
        '"good-word"?',
    ]);
  });

  test('a link in prose that leads nowhere, in whatever way it is misspelt', async () => {
    const page = (link: string) => `---\ntitle: A\ndescription: B.\n---\nRead\n[this](${link}).\n`;
    expect(await faultsOf({ 'en/pages/a.md': page('word:good-words') })).toEqual([
      'content/en/pages/a.md line 6: the link "word:good-words" leads nowhere; there is no ' +
        'word "good-words"; did you mean "good-word"?',
    ]);
    expect(await faultsOf({ 'en/pages/a.md': page('service:Good-Helpline') })).toEqual([
      'content/en/pages/a.md line 6: the link "service:Good-Helpline" leads nowhere; there is ' +
        'no service "Good-Helpline"; did you mean "good-helpline"?',
    ]);
  });

  test('a document that site.yaml does not list', async () => {
    expect(
      await faultsOf({ 'en/words/w.md': englishWord('').replace('plan-2025', 'plan-2024') }),
    ).toEqual([
      'content/en/words/w.md line 6: document "plan-2024" is not listed in content/site.yaml; ' +
        'use one of: plan-2025',
    ]);
  });

  test('a group for the card of other sites that is no group', async () => {
    expect(
      await faultsOf({
        'site.yaml': siteWith([['helplines:\n', 'embed: [local, locals]\nhelplines:\n']]),
      }),
    ).toEqual([
      'content/site.yaml line 20: embed: "locals" is not one of the groups of helplines in ' +
        'this file; did you mean "local"?',
    ]);
  });

  test('a safe window whose page is not there, or has fewer parts', async () => {
    const safeWindow = (page: string, parts: number) =>
      siteWith([['helplines:\n', `safeWindow: { page: ${page}, parts: ${parts} }\nhelplines:\n`]]);
    const page = '---\ntitle: A\ndescription: B.\n---\n\n## One\n\nText.\n\n## Two\n\nText.\n';
    expect(
      await faultsOf({ 'site.yaml': safeWindow('help/dangr', 1), 'en/pages/help/danger.md': page }),
    ).toEqual([
      'content/site.yaml line 20: safeWindow.page: there is no page "help/dangr" in ' +
        'content/en/pages; did you mean "help/danger"?',
    ]);
    expect(
      await faultsOf({
        'site.yaml': safeWindow('help/danger', 3),
        'en/pages/help/danger.md': page,
      }),
    ).toEqual([
      'content/site.yaml line 20: safeWindow.parts: the page "help/danger" has 2 headings ("## ' +
        '…"), fewer than 3; write 2 or less',
    ]);
    expect(
      await faultsOf({
        'site.yaml': safeWindow('help/danger', 2),
        'en/pages/help/danger.md': page,
      }),
    ).toEqual([]);
  });

  test('each wrong id of site.yaml with its own line', async () => {
    const { faults } = await checkChanged({
      'site.yaml': siteWith([
        ['silent: good-helpline', 'silent: nobody'],
        ['services: [good-helpline]', 'services: [good-helpline, no-one]'],
      ]),
    });
    expect(faults).toEqual([
      'content/site.yaml line 15: emergency.silent: there is no service "nobody"; use the name ' +
        'of a file in content/data/services/',
      'content/site.yaml line 22: helplines: there is no service "no-one"; use the name of a ' +
        'file in content/data/services/',
    ]);
  });

  test('a component that names a missing service', async () => {
    expect(
      await faultsOf({
        'en/pages/a.mdx':
          '---\ntitle: A\ndescription: B.\n---\n\n<WhoToCall ids="good-helpline, ' +
          'good-help-line" />\n',
      }),
    ).toEqual([
      'content/en/pages/a.mdx line 6: <WhoToCall>: there is no service "good-help-line"; did ' +
        'you mean "good-helpline"?',
    ]);
  });

  test('a home area that nobody listed', async () => {
    expect(
      await faultsOf({ 'site.yaml': siteWith([['homeArea: testbridge', 'homeArea: testbrige']]) }),
    ).toEqual([
      'content/site.yaml line 11: homeArea: "testbrige" is not one of the areas in ' +
        'content/data/taxonomy.yaml; did you mean "testbridge"?',
    ]);
  });

  test('a group of helplines without a heading', async () => {
    expect(await faultsOf({ 'site.yaml': siteWith([['group: local', 'group: faith']]) })).toEqual([
      'content/site.yaml line 21: the group "faith" has no heading; add "helplines.faith" to ' +
        'content/en/ui.json',
    ]);
  });
});
