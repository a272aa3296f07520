import assert from 'node:assert/strict';
import { analyze } from '../../../../src/core/index';
import { claimLines } from '../claim-lines';
import { assertAmong, assertTable, product, type Row } from '../table';

/** Asserts that each draft has exactly these claims: source, cue and words. */
function assertAll(rows: readonly (readonly [draft: string, claims: readonly string[]])[]): void {
  for (const [draft, claims] of rows)
    assert.deepEqual(
      claimLines(draft, 'en').map((line) => line.replace(/^\w+: /, '').replace(/ → [^|]*(?= \|)/, '')),
      claims,
      draft,
    );
}

/** Who makes the claim with the cue. */
function speakerOf(draft: string, cue: string): string | undefined {
  const { claims, actors } = analyze(draft, { language: 'en' });
  const claim = claims.find((one) => one.cue !== null && draft.slice(one.cue.start, one.cue.end) === cue);
  return actors.find(({ id }) => id === claim?.actor)?.name;
}

describe('English newspapers', () => {
  it('say when something was said by how long before or after', () =>
    assertTable(
      product(
        [
          'minutes before the start of the vote',
          'hours after the hearing',
          'a week after the storm',
          'two days before the trial',
        ],
        ['said', 'warned', 'told reporters'],
      ).map(([when, cue]): Row => [`The agency ${cue} ${when} that it would close.`, 'The agency', 'it would close']),
    ));

  it('have what is charged with what is said behind “accused of”', () => {
    for (const act of ['saying', 'claiming'])
      assert.equal(speakerOf(`Ann Cole accused Bob Ruiz of ${act} that the river was safe.`, act), 'Bob Ruiz');
  });

  it('tell who made the text that argues', () =>
    assertTable([
      [
        'A judge rejected a challenge brought by Ann Cole and Bob Ruiz arguing that the bar is too high.',
        'Ann Cole and Bob Ruiz',
        'the bar is too high',
      ],
      ['The court threw out a suit filed by Ann Cole claiming the vote was rigged.', 'Ann Cole', 'the vote was rigged'],
    ]));

  it('have two subjects behind “after” and “before” where both are somebody', () =>
    assertTable(
      product(
        ['after', 'before', 'shortly after'],
        ['Cole and Ruiz', 'Cole and Ohio Sen. Marc Ruiz', 'the mayor and the union'],
      ).map(([link, both]): Row => [
        `Shares fell ${link} ${both} warned that taxes would rise.`,
        both,
        'taxes would rise',
      ]),
    ));

  it('and one where the first is a thing', () =>
    assertTable([
      ['The strike ended after the vote and Ruiz said a deal was near.', 'Ruiz', 'a deal was near'],
      ['Shares fell after the report and analysts warned of losses.', 'analysts', 'of losses'],
    ]));

  it('put a vote between the court and its verb', () =>
    assertTable(
      product(
        ['The Supreme Court', 'The Senate', 'The board'],
        ['in a 5-4 decision', 'in a 52-48 vote', 'in a unanimous vote'],
      ).map(([who, how]): Row => [`${who} ${how} declared that the right is personal.`, who, 'the right is personal']),
    ));

  it('do not make a cue of a name, an act or an adverb', () =>
    assertAll([
      ['A spending group called Fair Share PAC has spent a million.', []],
      ['The law dubbed “the gag” was void.', []],
      ['Ruiz wrote a song called “Home.”', []],
      ['A group called Calm had gained 900 members by yesterday.', []],
      ['The talks were bitter, as the senators charge into the final week.', []],
      ['Acme is looking for more shops to add to the 81 it now owns.', []],
      ['He cited a report written by nurses, “which nobody read”.', []],
      ['The public brawl threatened to overshadow the debate. The feud threatens to split the party.', []],
      ['A federal judge rejected the appeal. The court dismissed the complaint.', []],
      ['The judge rejected the idea as “absurd”.', ['The judge | rejected | the idea as “absurd”']],
      ['The report called “Home Truths” found that it was late.', ['“Home Truths” | found | it was late']],
      ['The report called Cole “unfit”.', ['The report | called | Cole “unfit”']],
      ['Dr Vale said groups dubbed “pioneers” were keen.', ['Dr Vale | said | groups dubbed “pioneers” were keen']],
      [
        'The group would most likely dissolve, after encouraging members to go.',
        ['The group | encouraging | members to go'],
      ],
    ]));

  it('take the whole object of a verb that argues against something', () =>
    assertTable([
      [
        'He argued against leniency for a man whose lawyer had erred.',
        'He',
        'against leniency for a man whose lawyer had erred',
      ],
      ['She argued against a law whose authors had fled.', 'She', 'against a law whose authors had fled'],
    ]));

  it('turn round a study and what it found', () =>
    assertTable(
      product(
        [
          'shows a study by Acme',
          'finds a report by the bank',
          'reveals a survey',
          'suggests a poll',
          'concludes an inquiry',
        ],
        ['Rents will double', 'Buyers care far more about looks than they do about speed'],
      ).map(([found, words]): Row => [`${words}, ${found}.`, found.replace(/^\w+ /, ''), words]),
    ));

  it('have further verbs and cues', () =>
    assertAll([
      ['Cole reasoned that the race is about people.', ['Cole | reasoned | the race is about people']],
      ['The reason that she left is not clear.', []],
      [
        'The campaign announced raising $15 million in March.',
        ['The campaign | announced | raising $15 million in March'],
      ],
      ['Ruiz expressed hope for a deal.', ['Ruiz | expressed hope | for a deal']],
      ['Ruiz, though, said the plan would fail.', ['Ruiz | said | the plan would fail']],
    ]));

  it('mean by “who” the person behind a thing and “with”, be there a title or none', () => {
    for (const title of ['Gov. ', 'Sen. ', ''])
      assert.equal(
        speakerOf(`It led to a showdown with ${title}Ann Ruiz, who said it was void.`, 'said'),
        'Ann Ruiz',
        title,
      );
  });

  it('are pushed back against with the words of others', () =>
    assertAll([
      ['Cole pushed back against the notion that he was late.', []],
      ['Cole hit back at claims that he was late.', []],
      ['Cole fired back that it was late.', ['Cole | fired back | it was late']],
      ['“No,” Cole shot back at reporters.', ['Cole | shot back | “No,”']],
    ]));

  it('tell of all that somebody did, according to others', () =>
    assertTable(
      product(
        ['police', 'the report', 'Ruiz'],
        [
          'ran to a shop and told a guard to call for help',
          'left the hall and said she was ill',
          'was warned and asked the bank to wait',
        ],
      ).map(([source, acts]): Row => [`According to ${source}, the clerk ${acts}.`, source, `the clerk ${acts}`]),
    ));

  it('have the words of a relative clause before an object', () =>
    assertAmong(
      product(
        [
          ['promised', 'cuts'],
          ['announced', 'reforms'],
          ['called for', 'rules'],
        ],
        ['that unions say will hurt schools', 'that critics said were weak'],
      ).map(([[cue, noun], clause]): Row => [`He ${cue} ${noun} ${clause}.`, 'He', `${noun} ${clause}`]),
    ));

  it('tell whose willingness or refusal to speak it is', () =>
    assertAmong(
      product(
        ['the willingness of some voters', 'the refusal of some voters', 'the right of some voters'],
        ['tell pollsters', 'say', 'admit'],
      ).map(([noun, verb]): Row => [
        `She noted ${noun} to ${verb} that they are bored.`,
        'some voters',
        'they are bored',
      ]),
    ));

  it('go on with a subject behind a relative clause between dashes', () =>
    assertAmong(
      product(['–', '—'], ['who arrived late', 'whose ties with Paris have soured', 'which was founded in May']).map(
        ([dash, aside]): Row => [
          `The union ${dash} ${aside} ${dash} praised Cole and said it was bored.`,
          `The union ${dash} ${aside}`,
          'it was bored',
        ],
      ),
    ));

  it('close what is reported before “here’s”', () =>
    assertTable([
      [
        'In a race where most voters say they are sick of both parties, here’s what Cole must do.',
        'most voters',
        'they are sick of both parties',
      ],
    ]));

  it('close a quotation with two single marks', () =>
    assertAll([
      [
        'Ann Lynch condemned the killings, saying “violence has no place here.’’\n\n“Let me be clear,’’ Lynch said.',
        [
          'Ann Lynch | condemned | the killings',
          'Ann Lynch | saying | “violence has no place here.’’',
          'Lynch | said | “Let me be clear,’’',
        ],
      ],
      ['“We lost,’’ said Cole.', ['Cole | said | “We lost,’’']],
    ]));

  it('take a poll of two houses whole', () =>
    assertTable([
      [
        'Some fear fraud, according to a new Politico/Morning Consult poll.',
        'a new Politico/Morning Consult poll',
        'Some fear fraud',
      ],
      [
        'According to the ABC/Washington Post survey, voters are bored.',
        'the ABC/Washington Post survey',
        'voters are bored',
      ],
    ]));

  it('quote somebody behind his words', () =>
    assertTable([
      ['“It is late,” the Monitor quoted Ned Foley, a law professor.', 'Ned Foley, a law professor', '“It is late,”'],
      ['“It is late,” the Times quoted Ann Ruiz as saying.', 'Ann Ruiz', '“It is late,”'],
      ['“It is late,” the paper quoted him.', 'the paper', '“It is late,”'],
    ]));

  it('open a clause with “by the time”', () =>
    assertTable(
      product(
        ['said', 'warned'],
        ['by the time police came, the man had fled', 'by the time schools knew, it was too late'],
      ).map(([cue, words]): Row => [`She ${cue} ${words}.`, 'She', words]),
    ));

  it('tell of a speech whose words they have', () =>
    assertTable(
      product(
        ['highlight', 'criticise', 'welcome'],
        ['the anger of “all races”', 'a “balanced approach” to crime'],
      ).map(([cue, words]): Row => [`Mr Kent will ${cue} ${words}.`, 'Mr Kent', words]),
    ));

  it('call a knight by the first name, whoever has it as a family name', () => {
    for (const [title, first] of [
      ['Sir', 'Howard'],
      ['Dame', 'Kelly'],
    ])
      assert.equal(
        speakerOf(
          `${title} ${first} Newby spoke first. Mayor Tim ${first} agreed.\n\n${title} ${first} said it was late.`,
          'said',
        ),
        `${first} Newby`,
      );
  });

  it('have the people a thing is from, not the thing', () =>
    assertTable([
      [
        'She got word from officers on the scene, who assured her that all was calm.',
        'officers on the scene, who',
        'all was calm',
      ],
      ['He won praise from farmers in Kent, who said the law was fair.', 'farmers in Kent, who', 'the law was fair'],
    ]));

  it('refer to somebody as what the marks hold', () =>
    assertAmong([['She spoke of Ann Ruiz, whom he referred to as “the boss”.', 'he', '“the boss”']]));
});
