import { assertAmong, assertTable, product } from '../table';

/** Where an English reported clause starts and ends. */
describe('the bounds of an English reported clause', () => {
  it('are before a “not” that is of its subject', () =>
    assertTable(
      product(
        ['He said', 'The mayor says', 'Officials said'],
        [
          'not enacting the laws was a mistake',
          'not everyone agreed',
          'not all of the money was spent',
          'not one of them had called',
          'not a single house was left',
        ],
      ).map(([said, clause]) => [`${said} ${clause}.`, null, clause]),
    ));

  it('are the main clause behind what opens a sentence', () =>
    assertTable(
      product(
        [
          'Following the leak of the report, which concluded that',
          'After a speech in which he claimed that',
          'Despite a study that found that',
          'Citing a memo that said',
          'In a week when officials said',
        ],
        ['she had broken the rules', 'the dam was unsafe'],
        ['her campaign hired a lawyer', 'Reed withdrew', 'markets fell', 'the board met on Monday'],
      ).map(([opening, clause, main]) => [`${opening} ${clause}, ${main}.`, null, clause]),
    ));

  const reports = ['Orr said the brakes had failed', 'The minister said that the dam was safe'];
  const words = (report: string): string => report.replace(/^.* said (?:that )?/, '');

  it('leave out what came of the saying', () =>
    assertAmong(
      product(reports, [
        'sparking outrage',
        'drawing criticism from farmers',
        'prompting calls for him to resign',
        'sending shares lower',
        'sending the pound to a new low',
        'raising fears of a strike',
        'fuelling speculation of a bid',
        'to the surprise of many',
        'an apparent reference to the vote',
        'a sign of growing unease',
        'an ambitious goal that would hurt',
      ]).map(([report, tail]) => [`${report}, ${tail}.`, null, words(report)]),
    ));

  it('leave out what only whoever speaks can do', () =>
    assertTable(
      product(reports, ['as he left the hall', 'before leaving the room', 'before walking out']).map(
        ([report, tail]) => [`${report}, ${tail}.`, null, words(report)],
      ),
    ));

  it('keep what a thing or somebody of whom it is said does', () =>
    assertTable([
      ['Orr said the man grabbed it, before running off.', null, 'the man grabbed it, before running off'],
      [
        'Orr said the pipe had burst, sending water into the street.',
        null,
        'the pipe had burst, sending water into the street',
      ],
      ['Orr said the man fell, as he left the hall.', null, 'the man fell, as he left the hall'],
    ]));

  it('leave out the clause behind “as” in a headline', () =>
    assertTable(
      product(
        ['Hodge hails ‘ugly’ win', 'Orr slams ‘cruel’ cuts', 'Minister praises nurses', 'Mayor warns of more pain'],
        ['as Castleford edge derby', 'as strike ends', 'as city wins title', 'as Reed quits', 'while party splits'],
      ).map(([headline, tail]) => [`# ${headline} ${tail}\n\nIt rained.`, null, headline.replace(/^\S+ \S+ /, '')]),
    ));

  it('but keep what somebody is called there', () =>
    assertTable([
      ['# Hodge hails Reed as star performer\n\nIt rained.', 'Hodge', 'Reed as star performer'],
      ['# Minister describes cuts as ‘vital’\n\nIt rained.', 'Minister', 'cuts as ‘vital’'],
    ]));

  it('go on behind an incise with when and where', () =>
    assertTable(
      product(
        [
          ['The talks failed', 'when it rained'],
          ['The dam held', 'until the second storm came'],
          ['The school will close', 'once the pupils have left'],
          ['He left the party', 'although he loved it'],
          ['She was kind', 'whenever they met'],
        ],
        ['she said', 'the mayor said', 'officials said'],
      ).map(([[before, behind], cue]) => [`${before}, ${cue}, ${behind}.`, null, `${before} … ${behind}`]),
    ));

  it('but not with a question that was put', () =>
    assertTable([
      ['He will win, he said, when asked about the poll.', 'he', 'He will win'],
      ['The plan was dead, she said, when reporters pressed her.', 'she', 'The plan was dead'],
    ]));

  it('are those of a reported question behind an adverb', () =>
    assertTable(
      product(
        ['Don Hicks', 'She'],
        ['wondered aloud', 'asked aloud', 'wondered publicly'],
        ['whether it was true', 'if anyone had read it', 'why nobody had called'],
      ).map(([who, cue, question]) => [`${who} ${cue} ${question}.`, who, question]),
    ));

  it('hold somebody and what he was remembered doing', () =>
    assertTable(
      product(
        ['She remembers', 'He recalled', 'The widow remembered'],
        ['him', 'them', 'her father', 'Pavel Novak'],
        ['weeping the day she left', 'shouting at the boys', 'leaving in a hurry'],
      ).map(([cue, who, act]) => [`${cue} ${who} ${act}.`, null, `${who} ${act}`]),
    ));

  it('are those of what “what” stands for', () =>
    assertTable(
      product(
        ['He died in', 'They fled after', 'It was'],
        ['officials', 'police', 'many analysts', 'she'],
        ['said was', 'believed was', 'said would be', 'called'],
        ['a hate crime', 'the worst fire in years'],
      ).map(([main, who, cue, thing]) => [
        `${main} what ${who} ${cue} ${thing}.`,
        who,
        cue === 'called' ? thing : `what … ${cue.slice(cue.indexOf(' ') + 1)} ${thing}`,
      ]),
    ));

  it('are before a participle that tells of the noun behind it', () =>
    assertTable(
      product(
        ['Sanders said', 'They believed', 'Police say'],
        [
          'closed primaries -- those open only to members -- deny many voters a say',
          'used cars cost less',
          'proposed cuts would hurt',
          'rejected ballots had been lost',
          'arrested men had knives',
        ],
      ).map(([cue, clause]) => [`${cue} ${clause}.`, null, clause]),
    ));

  it('are behind all that tells where it was said', () =>
    assertTable(
      product(
        ['Pence', 'A spokesman'],
        [
          'in a statement released by the campaign',
          'in a statement posted on Twitter',
          'in a press release issued late Monday',
          'at a news conference held in Ohio',
          'in a letter obtained by CNN',
          'in remarks prepared for delivery',
          'in testimony before the committee',
          'in a post on Facebook on Monday',
          'during a visit to Leeds',
          'when asked about the plan',
        ],
        ['', 'that '],
        ['he would not run', 'it was time to leave', 'the report merits an inquiry'],
      ).map(([who, where, that, clause]) => [`${who} said ${where} ${that}${clause}.`, who, clause]),
    ));

  it('are before texts that show it', () =>
    assertTable(
      product(
        ['Two men were hurt', 'The firm paid $2 million'],
        ['court records', 'property records', 'state records', 'tax filings', 'internal emails'],
        ['show', 'say', 'indicate'],
      ).map(([clause, text, cue]) => [`${clause}, ${text} ${cue}.`, text, clause]),
    ));
});
