import { type Facts, testFacts } from '../facts';

const facts: Facts = [
  [
    'who is told, accused or described by another is not that other, and the text goes on about him',
    [
      [
        'Tim Farrow was told by the minister that there was no money. He called it “a shrug”.',
        ['indirect: the minister | was told | there was no money', 'mixed: He → Tim Farrow | called | it “a shrug”'],
      ],
      [
        'Tim Farrow raised the matter, only to be told by the farming minister that it was late. He called it “a shrug”.',
        ['indirect: the farming minister | be told | it was late', 'mixed: He → Tim Farrow | called | it “a shrug”'],
      ],
      [
        'Ana Ruiz was told by Ann Lee that she would walk. “I did not,” she said.',
        ['indirect: Ann Lee | was told | she would walk', 'direct: she → Ana Ruiz | said | “I did not,”'],
      ],
      [
        'Ana Ruiz resigned. She was told by a manager that she would walk. “I did not,” she said.',
        ['indirect: a manager | was told | she would walk', 'direct: she → Ana Ruiz | said | “I did not,”'],
      ],
      [
        'Ana Ruiz was described by her boss as “mad”. She said it was false.',
        ['mixed: her boss | was described | as “mad”', 'indirect: She → Ana Ruiz | said | it was false'],
      ],
      [
        'The plan was described by Ruth Orr as “mad”. She said it was false.',
        ['mixed: Ruth Orr | was described | as “mad”', 'indirect: She → Ruth Orr | said | it was false'],
      ],
    ],
  ],
  [
    'who is told something in a clause that opens the sentence speaks behind it, not who told him',
    [
      [
        'Paul Orr wept. When the barrister, Tom Dewi, put it to him that he had lied, he replied: “No.”',
        ['indirect: the barrister, Tom Dewi | put it to | he had lied', 'direct: he → Paul Orr | replied | “No.”'],
      ],
      [
        'Paul Orr wept. When Tom Vian accused him of lying, he said: “No.”',
        ['indirect: Tom Vian | accused | him of lying', 'direct: he → Paul Orr | said | “No.”'],
      ],
      [
        'Ruth Orr wept. After Ana Vian told her that she was out, she said it was early.',
        ['indirect: Ana Vian | told | she was out', 'indirect: she → Ruth Orr | said | it was early'],
      ],
    ],
  ],
  [
    'somebody of his family or his lawyer who nods is about to speak, be it of the same gender',
    [
      [
        '“No,” said Peter Gault. His lawyer shook his head. “That is late,” he said.',
        ['direct: Peter Gault | said | “No,”', 'direct: he | said | “That is late,”'],
      ],
      [
        'Ana Ruiz, 31, frowned. Her sister nodded. “We walked nine miles,” she added.',
        ['direct: she | added | “We walked nine miles,”'],
      ],
      [
        '“No,” said Peter Gault. His father died in May. “I miss him,” he said.',
        ['direct: Peter Gault | said | “No,”', 'direct: he → Peter Gault | said | “I miss him,”'],
      ],
    ],
  ],
];

testFacts(facts, 'en');
