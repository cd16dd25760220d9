import { describe, expect, test } from 'vitest';

import type { Ending } from './burst';
import { LAYOUTS, type Layout } from './layouts';
import { finding, type Finding } from './trial';
import { keysOf, type Typing } from './typing';

const CARD = 'USHER-CARD:?&=%$+-_./;{"[]"}ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const TICKET = 'U1VWXY0123456789ABCDEFGHJKMNPQRSPF';

function tried(typing: Typing, text = CARD, ending: Ending = 'Enter'): Finding {
  return finding({ strokes: keysOf(text, typing), from: 0, ending }, [CARD, TICKET]);
}

describe('the trial of a scanner', () => {
  test('that has the computer’s layout finds that it works', () => {
    // Others write plain letters and signs as one of these does, and bear its name then.
    const own: Layout[] = ['us', 'gb', 'fr', 'be', 'de', 'es', 'se', 'tr'];
    for (const layout of own) {
      const found = tried({ scanner: layout, computer: layout });
      expect(found).toEqual({
        word: 'works',
        scanner: layout,
        computer: layout,
        isPlain: true,
        caps: false,
        ending: 'Enter',
        gap: 5,
        lost: 0,
        doubled: 0,
      });
    }
  });

  test.each(LAYOUTS.filter((layout) => !['us', 'jp'].includes(layout)))(
    'for US keyboards finds that this computer has %s',
    (computer) => {
      const found = tried({ computer });
      expect(found).toMatchObject({ word: 'other_layout', scanner: 'us', lost: 0, doubled: 0 });
      expect(found.computer).toBe(computer);
    },
  );

  test.each(['fr', 'de', 'es', 'gb'] as const)(
    'that is set to %s is found out on a US computer',
    (scanner) => {
      expect(tried({ scanner, computer: 'us' })).toMatchObject({
        word: 'other_layout',
        scanner,
        computer: 'us',
      });
    },
  );

  test('finds Caps Lock', () => {
    expect(tried({ caps: true })).toMatchObject({ word: 'caps_lock', scanner: 'us', computer: 'us' });
    expect(tried({ caps: true, computer: 'de' })).toMatchObject({ word: 'caps_lock', computer: 'de' });
  });

  test('finds what is lost and what comes twice', () => {
    const lost = CARD.slice(0, 20) + CARD.slice(22);
    expect(tried({}, lost)).toMatchObject({ word: 'damaged', lost: 2, doubled: 0 });
    const twice = CARD.replace('Q', 'QQ').replace('7', '777');
    expect(tried({ computer: 'ru' }, twice)).toMatchObject({ word: 'damaged', lost: 0, doubled: 3 });
  });

  test('finds what is slow, and what has no end', () => {
    expect(tried({ gap: 60 })).toMatchObject({ word: 'slow', gap: 60 });
    expect(tried({}, CARD, 'pause')).toMatchObject({ word: 'no_ending' });
    expect(tried({}, CARD, 'Tab')).toMatchObject({ word: 'works', ending: 'Tab' });
  });

  test('takes the sample ticket as well, and nothing else', () => {
    expect(tried({ computer: 'fr' }, TICKET)).toMatchObject({ word: 'other_layout', scanner: 'us' });
    expect(tried({}, 'U1AG5Y4ARAQ5CP6ACGQ48WD1XTJE0PD04B').word).toBe('other_code');
    expect(tried({}, 'https://example.org/').word).toBe('other_code');
  });
});
