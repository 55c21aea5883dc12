import { describe, expect, test } from 'vitest';
import { usualChoices } from '~/domain/pack-choices';
import { CommentFilter } from '~/ui/comment-reader-filter';
import { FilterScope } from '~/ui/filter-scope';
import { Narrowed } from '~/ui/narrowed';
import { PackChoiceFields } from '~/ui/pack-choice-fields';
import { draw } from './draw';

const choices = { programmes: [], waves: [1, 2, 3], pillars: [] };
const optionsIn = (html: string) => {
  const [, select = ''] = /<select[^>]*name="wave"[^>]*>(.*?)<\/select>/.exec(html) ?? [];
  return [...select.matchAll(/<option value="([^"]*)"( selected="")?>([^<]*)</g)].map(
    ([, value, chosen, text]) => `${value}: ${text}${chosen ? ' (chosen)' : ''}`,
  );
};
const all = ['1: Wave 1', '2: Wave 2', '3: Wave 3'];

describe('the wave of a page', () => {
  test.each([
    [undefined, [': All waves', ...all]],
    ['2', [': All waves', '1: Wave 1', '2: Wave 2 (chosen)', '3: Wave 3']],
    ['1,2', [': All waves', '1,2: Waves 1 and 2 (chosen)', ...all]],
    ['1,2,9', [': All waves', '1,2,9: Waves 1, 2 and 9 (chosen)', ...all]],
    ['9', [': All waves', ...all, '9: 9 (none) (chosen)']],
  ])('is chosen from a list that keeps what the address asks for: %s', async (wave, options) => {
    const { html } = await draw(<FilterScope asked={{ wave }} choices={choices} />);
    expect(optionsIn(html)).toEqual(options);
    const more = { ...choices, areas: [] };
    const comments = await draw(<CommentFilter asked={{ wave }} phases={[]} choices={more} />);
    expect(optionsIn(comments.html)).toEqual(optionsIn(html));
  });

  test('is said in words where it narrows the areas of an item', async () => {
    const props = { shown: 8, of: 8, all: '/' };
    expect((await draw(<Narrowed asked={{ wave: '1,2' }} {...props} />)).words).toContain(
      'only areas of waves 1 and 2.',
    );
    expect((await draw(<Narrowed asked={{ wave: '1' }} {...props} />)).words).toContain(
      'only areas of wave 1.',
    );
  });
});

describe('the waves of a pack', () => {
  const boxes = async (waves: number[] | undefined) => {
    const scope = { ...choices, areas: [] };
    const filter = waves ? { waves } : {};
    const props = { choices: { ...usualChoices, filter }, scope, errors: [] };
    const { html, words } = await draw(<PackChoiceFields {...props} />);
    expect(words).toContain('Leave all empty for every wave.');
    return [...html.matchAll(/<input[^>]*name="wave"[^>]*>/g)].map(([input]) => {
      const value = /value="(\w+)"/.exec(input)?.[1];
      return `${value}${/checked/.test(input) ? ' ticked' : ''}${/type="checkbox"/.test(input) ? '' : ' hidden'}`;
    });
  };

  test('are ticked one by one, and none of them to start with', async () => {
    expect(await boxes(undefined)).toEqual(['1', '2', '3']);
    expect(await boxes([1, 3])).toEqual(['1 ticked', '2', '3 ticked']);
  });

  test('keep one that nobody is in, in its place and ticked', async () => {
    expect(await boxes([0, 2, 9])).toEqual(['0 ticked', '1', '2 ticked', '3', '9 ticked']);
  });
});
