import { assertAmong, assertTable, product } from '../table';

/** Which English verb a second one behind “and” or “but” goes with. */
describe('a second verb behind “and” or “but”', () => {
  const speakers = ['Ana Orr', 'The minister', 'A spokesman for the ministry', 'He', 'Officials'];
  const promises = [
    'vowed to fight on',
    'promised to pay the fine',
    'pledged to resign',
    'threatened to sue the paper',
  ];
  const acts = ['left the room', 'walked out of the court', 'thanked the crowd', 'then hung up', 'took no questions'];

  it('is the speaker’s where the content is an infinitive and it is finite', () =>
    assertTable(
      product(speakers, promises, acts).map(([who, promise, act]) => [
        `${who} ${promise} and ${act}.`,
        who,
        promise.slice(promise.indexOf(' ') + 1),
      ]),
    ));

  it('is the content’s where it is an infinitive too', () =>
    assertTable(
      product(speakers, ['fight on', 'pay the fine'], ['leave the room', 'put it right', 'then hang up']).map(
        ([who, first, second]) => [`${who} vowed to ${first} and ${second}.`, who, `to ${first} and ${second}`],
      ),
    ));

  const participles = ['believing there were three men', 'saying it had lost money', 'insisting the road was safe'];
  it('is the speaker’s where the cue is a participle and it is one', () =>
    assertTable(
      product(['Police searched the house', 'The firm closed the plant', 'Ruiz left early'], participles, [
        ' and leaving by a side door',
        ', and leaving by a side door',
        ' but refusing to return',
      ]).map(([main, saying, act]) => [`${main}, ${saying}${act}.`, null, saying.slice(saying.indexOf(' ') + 1)]),
    ));

  it('is an infinitive beside that of the cue', () =>
    assertTable(
      product(
        ['Obama held a briefing', 'The mayor met reporters', 'She rose'],
        ['brag that the rate had fallen', 'say that the bridge was safe', 'warn that prices would rise'],
        ['to once again rail against his rivals', 'to publicly thank his wife', 'to attack the paper'],
      ).map(([main, brag, act]) => [`${main} to ${brag} and ${act}.`, null, brag.slice(brag.indexOf(' that ') + 6)]),
    ));

  it('is a participle beside one of the content', () =>
    assertAmong(
      product(
        ['Maloy said he understood her position of', 'Reed said the party was in favour of', 'Ruiz said they spoke of'],
        [
          'supporting but not endorsing Crane',
          'criticizing but not condemning Crane',
          'hinting at but not announcing a bid',
        ],
      ).map(([said, row]) => [`${said} ${row}.`, null, `${said.slice(said.indexOf(' said ') + 6)} ${row}`]),
    ));

  it('is one more of what is recalled', () =>
    assertAmong(
      product(
        ['Dr Patel recalled', 'She remembered', 'He described', 'The widow recalled'],
        [
          'visiting her at 90 and finding the kitchen covered with paper',
          'walking home and finding the door open',
          'getting a call and being told that he had died',
          'opening the door and seeing that the room was empty',
        ],
      ).map(([cue, row]) => [`${cue} ${row}.`, null, row]),
    ));

  it('is one more of what somebody is accused of', () =>
    assertAmong(
      product(
        ['Residents accused the mayor', 'The union accused the firm', 'Critics have accused Emanuel'],
        [
          'of covering up, delaying, and withholding facts about the murder',
          'of lying, cheating, and stealing',
          'of refusing to honour the deal, making changes and failing to send people',
          'of ignoring the law, hiding the files and blaming others',
        ],
      ).map(([accused, row]) => [
        `${accused} ${row}.`,
        null,
        `${accused.slice(accused.indexOf('accused ') + 8)} ${row}`,
      ]),
    ));

  it('is the speaker’s in the past, where the content is in the present', () =>
    assertAmong(
      product(
        ['Ana Orr said', 'The minister said that', 'He told reporters'],
        ['she admires his work', 'the plan is dead', 'the deal is close', 'the law works'],
        ['left the room', 'cancelled the tour', 'thanked the unions', 'praised the crowd'],
      ).map(([said, clause, act]) => [`${said} ${clause} and ${act}.`, null, clause]),
    ));

  it('is the content’s where it can be a participle', () =>
    assertTable(
      product(
        ['Ana Orr said', 'He told reporters'],
        ['the plan is dead and buried', 'the road is closed and guarded'],
      ).map(([said, clause]) => [`${said} ${clause}.`, null, clause]),
    ));

  it('is the speakers’ where both are in the plural of the present', () =>
    assertAmong(
      product(
        ['Unions complain that', 'Residents say', 'Campaigners argue that'],
        ['pay is low', 'the road is unsafe', 'trees are felled at night'],
        [', and', ' and'],
        [
          'point to a rise in prices',
          'blame the council',
          'demand that it change',
          'call for a ban',
          'urge people to leave',
        ],
      ).map(([said, clause, link, act]) => [`${said} ${clause}${link} ${act}.`, null, clause]),
    ));

  it('is the speaker’s where it tells what somebody feels, and the content is about a thing', () =>
    assertTable(
      product(
        ['Ellie thinks', 'The union says', 'He admits', 'She believes that'],
        ['the rule is fair', 'the offer will work', 'pay is low', 'this field floods'],
        [' but', ', and', ' and'],
        ['wishes it applied to staff', 'wants more leave', 'hopes members accept it', 'likes the staff'],
      ).map(([says, clause, link, act]) => [`${says} ${clause}${link} ${act}.`, null, clause]),
    ));

  it('is the content’s where that is about somebody, or a thing can do it', () =>
    assertTable([
      ['She says her son is well and hopes to be home.', null, 'her son is well and hopes to be home'],
      ['She said the talks were useful but needed more detail.', null, 'the talks were useful but needed more detail'],
    ]));
});
