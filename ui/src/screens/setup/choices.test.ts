import { describe, expect, it, vi } from 'vitest';

import {
  NOTHING_SAID,
  becomes,
  confirmed,
  isList,
  matterOf,
  onePerson,
  pairsToShow,
  proposals,
  readAs,
  stillSaid,
  twoPeople,
} from './choices';
import { RosterImport } from './drafts.svelte';
import { offered } from './fields';
import type { Column, Pair, Preview, RosterChoices } from '../../api/wire';

const asked = vi.hoisted(() => ({
  choices: [] as unknown[],
  answer: (() => Promise.reject(new Error('nobody answers'))) as (choices: unknown) => Promise<unknown>,
}));

vi.mock('../../api/ipc', () => ({
  Broken: { of: (error: unknown) => error },
  office: {
    previewRoster: () => asked.answer(undefined),
    previewAgain: (choices: unknown) => {
      asked.choices.push(choices);
      return asked.answer(choices);
    },
  },
}));

function column(header: string, target: string, proposed: Column['proposed'] = 'known'): Column {
  return { header, target, proposed, examples: [] };
}

function preview(columns: Column[], others: Partial<Preview> = {}): Preview {
  const nobody = { new: [], changed: [], same: 0, missing: [], said_twice: [], doubles: [] };
  return {
    file: 'list.csv',
    format: { kind: 'json' },
    preset: 'by hand',
    header_row: 1,
    preface: 0,
    columns,
    targets: ['name', 'email', 'kept', 'left out'],
    rows: 2,
    ...nobody,
    problems: [],
    notices: [],
    ...others,
  } as unknown as Preview;
}

const ON_LIST: Pair = { row: 9, like_row: 5, fields: [] } as unknown as Pair;
const KNOWN: Pair = { row: 7, like: 'somebody', fields: [] } as unknown as Pair;

describe('what is said of columns', () => {
  it('is sent for those that a person changed, the last word of each', () => {
    let said = becomes(NOTHING_SAID, 'Who', 'email', 'kept');
    said = becomes(said, 'Where', 'affiliation', 'kept');
    said = becomes(said, 'Who', 'name', 'kept');
    expect(said.columns).toEqual([
      ['Where', 'affiliation'],
      ['Who', 'name'],
    ]);
  });

  it('is taken back by choosing what was proposed', () => {
    const said = becomes(NOTHING_SAID, 'Who', 'name', 'kept');
    expect(becomes(said, 'Who', 'kept', 'kept')).toEqual(NOTHING_SAID);
  });

  it('knows what was proposed for a column that was spoken of since', () => {
    const before = [column('Who', 'kept'), column('Where', 'country', 'guessed')];
    const now = [column('Who', 'name', 'said'), column('Where', 'affiliation', 'remembered')];
    expect(proposals(before, now).map(({ target }) => target)).toEqual(['kept', 'affiliation']);
  });

  it('takes guesses as said where they are right, and nothing that is only kept', () => {
    const columns = [
      column('Your name', 'name', 'guessed'),
      column('Id', 'kept'),
      column('Q3', 'diet', 'said'),
    ];
    const said: RosterChoices = { ...NOTHING_SAID, columns: [['Q3', 'diet']] };
    expect(confirmed(said, columns).columns).toEqual([
      ['Q3', 'diet'],
      ['Your name', 'name'],
    ]);
  });

  it('is said again of the columns that are still there', () => {
    const said: RosterChoices['columns'] = [
      ['Name', 'name'],
      ['Prénom', 'first name'],
    ];
    expect(stillSaid(said, [column('Name', 'kept'), column('PrÃ©nom', 'kept')])).toEqual([['Name', 'name']]);
  });
});

describe('how the file is read', () => {
  const said: RosterChoices = { columns: [['Who', 'name']], same: [{ row: 9, like_row: 5 }] };

  it('forgets rows where they are counted anew, but not for an encoding', () => {
    expect(readAs(said, { encoding: 'Big5' })).toEqual({ encoding: 'Big5', columns: [], same: said.same });
    expect(readAs(said, { sheet: 'Two' })).toEqual({ sheet: 'Two', columns: [], same: [] });
    expect(readAs(said, { header_row: 3 }).same).toEqual([]);
  });

  it('takes lists by their endings', () => {
    const names = ['a.CSV', 'b.xlsx', 'c.tar.json', 'd.png', 'csv', 'e.pdf'];
    expect(names.filter((name) => isList({ name }))).toEqual(['a.CSV', 'b.xlsx', 'c.tar.json']);
  });
});

describe('who is whom', () => {
  it('is said by the row, of somebody known or of another row', () => {
    const said = onePerson(onePerson(onePerson(NOTHING_SAID, ON_LIST), KNOWN), KNOWN);
    expect(said.same).toEqual([
      { row: 9, like_row: 5 },
      { row: 7, person: 'somebody' },
    ]);
    expect(twoPeople(said, ON_LIST).same).toEqual([{ row: 7, person: 'somebody' }]);
  });

  it('stays in its place when it is answered, and goes when the program finds it no more', () => {
    const said = onePerson(NOTHING_SAID, ON_LIST);
    expect(pairsToShow([ON_LIST, KNOWN], [KNOWN], said)).toEqual([ON_LIST, KNOWN]);
    expect(pairsToShow([ON_LIST, KNOWN], [], said)).toEqual([ON_LIST]);
    expect(pairsToShow([], [KNOWN, ON_LIST], NOTHING_SAID)).toEqual([KNOWN, ON_LIST]);
  });
});

describe('the next thing to do', () => {
  const lacks = { id: 'file-no-name', values: {} };

  it('is the name, where no column is one', () => {
    expect(matterOf(preview([column('E-mail', 'email')], { lacks }))).toEqual({ kind: 'name' });
  });

  it('is the one of two columns that shall be a field', () => {
    const columns = [column('A', 'name'), column('B', 'kept'), column('C', 'name'), column('D', 'kept')];
    const both = [columns[0], columns[2]];
    expect(matterOf(preview(columns, { lacks }))).toEqual({
      kind: 'repeated',
      target: 'name',
      columns: both,
    });
  });

  it('is a look at what is guessed', () => {
    expect(matterOf(preview([column('Who', 'name', 'guessed')], { lacks }))).toEqual({ kind: 'guessed' });
  });

  it('is the columns whose cells cannot be read, but never the name', () => {
    const columns = [column('Name', 'name'), column('Lunch?', 'lunch'), column('Notes', 'kept')];
    const problems = [
      { row: 2, column: 'Lunch?', words: { id: 'problem-rounded', values: {} } },
      { row: 3, column: 'Name', words: { id: 'problem-rounded', values: {} } },
      { row: 4, words: { id: 'problem-rounded', values: {} } },
    ];
    expect(matterOf(preview(columns, { problems }))).toEqual({ kind: 'problems', columns: [columns[1]] });
    expect(matterOf(preview(columns))).toBeUndefined();
  });
});

describe('what a column can become', () => {
  it('is offered in an order, with a second of what another column is', () => {
    const columns = [column('Mail', 'email'), column('Other mail', 'kept')];
    const values = (of: Column) =>
      offered(['name', 'email', 'kept', 'left out'], columns, of).map(({ value }) => value);
    expect(values(columns[1] as Column)).toEqual(['kept', 'left out', 'name', 'email', 'else email']);
    expect(values(columns[0] as Column)).toEqual(['kept', 'left out', 'name', 'email']);
  });

  it('includes what it is, whatever that is', () => {
    const odd = column('Work phone', 'else phone');
    expect(offered(['name'], [odd], odd).map(({ value }) => value)).toEqual(['name', 'else phone']);
  });
});

describe('a list on its way', () => {
  const file = new File([], 'list.csv');
  const columns = [column('Who', 'kept'), column('Mail', 'email', 'guessed')];

  async function begun(): Promise<RosterImport> {
    asked.choices = [];
    asked.answer = () => Promise.resolve(preview(columns));
    const roster = new RosterImport('event.usher');
    await roster.read(file);
    return roster;
  }

  it('is asked for once more for all that was chosen during an answer', async () => {
    const roster = await begun();
    const answers: (() => void)[] = [];
    asked.answer = () =>
      new Promise((resolve) =>
        answers.push(() => {
          resolve(preview(columns));
        }),
      );
    roster.say('Who', 'name');
    roster.say('Mail', 'kept');
    roster.say('Mail', 'phone');
    expect(asked.choices).toEqual([{ columns: [['Who', 'name']], same: [] }]);
    answers[0]?.();
    await vi.waitFor(() => {
      expect(asked.choices).toHaveLength(2);
    });
    expect(asked.choices[1]).toEqual({
      columns: [
        ['Who', 'name'],
        ['Mail', 'phone'],
      ],
      same: [],
    });
    answers[1]?.();
    await vi.waitFor(() => {
      expect(roster.task.running).toBe(false);
    });
  });

  it('keeps what was said of columns when it is read otherwise', async () => {
    const roster = await begun();
    roster.say('Who', 'name');
    await vi.waitFor(() => {
      expect(roster.task.running).toBe(false);
    });
    roster.readAs({ encoding: 'Big5' });
    await vi.waitFor(() => {
      expect(roster.task.running).toBe(false);
    });
    expect(asked.choices.slice(1)).toEqual([
      { encoding: 'Big5', columns: [], same: [] },
      { encoding: 'Big5', columns: [['Who', 'name']], same: [] },
    ]);
  });

  it('goes back to what was answered where an answer fails', async () => {
    const roster = await begun();
    asked.answer = () => Promise.reject(new Error('no such row'));
    roster.readAs({ header_row: 99 });
    await vi.waitFor(() => {
      expect(roster.task.failure).toBeDefined();
    });
    expect(roster.choices).toEqual(NOTHING_SAID);
    expect(roster.isOpen).toBe(true);
  });
});
