import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findings, found, foundBy, sample, type Draft, type RoleSpec } from './draft';

const OTAN = readFileSync(fileURLToPath(new URL('../../../samples/otan.md', import.meta.url)), 'utf8');
const ROLE_RULES = new Set(['stale-role', 'wrong-modifier', 'role-to-check', 'no-date']);

function roleFindings(draft: Draft) {
  return findings(draft).filter((finding) => ROLE_RULES.has(finding.rule));
}

describe('roles in the first article', () => {
  it('are wrong for three of four people on 21 July 2025, and the holders are named', () => {
    const facts = roleFindings(sample(OTAN, '2025-07-21')).map(({ rule, severity, start, end, data }) => [
      rule,
      severity,
      OTAN.slice(start, end),
      data['holder'],
    ]);
    assert.deepEqual(facts, [
      ['stale-role', 'warning', 'secrétaire général de l’OTAN, Jens Stoltenberg', 'Mark Rutte'],
      ['wrong-modifier', 'warning', 'ancien président américain Donald Trump', null],
      ['stale-role', 'warning', 'porte-parole du Pentagone, John Kirby', 'Sean Parnell'],
    ]);
  });

  it('say when and who in the message', () => {
    const [stoltenberg, trump] = roleFindings(sample(OTAN, '2025-07-21'));
    assert.equal(
      stoltenberg?.message,
      'Jens Stoltenberg was not secrétaire général de l’OTAN on 2025-07-21: in the post until 2024-10-01. On that day it was Mark Rutte.',
    );
    assert.match(
      trump?.message ?? '',
      /^Donald Trump was in office on 2025-07-21, so “ancien président américain” is wrong/,
    );
  });

  it('are not judged without a date, but a reader learns which of them are over by the registry', () => {
    const facts = roleFindings(sample(OTAN, null)).map(({ rule, severity, message }) => [rule, severity, message]);
    const undated = 'The article has no “date” to check it by.';
    assert.deepEqual(facts, [
      [
        'no-date',
        'info',
        `Jens Stoltenberg was secrétaire général de l’OTAN until 2024-10-01; the last holder on record is Mark Rutte. ${undated}`,
      ],
      [
        'no-date',
        'info',
        `Donald Trump has been président américain since 2025-01-20, but the text says “ancien président américain”. ${undated}`,
      ],
      [
        'no-date',
        'info',
        `John Kirby was porte-parole du Pentagone until 2022-05; the last holder on record is Sean Parnell. ${undated}`,
      ],
    ]);
  });

  it('that are not over by the registry are told of once without a date', () => {
    const text =
      'Mark Rutte, secrétaire général de l’OTAN, a parlé. Le ministre russe des Affaires étrangères, Sergueï Lavrov, dit non.';
    const roles = [
      { name: 'Mark Rutte', roles: ['secrétaire général de l’OTAN'] },
      { name: 'Sergueï Lavrov', roles: ['ministre russe des Affaires étrangères'] },
    ];
    const facts = roleFindings({ text, actors: roles }).map(({ severity, message }) => [severity, message]);
    assert.deepEqual(facts, [
      ['info', 'The article has no date, so roles are not checked. Set “date” in the front matter.'],
    ]);
  });

  it('take the records’ date where the draft has none', () => {
    const draft = { ...sample(OTAN, null), article: { asOf: '2025-07-21' } };
    assert.deepEqual(
      roleFindings(draft).map(({ rule }) => rule),
      ['stale-role', 'wrong-modifier', 'stale-role'],
    );
  });

  it('are told by the links of the analysis only where those are of the same date', () => {
    const links = new Map();
    const dated = sample(OTAN, '2025-07-21');
    const recorded = { ...sample(OTAN, null), article: { asOf: '2025-07-21' } };
    const stale = (draft: Draft) => foundBy('stale-role', draft, { links }).length;
    assert.deepEqual([stale(dated), stale(recorded)], [0, 2]);
  });

  it('take the date of the statement before the date of the article', () => {
    const words = 'les pays européens à acquérir des armes américaines pour soutenir l’Ukraine';
    const draft = { ...sample(OTAN, '2025-07-21'), records: [{ words, said: { on: '2024-05-01' } }] };
    assert.deepEqual(
      roleFindings(draft).map(({ rule, data }) => `${rule} ${String(data['name'])}`),
      ['wrong-modifier Donald Trump', 'stale-role John Kirby'],
    );
  });
});

describe('a role that was left long ago', () => {
  it('is told with whoever held it on the day, who need not be the one who came next', () => {
    const text = 'The British prime minister, Theresa May, said no.';
    const actors = [{ name: 'Theresa May', roles: ['British prime minister'] }];
    const message = (date: string): string | undefined =>
      roleFindings({ text, date, language: 'en', actors }).find(({ rule }) => rule === 'stale-role')?.message;
    assert.match(message('2020-01-10') ?? '', /until 2019-07-24\. On that day it was Boris Johnson\.$/);
    assert.match(message('2023-01-10') ?? '', /until 2019-07-24\. On that day it was Rishi Sunak\.$/);
  });
});

describe('a printed role', () => {
  const role = (
    sentence: string,
    name: string,
    printed: string | RoleSpec,
    date: string | null = '2025-07-21',
    language: 'fr' | 'en' = 'fr',
  ) =>
    found({ text: sentence, date, language, actors: [{ name, roles: [printed] }] }).filter(
      (line) => !line.startsWith('first-mention'),
    );

  it('bound to another time is not judged', () => {
    assert.deepEqual(role('Le porte-parole d’alors, Mark Rutte', 'Mark Rutte', 'porte-parole'), []);
    assert.deepEqual(
      role(
        'Jens Stoltenberg, alors secrétaire général de l’OTAN, dit.',
        'Jens Stoltenberg',
        'secrétaire général de l’OTAN',
      ),
      [],
    );
    assert.deepEqual(role('Then-president Joe Biden said so.', 'Joe Biden', 'president', '2025-07-21', 'en'), []);
    assert.deepEqual(
      role(
        'Le secrétaire général de l’OTAN de l’époque, Jens Stoltenberg',
        'Jens Stoltenberg',
        'secrétaire général de l’OTAN',
      ),
      [],
    );
  });

  it('of a namesake with another first name is not judged', () => {
    assert.deepEqual(role('Le porte-parole du Pentagone, Jack Kirby', 'Jack Kirby', 'porte-parole du Pentagone'), []);
  });

  it('with “futur” is wrong once the person has taken office', () => {
    const printed = { title: 'futur secrétaire général de l’OTAN', modifier: 'future' } as const;
    const sentence = 'Le futur secrétaire général de l’OTAN, Mark Rutte';
    assert.deepEqual(role(sentence, 'Mark Rutte', printed, '2024-07-01'), []);
    assert.deepEqual(role(sentence, 'Mark Rutte', printed, '2024-10-01'), []);
    assert.deepEqual(role(sentence, 'Mark Rutte', printed), [
      'wrong-modifier: futur secrétaire général de l’OTAN, Mark Rutte',
    ]);
  });

  it('later than the registry was verified is a hint, once', () => {
    const draft: Draft = {
      text: 'Mark Rutte, secrétaire général de l’OTAN … Mark Rutte, patron de l’OTAN',
      date: '2099-01-01',
      actors: [{ name: 'Mark Rutte', roles: ['secrétaire général de l’OTAN', 'patron de l’OTAN'] }],
    };
    assert.deepEqual(foundBy('role-to-check', draft), ['Mark Rutte, secrétaire général de l’OTAN']);
    assert.equal(findings(draft).find((finding) => finding.rule === 'role-to-check')?.severity, 'hint');
  });

  it('in a month of handover is a hint', () => {
    assert.deepEqual(
      role('Le porte-parole du Pentagone, John Kirby', 'John Kirby', 'porte-parole du Pentagone', '2022-05-15'),
      ['role-to-check: porte-parole du Pentagone, John Kirby'],
    );
  });

  it('that somebody else held is a hint for a person whom the registry does not know in it', () => {
    const [finding] = findings({
      text: 'Le secrétaire général de l’OTAN, Donald Trump',
      date: '2025-07-21',
      actors: [{ name: 'Donald Trump', roles: ['secrétaire général de l’OTAN'] }],
    }).filter(({ rule }) => rule === 'role-to-check');
    assert.equal(finding?.data['holder'], 'Mark Rutte');
    assert.equal(finding?.data['template'], 'role-to-check/no-record');
  });

  it('in English is judged alike', () => {
    assert.deepEqual(
      role(
        'NATO Secretary General Jens Stoltenberg said',
        'Jens Stoltenberg',
        'NATO Secretary General',
        '2025-07-21',
        'en',
      ),
      ['stale-role: NATO Secretary General Jens Stoltenberg'],
    );
    assert.deepEqual(
      role('former US President Donald Trump', 'Donald Trump', 'former US President', '2025-07-21', 'en'),
      ['wrong-modifier: former US President Donald Trump'],
    );
    assert.deepEqual(
      role('Pentagon spokesman John Kirby said', 'John Kirby', 'Pentagon spokesman', '2025-07-21', 'en'),
      ['stale-role: Pentagon spokesman John Kirby'],
    );
  });
});
