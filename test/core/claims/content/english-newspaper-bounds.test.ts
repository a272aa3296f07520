import assert from 'node:assert/strict';
import { claimLines } from '../claim-lines';
import { assertAmong, assertTable, product, type Row } from '../table';

describe('what American papers report ends', () => {
  it('behind what “including” and “such as” add to an object', () =>
    assertTable(
      product(
        [
          ['called for', 'an audit of all funds'],
          ['blamed', 'the firm for the spills'],
          ['demanded', 'the release of all prisoners'],
          ['pointed', 'to his ties with both parties'],
          ['described', 'several abuses'],
          ['accused', 'the board of hiding files on voters'],
        ],
        ['including two in Ohio', 'such as those of the school'],
      ).map(([[cue, words], more]): Row => [`The mayor ${cue} ${words}, ${more}.`, 'The mayor', `${words}, ${more}`]),
    ));

  it('behind the last of several infinitives that have one “to”', () =>
    assertTable(
      product(
        ['pointed to plans', 'unveiled a plan', 'praised efforts', 'criticized the decision', 'touted his promise'],
        ['cut taxes, hire nurses and build roads', 'close schools, fire teachers, and sell land'],
      ).map(([act, verbs]): Row => {
        const [, words = ''] = /^\S+ (.*)$/.exec(act) ?? [];
        return [`The governor ${act} to ${verbs}.`, 'The governor', `${words} to ${verbs}`];
      }),
    ));

  it('before a verb in the number of the speaker, which is not that of the clause', () =>
    assertAmong([
      ['Some say the plan is bad and are voting against it.', 'Some', 'the plan is bad'],
      ['Some are fretting that the deal is “at risk” and are blaming the mayor.', null, 'the deal is “at risk”'],
      ['They believe the bridge is unsafe and have closed it.', 'They', 'the bridge is unsafe'],
      ['He says the plans are bad and has voted against them.', 'He', 'the plans are bad'],
      ['She believes the rules are unfair and is suing the state.', 'She', 'the rules are unfair'],
      // It can be of what is reported.
      ['She says the rule is unfair and has failed.', 'She', 'the rule is unfair and has failed'],
    ]));

  it('before “and she” with what only the speaker does', () =>
    assertAmong([
      ['Mayor Ann Ruiz said a delay would be “bad” and she accused the party of lies.', null, 'a delay would be “bad”'],
      ['Ruiz said the plan was bad and she warned that it would cost jobs.', 'Ruiz', 'the plan was bad'],
      ['Ruiz said the bill was dead and he urged the board to act.', 'Ruiz', 'the bill was dead'],
      ['Ruiz said his wife was ill and she asked for help.', 'Ruiz', 'his wife was ill and she asked for help'],
      ['She said the house was cold and she was tired.', 'She', 'the house was cold and she was tired'],
    ]));

  it('before a second cue that no comma parts', () =>
    assertAmong([
      ['“No date was set,” she said adding that the post was open.', 'she', 'the post was open'],
      ['He insisted there was no plan for a war saying: “People talk.”', 'He', 'there was no plan for a war'],
      ['He insisted there was no plan for a war saying: “People talk.”', 'He', '“People talk.”'],
      ['She said the deal was dead adding: “It was never real.”', 'She', '“It was never real.”'],
    ]));

  it('before what the writer calls it', () =>
    assertTable(
      product(
        ['Ruiz said the party needed a new face', 'Ruiz said that the system was rigged'],
        [
          'an implicit criticism of Cole',
          'a swipe at Cole',
          'a dig at his rival',
          'a rebuke to the board',
          'a figure the firm disputes',
        ],
      ).map(([report, remark]): Row => [`${report}, ${remark}.`, 'Ruiz', report.replace(/^Ruiz said (?:that )?/, '')]),
    ));

  it('before a bare day, and a demonstrative is of its noun', () =>
    assertAmong(
      product(
        [
          ['rejected', 'that allegation'],
          ['disputed', 'that claim'],
          ['acknowledged', 'that mistake'],
          ['denied', 'the charge'],
          ['defended', 'her record'],
        ],
        ['', ' Friday', ' on Friday', ' Friday, saying it was late'],
      ).map(([[cue, words], day]): Row => [`Cole ${cue} ${words}${day}.`, 'Cole', words as string]),
    ));

  it('but a clause can open with a noun behind “that”', () =>
    assertTable([
      ['She said that inflation, which had fallen, would rise.', 'She', 'inflation, which had fallen, would rise'],
      ['He claimed that money had been paid.', 'He', 'money had been paid'],
      ["She said that Monday's vote was void.", 'She', "Monday's vote was void"],
    ]));

  it('with what a sentence in marks ends with outside of them', () =>
    assertTable([
      ['“We lost,” said Cole. “The party is broken” in Ohio.', 'Cole', '“We lost,” … “The party is broken” in Ohio'],
      ['“We lost,” Cole said. “We will be back” next year.', 'Cole', '“We lost,” … “We will be back” next year'],
      ['“We lost,” Cole said. “That is a lie” is what he meant.', 'Cole', '“We lost,”'],
    ]));
});

describe('what an English writer adds to what is reported', () => {
  const reports = [
    ['Cole said', 'the tactic was legal'],
    ['The mayor claimed that', 'crime had fallen'],
    ['Cole insisted', 'he paid his taxes'],
  ] as const;

  it('stands between dashes before what the speaker does next', () =>
    assertAmong(
      product(
        reports,
        ['which it was not', 'a claim that experts dispute', 'a point he has made before'],
        ['and left', 'but then apologized', 'and added that it worked'],
        ['—', '--', '–'],
      ).map(([[cue, words], aside, act, dash]): Row => [
        `${cue} ${words} ${dash} ${aside} ${dash} ${act}.`,
        null,
        words,
      ]),
    ));

  it('stands behind marks that close on a comma', () =>
    assertTable(
      product(
        [
          ['Cole tweeted that', '“haste leads to errors,”'],
          ['Cole said', 'the vote was “rigged,”'],
          ['Cole told reporters', 'it was “time to unite,”'],
        ],
        ['and Conway joined in', 'and the crowd cheered', 'but his aides handed out hats'],
      ).map(([[cue, words], more]): Row => [`${cue} ${words} ${more}.`, 'Cole', words]),
    ));

  it('stands between dashes in a relative clause before what the main clause goes on with', () =>
    assertAmong(
      product(
        ['Voters who said', 'Among those insiders who said', 'Residents who say'],
        ['a third of them', '31 percent of Democrats', 'mostly in Ohio'],
        ['backed Trump', 'most pointed to his temper'],
      ).map(([opening, aside, main]): Row => {
        const words = 'the economy was bad';
        const who = opening.replace(/^Among /, '').replace(/ (said|say)$/, '');
        return [`${opening} ${words} — ${aside} — ${main}.`, who, words];
      }),
    ));

  it('tells what somebody did besides', () =>
    assertTable([
      ...product(
        [
          ['Cole said', 'the deal was “dead”'],
          ['Cole vowed', 'to “fight on”'],
          ['Cole called', 'the plan “a joke”'],
        ],
        ['as he left the hall', 'as she took the stage', 'before leaving the room'],
      ).map(([[cue, words], more]): Row => [`${cue} ${words} ${more}.`, 'Cole', words]),
      ['Cole said he was “ready” as he had promised.', 'Cole', 'he was “ready” as he had promised'],
    ]));

  it('is a series of acts, of which one is for somebody', () =>
    assertAmong([
      ...product(
        [
          ['Cole said', 'the memo was false'],
          ['Cole argued that', 'the bill was weak'],
          ['Cole suggested', 'her mood was bad'],
        ],
        [
          'accused Rubio of lying and promised a fight',
          'blamed a staffer and asked for calm',
          'called her “mad” and left',
        ],
      ).map(([[cue, words], acts]): Row => [`${cue} ${words}, ${acts}.`, 'Cole', words]),
      ['Cole says her rival lied, broke the law and ran.', 'Cole', 'her rival lied, broke the law and ran'],
      ["Cole has assured me he's going to keep it and has asked for more.", 'Cole', "he's going to keep it"],
    ]));

  it('but not a participle with “best” or “better” before it', () =>
    assertAmong(
      product(['is best suited to pay', 'is better equipped to pay', 'is better off']).map(([is]): Row => [
        `“No,” said Ann Lee, who thinks the state ${is}.`,
        'Ann Lee, who',
        `the state ${is}`,
      ]),
    ));
});

describe('an English clause with words in marks and its cue behind it', () => {
  it('is whole, be the last words a fragment behind a comma', () =>
    assertTable(
      product(
        ['The aim is to promote a “green economy” for all', 'She will be “a good mayor” to women'],
        ['“from farm to fork,”', '“not just for some,”'],
        ['the lawmakers say', 'Cole said', 'said the aide'],
      ).map(([clause, fragment, cue]): Row => [`${clause}, ${fragment} ${cue}.`, null, `${clause}, ${fragment}`]),
    ));

  it('has no title for its words', () => {
    for (const [work, verb] of product(
      ['a piece titled', 'a speech entitled', 'an essay headlined'],
      ['pronounced the party dead', 'declared the race over'],
    )) {
      const lines = claimLines(`In ${work} “The Death of News,” Cole ${verb}.`, 'en');
      assert.ok(!lines.some((line) => line.includes('Death of News')), lines.join('\n'));
    }
  });
});

describe('what somebody is called in English', () => {
  it('ends with the marks, where the sentence goes on with something else', () =>
    assertAmong(
      product(
        ['what he called the “violent disruptor”', 'what he called a “mob”'],
        ['and the rest of the town', 'or its leaders', 'and left'],
      ).map(([called, more]): Row => [
        `Cole blamed ${called} ${more}.`,
        'he',
        (called as string).replace('what he called ', ''),
      ]),
    ));

  it('needs no marks behind “what”', () => {
    assertTable(
      product(
        ['Republicans pointed at what they called', 'Critics ended what they called', 'Aides left what they called'],
        ["the president's failure to act", 'the silence of the press', 'an unfair tax on farmers'],
      ).map(([opening, words]): Row => [`${opening} ${words}.`, 'they', words]),
    );
    for (const draft of ['She lives in what locals call the Barn.', 'He worked in what was called the map room.'])
      assert.deepEqual(claimLines(draft, 'en'), []);
  });

  it('or singled out as, behind what tells of it', () =>
    assertTable(
      product(
        ['singled out', 'called out'],
        ['Trump as a danger', 'the war in Syria, which goes on, as “a crime”', 'Romney for hiding his taxes'],
      ).map(([verb, words]): Row => [`Cole ${verb} ${words}.`, 'Cole', words]),
    ));

  it('can stand behind what commas insert', () =>
    assertTable(
      product(
        ['called him', 'called the plan', 'has called her rival'],
        ['among other things', 'at one point', 'in a tweet on Monday'],
      ).map(([called, insert]): Row => {
        const words = `${(called as string).replace(/^(has )?called /, '')}, ${insert}, “a fraud”`;
        return [`Cole ${(called as string).replace(/(called).*/, '$1')} ${words}.`, 'Cole', words];
      }),
    ));
});

describe('an incise behind an English relative pronoun', () => {
  it('cuts the relative clause, and not what stands before it', () =>
    assertAmong([
      ['He backed the nominee who, he says, has tapped into “dark fears”.', 'he', 'who … has tapped into “dark fears”'],
      ['She criticized a law that, she said, would hurt farmers.', 'she', 'that … would hurt farmers'],
      ['The town needs a bridge, which, the mayor said, would cost little.', 'the mayor', 'which … would cost little'],
      ['He left the party that, critics say, has lost its way.', 'critics', 'that … has lost its way'],
      ['They fought a man who, police said, had a knife.', 'police', 'who … had a knife'],
    ]));
});
