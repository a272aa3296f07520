import assert from 'node:assert/strict';
import { speakers } from '../../actors/actor-lines';

type Case = readonly [title: string, draft: string, ...expected: string[]];

/** Whom “the Barclays analyst” means: what a description and the role printed with a name have in common. */
const CASES: readonly Case[] = [
  [
    'the analyst of one bank and of another',
    'Lowe analyst Ana Ruiz said it was over. Tom Reed of Firth disagreed. “No,” the Lowe analyst said. “Never,” the Firth analyst said.',
    'Ana Ruiz',
    'Ana Ruiz',
    'Tom Reed',
  ],
  [
    'a body behind the noun first, before it then',
    'Ana Ruiz, a professor of law at Orley University, left. Tom Banks, a professor at Kent, stayed. The Orley professor said it was over.',
    'Ana Ruiz',
  ],
  [
    'the mayor of one town and of another',
    'The mayor of Orley, Ana Ruiz, met the mayor of Kenton, Tom Banks. The Orley mayor said it was over. The Kenton mayor said it was not.',
    'Ana Ruiz',
    'Tom Banks',
  ],
  [
    'a minister by the field',
    'Foreign minister Tom Banks left. The interior minister, Eva Lund, followed. “I am done,” she said. The former foreign minister said it was over.',
    'Eva Lund',
    'Tom Banks',
  ],
  [
    'a person who covers one bank',
    'Ana Ruiz, who covers the stock at Kenton Bank, said it was over. Tom Reed of Orley Bank disagreed. The Kenton Bank analyst said it was cheap.',
    'Ana Ruiz',
    'Ana Ruiz',
  ],
  [
    'a scientist by whose she is',
    'Astronomer Lena Voss saw it. Oxford’s Ana Ruiz agreed. The Oxford scientist said it was a comet.',
    'Ana Ruiz',
  ],
  [
    'the leader of a body by its kind',
    '“No,” said the union’s local president, Ana Ruiz. The mayor, Tom Reed, left. The union leader said it was over.',
    'Ana Ruiz',
    'Ana Ruiz',
  ],
  [
    'the boss of a club that his own post leaves out',
    'Manager Tom Reed dropped three players. “They know why,” the City boss said. Kenton’s manager, Ivo Hall, said it was over. The City manager said it was not.',
    'Tom Reed',
    'Ivo Hall',
    'Tom Reed',
  ],
  [
    'the mayor from his spokesman',
    'A spokesman for the mayor, Tom Reed, said it was false. The mayor said it was true.',
    'Tom Reed',
    'mayor',
  ],
  [
    'whose lawyer, whose wife',
    'Reed’s lawyer, Ana Ruiz, left. His wife, Lorna, stayed. “It’s over,” she said. His wife said she would wait. Reed’s lawyer said it was false.',
    'Lorna',
    'Lorna',
    'Ana Ruiz',
  ],
  [
    'a mother by the boy’s',
    'The boy’s mother, Ana Ruiz, left. The coroner, Tom Reed, said it was over. The boy’s mother said it was not.',
    'Tom Reed',
    'Ana Ruiz',
  ],
  [
    'a person by the age',
    'Ana Ruiz, 34, was hit by a van. The driver, Tom Reed, 61, stopped. The 34-year-old said it was red. The 61-year-old said it was green.',
    'Ana Ruiz',
    'Tom Reed',
  ],
  [
    'a leader by the nation of a counterpart',
    'Kenya’s president, Tom Reed, met his Ugandan counterpart, Ana Ruiz. The Kenyan president said it was over. The Ugandan leader said it was not.',
    'Tom Reed',
    'Ana Ruiz',
  ],
  [
    'who a relative clause stands behind',
    'The surgeon who led the trial, Ana Ruiz, left. Her colleague Tom Reed was cautious. “We need years,” the surgeon said.',
    'Ana Ruiz',
  ],
  [
    'a union and a group by what stands before their names',
    'The union representing nurses, Kena, said it would strike. The hospital group, Merit Health, said it was sad. The union said it was over. The group said it was not.',
    'Kena',
    'Merit Health',
    'Kena',
    'Merit Health',
  ],
  [
    'a suspect from the police',
    '“He came quietly,” said Sgt. Tom Reed. The suspect said it was over.',
    'Tom Reed',
    'suspect',
  ],
  [
    'a bishop with a long title',
    'The bishop of Leeds, the Rt Rev Ana Ruiz, said it was cruel. A minister, Tom Reed, said it was fair. The bishop said it was not.',
    'Ana Ruiz',
    'Tom Reed',
    'Ana Ruiz',
  ],
  [
    'one teacher from another by what they teach',
    'Tom Reed, a professor of history, left. “Nobody asked,” said Ana Ruiz, who teaches law. The law professor said it was over.',
    'Ana Ruiz',
    'Ana Ruiz',
  ],
  [
    'the chief of one service from that of another',
    'The fire chief, Tom Reed, said it was over. Police Chief Ana Ruiz said it was not. “No,” the fire chief said.',
    'Tom Reed',
    'Ana Ruiz',
    'Tom Reed',
  ],
  [
    'a vicar by the title',
    'The Rev. Ana Ruiz has led for years. Parishioner Dot Hume sings. The vicar said it was over.',
    'Ana Ruiz',
  ],
  [
    'a man of the paragraph from a president of an earlier one',
    'The president of Orley College said it was false.\n\nThat did not satisfy Tom Reed, a professor at Kent. “No,” he said.',
    'president of Orley College',
    'Tom Reed',
  ],
  [
    'people with the capital of their sentence',
    'The festival said it was over.\n\nOrganisers said they were sad. “We had no choice,” they said.',
    'festival',
    'Organisers',
    'Organisers',
  ],
  [
    'a body with the capital of its sentence',
    'A man died. Police said he was 32. Later, police said he was 33.',
    'Police',
    'Police',
  ],
  ['a club of any name that has just spoken', 'Ashdown denied the report. “No,” said the club.', 'Ashdown', 'Ashdown'],
  [
    'a coach whose name is a word',
    'Brown, a former swimming coach, left. Ana Ruiz stayed. The coach said it was over.',
    'Brown',
  ],
  [
    'a spokesman without a name from whoever spoke before him',
    'The union’s Tom Reed said it was over. A Kenton Rail spokesman said it was not. The spokesman said there was time.',
    'Tom Reed',
    'Kenton Rail spokesman',
    'Kenton Rail spokesman',
  ],
  [
    'a chief executive from the chairwoman',
    'The bank’s chairwoman, Ana Ruiz, left. The bank’s chief executive said it was over.',
    'bank’s chief executive',
  ],
  [
    'nobody known by one of several, nor by the pronoun behind',
    'Officer Dai Rees stayed. One of the tourists, a student, said it was late. “I’m sorry,” she said.',
    '–',
    '–',
  ],
  [
    'nobody known by a man who wishes to stay unnamed',
    'Tom Reed, 2, fell. “She cried,” said the man, who did not wish to be named.',
    '–',
  ],
  [
    'a woman of 67 from her wife',
    'It was over, says Ana Ruiz. “It is loud,” says the 67-year-old, who left Kent with her wife, Greta, in May.',
    'Ana Ruiz',
    'Ana Ruiz',
  ],
  [
    'a cardiologist by the professor',
    'Professor Tom Reed said it was over. The firm’s chief executive, Ana Ruiz, said it was not. The cardiologist said there was time.',
    'Tom Reed',
    'Ana Ruiz',
    'Tom Reed',
  ],
  [
    'a farmer of two words that no list has',
    '“By hand,” says Heiner Voss, a dairy farmer. “Maps,” says Voss.',
    'Heiner Voss',
    'Heiner Voss',
  ],
  [
    'the shadow chancellor from the chancellor',
    'The chancellor, Ana Ruiz, spoke. Her opposite number, Tom Reed, mocked her. “She is done,” the shadow chancellor said. “No,” the chancellor said.',
    'Tom Reed',
    'Ana Ruiz',
  ],
  [
    'the vice president from the president, the deputy mayor from the mayor',
    'Vice President Ana Ruiz met President Tom Reed. The vice president said it was over. The president said it was not. Deputy mayor Ivo Hall left. The deputy mayor said he was late.',
    'Ana Ruiz',
    'Tom Reed',
    'Ivo Hall',
  ],
  [
    'a signatory without a name from an MP of later on',
    'One signatory, a former minister, said it was over. “Go,” said the MP.\n\nThe chancellor, Ana Ruiz, left.',
    '–',
    '–',
  ],
  [
    'a senator of a state who chairs a committee',
    'Senator Ana Ruiz, the chairwoman of the Ferries Committee, said she would call Tom Reed. “It is bad,” the Vermont independent said.',
    'Ana Ruiz',
    'Ana Ruiz',
  ],
  ['nobody known by a mother of one', 'Marlow Zoo left. The mother of one said it was over.', 'mother of one'],
  [
    'somebody with a particle by the family name',
    'Lead author Ines De Smet left. “We checked it,” De Smet recalled.',
    'Ines De Smet',
  ],
  [
    'a mother by whose she is',
    'Ann Ruiz, the victim’s mother, came. “It is fine,” the victim’s mother said. “No,” his mother said.',
    'Ann Ruiz',
    'Ann Ruiz',
  ],
  ['a group of common words', 'The group Fair Screen urged regulators to act.', 'Fair Screen'],
  [
    'a mother known by a first name that no list has from “it”',
    'Her mother, Orlane, had left.\n\nMrs Rao read a statement. “She loved trees,” it said.',
    '–',
  ],
  [
    'one executive from another, by what she is chief of',
    'Tom Reed, chief executive of Kenton, said it was over. Coral Chief Financial Officer Priya Nair agreed. “No,” she said. The executive said it was late. The chief executive said it was not.',
    'Tom Reed',
    'Priya Nair',
    'Priya Nair',
    'Tom Reed',
  ],
  [
    'an MP by the two words of her party',
    'The MP, Ana Ruiz, said she would fight. “It is war,” the Liberal Democrat said.',
    'Ana Ruiz',
    'Ana Ruiz',
  ],
  [
    'who acts from whom he appointed in a relative clause',
    'Tom Reed left.\n\nIvo Hall, who appointed Reed in 2023, was late. He said it was over.',
    'Ivo Hall',
  ],
];

describe('a role with more words', () => {
  for (const [title, draft, ...expected] of CASES)
    it(`tells ${title}`, () => assert.deepEqual(speakers(draft, 'en'), expected));
});
