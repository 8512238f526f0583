import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  colourPairs,
  decorativeColours,
  type ColourPair,
} from '../../src/components/ui/colours.ts';
import { contrastOf, formatContrast } from '../../src/domain/contrast.ts';
import { fromRoot } from '../support/root.ts';

type Tokens = Record<string, string>;

const css = readFileSync(fromRoot('src/styles/tokens.css'), 'utf8').replace(
  /\/\*[\s\S]*?\*\//g,
  '',
);
const colour = /--([\w-]+):\s*(#[0-9a-f]+)\s*;/gi;

/** The colours of the first rule that begins so, up to its end. */
const coloursAfter = (start: RegExp): Tokens => {
  const [, rule = ''] = new RegExp(`${start.source}\\s*\\{([^}]*)\\}`).exec(css) ?? [];
  return Object.fromEntries(
    [...rule.matchAll(colour)].map(([, name = '', value = '']) => [name, value]),
  );
};

const light = coloursAfter(/^\s*:root/);
// Dark repeats what it changes, and takes the rest from light.
const dark = { ...light, ...coloursAfter(/prefers-color-scheme: dark\)\s*\{\s*:root/) };
const schemes = { light, dark };

/** What is wrong with a pair, said for the one who chose the colours. */
function faultOf({ ink, ground, least }: ColourPair, tokens: Tokens, scheme: string): string[] {
  const [one, other] = [tokens[ink], tokens[ground]];
  if (!one || !other)
    return [
      `--${one ? ground : ink} is no colour of src/styles/tokens.css; mend ` +
        'src/components/ui/colours.ts',
    ];
  const ratio = contrastOf(one, other);
  return ratio >= least
    ? []
    : [
        `--${ink} on --${ground} has ${formatContrast(ratio)} to 1 in ${scheme}, and needs ` +
          `${least}`,
      ];
}

describe('colours', () => {
  test('are all read', () => {
    expect(Object.keys(light).length, 'colours of light').toBeGreaterThan(20);
    expect(dark['ground'], 'dark has a ground of its own').not.toBe(light['ground']);
  });

  test.each(Object.keys(schemes) as (keyof typeof schemes)[])(
    'have contrast enough in %s',
    (scheme) => {
      const pairs = colourPairs.filter((pair) => !pair.scheme || pair.scheme === scheme);
      expect(pairs.flatMap((pair) => faultOf(pair, schemes[scheme], scheme))).toEqual([]);
    },
  );

  test('each have a meaning', () => {
    const named = new Set([
      ...colourPairs.flatMap(({ ink, ground }) => [ink, ground]),
      ...decorativeColours,
    ]);
    expect(
      Object.keys(dark).filter((name) => !named.has(name)),
      'say in src/components/ui/colours.ts what these are for',
    ).toEqual([]);
  });
});

describe('the rule on contrast fails when it should', () => {
  const tokens = { ink: '#777777', ground: '#ffffff' };
  test('for grey text', () =>
    expect(faultOf({ ink: 'ink', ground: 'ground', least: 7 }, tokens, 'light')).toEqual([
      '--ink on --ground has 4.4 to 1 in light, and needs 7',
    ]));
  test('for a name that no colour has', () =>
    expect(faultOf({ ink: 'inc', ground: 'ground', least: 7 }, tokens, 'light')).toHaveLength(1));
  test('but not for a grey border', () =>
    expect(faultOf({ ink: 'ink', ground: 'ground', least: 3 }, tokens, 'light')).toEqual([]));
});
