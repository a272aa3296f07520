import { type Facts, testFacts } from '../facts';

const facts: Facts = [
  [
    'what comes between the subject of “as … put it” and its verb is of the verb',
    [
      [
        'Until then, as Mensah likes to put it, “nobody reads”.',
        ['mixed: Mensah | likes to put it | Until then ‖ “nobody reads”'],
      ],
      ['The plan is, as the mayor once put it, “a leap”.', ['mixed: the mayor | once put it | The plan is ‖ “a leap”']],
      ['The plan is, as she used to put it, “a leap”.', ['mixed: she | used to put it | The plan is ‖ “a leap”']],
      ['As Orr tells it, the plan failed.', ['indirect: Orr | tells it | the plan failed']],
    ],
  ],
  [
    'where the words in marks are the object of a verb before, they alone are said',
    [
      ['The firm offered, as Orr put it, “a way out”.', ['direct: Orr | put it | “a way out”']],
      [
        'He answered an advertisement that promised, as he put it, “good boots”.',
        ['direct: he | put it | “good boots”'],
      ],
    ],
  ],
  [
    'the conjunction behind a rumour is no part of it',
    [
      ['Rumour has it that a firm will do it.', ['indirect: – | Rumour has it | a firm will do it']],
      ['Legend has it that the king slept here.', ['indirect: – | Legend has it | the king slept here']],
    ],
  ],
];

testFacts(facts, 'en');
