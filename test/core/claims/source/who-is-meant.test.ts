import assert from 'node:assert/strict';
import { analyze } from '../../../../src/core/index';

/** A sentence that introduces one person, and words that mean that person in the next paragraph. */
type Introduced = readonly [introduction: string, words: readonly string[]];

/** A sentence that introduces two, and whom the words of an incise in the next paragraph mean, by the family name. */
type Apart = readonly [introduction: string, incises: Readonly<Record<string, string>>];

const frenchOne: readonly Introduced[] = [
  [
    'Luc Orr, le maire de Lyon, est venu lundi.',
    ['le maire', "l'élu", "l'édile", 'il', 'ce dernier', 'le maire de Lyon', 'M. Orr', 'Orr', 'le premier magistrat'],
  ],
  [
    'Me Luc Orr, avocat de la défense, est venu lundi.',
    ['son conseil', "l'avocat", 'Me Orr', "l'avocat de la défense"],
  ],
  [
    'La Fédération des armateurs proteste. Son président, Luc Orr, est venu lundi.',
    ['le patron des armateurs', 'le président de la Fédération des armateurs', 'le patron de la fédération'],
  ],
  [
    'Ana Vidal, la préfète du Nord, est venue lundi.',
    ['la préfète', 'elle', 'cette dernière', 'Mme Vidal', "la représentante de l'État", 'Ana Vidal'],
  ],
  [
    'Luc Orr, 45 ans, avocat à Lyon, est venu lundi.',
    ["l'avocat", 'le quadragénaire', "l'homme de 45 ans", 'Me Orr', "l'avocat lyonnais", 'le juriste'],
  ],
  [
    'Le ministre de l’Économie, Luc Orr, est venu lundi.',
    ['le ministre', "le ministre de l'Économie", 'le patron de Bercy', 'le locataire de Bercy', 'M. Orr'],
  ],
  [
    'La chanteuse belge Ana Vidal est venue lundi.',
    ['la chanteuse', "l'artiste", 'la Belge', 'la chanteuse belge', "l'interprète", 'elle'],
  ],
  [
    'L’entraîneur de Lille, Luc Orr, est venu lundi.',
    ["l'entraîneur", "l'entraîneur lillois", 'le coach', 'le technicien', 'le coach lillois'],
  ],
  [
    'Luc Orr, attaquant de Nantes, a marqué lundi.',
    ["l'attaquant", "l'attaquant nantais", 'le joueur', 'le buteur', 'le Nantais'],
  ],
  [
    'Le président russe Luc Orr est venu lundi.',
    ['le président', 'le président russe', "le chef de l'État", 'le dirigeant russe'],
  ],
  [
    'Ana Vidal, directrice générale de Solvanex, est venue lundi.',
    [
      'la directrice',
      'la directrice générale',
      'la dirigeante',
      'la patronne',
      'la patronne de Solvanex',
      "la cheffe d'entreprise",
    ],
  ],
  [
    'Luc Orr, chercheur au CNRS, a publié une étude lundi.',
    ['le chercheur', 'le scientifique', "l'auteur", 'le spécialiste', "l'expert"],
  ],
  [
    'Le procureur de Lyon, Luc Orr, est venu lundi.',
    ['le procureur', 'le magistrat', 'le procureur de Lyon', 'le procureur de la République', 'le parquetier'],
  ],
  [
    'Ana Vidal, députée LFI du Nord, est venue lundi.',
    ['la députée', "l'élue", "l'insoumise", 'la députée LFI', 'la parlementaire', "l'élue du Nord"],
  ],
  [
    'Le secrétaire général de la CGT, Luc Orr, est venu lundi.',
    [
      'le secrétaire général',
      'le syndicaliste',
      'le leader syndical',
      'le responsable syndical',
      'le patron de la CGT',
      'le leader de la CGT',
    ],
  ],
  [
    'Luc Orr, président du conseil départemental, est venu lundi.',
    ['le président', 'le président du conseil départemental', 'le président du Département', "l'élu"],
  ],
  ['Luc Orr, agriculteur à Gap, est venu lundi.', ["l'agriculteur", 'le paysan', "l'exploitant", "l'éleveur"]],
  ['Le médecin Luc Orr est venu lundi.', ['le médecin', 'le praticien', 'le docteur', 'le Dr Orr']],
  ['Luc Orr, un habitant de Gap, est venu lundi.', ["l'habitant", 'le riverain']],
  [
    'Ana Vidal, la mère de la victime, est venue lundi.',
    ['la mère', 'la mère de la victime', 'la maman', 'cette mère'],
  ],
  [
    'Luc Orr, père de deux enfants, est venu lundi.',
    ['le père', 'le père de famille', 'ce père de famille', 'le papa'],
  ],
  ['Le réalisateur Luc Orr est venu lundi.', ['le réalisateur', 'le cinéaste']],
  ['L’écrivaine Ana Vidal est venue lundi.', ["l'écrivaine", 'la romancière', "l'autrice"]],
];

const englishOne: readonly Introduced[] = [
  [
    'Ann Ruiz, the mayor of Leeds, came on Monday.',
    ['the mayor', 'she', 'Ms Ruiz', 'Ruiz', 'Mayor Ruiz', 'the Leeds mayor'],
  ],
  [
    'Bob Orr, 45, a lawyer from Leeds, came on Monday.',
    ['the lawyer', 'the 45-year-old', 'Mr Orr', 'the attorney', 'he', 'the 45-year-old lawyer'],
  ],
  ['Chancellor Ann Ruiz came on Monday.', ['the chancellor', 'Ruiz', 'Ms Ruiz', 'she']],
  ['The Belgian singer Ann Ruiz came on Monday.', ['the singer', 'the Belgian', 'the Belgian singer', 'the performer']],
  ['Leeds manager Bob Orr came on Monday.', ['the manager', 'the Leeds manager', 'the Leeds boss', 'the boss', 'Orr']],
  ['Leeds striker Bob Orr scored on Monday.', ['the striker', 'the forward', 'the player', 'the Leeds striker', 'he']],
  [
    'Russian President Bob Orr came on Monday.',
    ['the president', 'the Russian president', 'the Russian leader', 'the Kremlin leader', 'Mr Orr'],
  ],
  [
    'Ann Ruiz, chief executive of Solvanex, came on Monday.',
    [
      'the chief executive',
      'the CEO',
      'the executive',
      'the company’s chief executive',
      'the Solvanex boss',
      'the boss',
    ],
  ],
  [
    'Bob Orr, a researcher at Leeds University, published a study on Monday.',
    ['the researcher', 'the scientist', 'the author', 'the academic', 'the lead author'],
  ],
  ['Prosecutor Bob Orr came on Monday.', ['the prosecutor', 'Orr', 'he']],
  [
    'Democratic Sen. Ann Ruiz of Ohio came on Monday.',
    ['the senator', 'the Ohio senator', 'the Democrat', 'the Ohio Democrat', 'the lawmaker', 'Sen. Ruiz'],
  ],
  ['Labour MP Ann Ruiz came on Monday.', ['the MP', 'the Labour MP', 'the politician', 'Ms Ruiz']],
  [
    'Unite general secretary Bob Orr came on Monday.',
    ['the general secretary', 'the union leader', 'the Unite leader', 'the union’s general secretary'],
  ],
  ['Bob Orr, a farmer in Leeds, came on Monday.', ['the farmer', 'Orr', 'he']],
  ['Dr Ann Ruiz came on Monday.', ['the doctor', 'Dr Ruiz', 'she']],
  ['Ann Ruiz, the victim’s mother, came on Monday.', ['the mother', 'the victim’s mother', 'his mother', 'she']],
  ['Police Chief Bob Orr came on Monday.', ['the chief', 'the police chief', 'Chief Orr', 'Orr']],
  ['Director Ann Ruiz came on Monday.', ['the director', 'the filmmaker', 'Ruiz']],
  ['Novelist Ann Ruiz came on Monday.', ['the novelist', 'the author', 'the writer']],
  ['Defence Secretary Bob Orr came on Monday.', ['the defence secretary', 'the minister', 'the secretary', 'Mr Orr']],
  [
    'White House press secretary Ann Ruiz came on Monday.',
    ['the press secretary', 'the spokeswoman', 'Ruiz', 'the White House press secretary'],
  ],
];

const frenchTwo: readonly Apart[] = [
  [
    'Le maire de Lyon, Luc Orr, a reçu la préfète, Ana Vidal, lundi.',
    {
      'a-t-il dit': 'Orr',
      'a-t-elle dit': 'Vidal',
      'a dit le maire': 'Orr',
      'a dit la préfète': 'Vidal',
      "a dit l'élu": 'Orr',
      "a dit la représentante de l'État": 'Vidal',
      'a dit M. Orr': 'Orr',
      'a dit Mme Vidal': 'Vidal',
      "a dit l'édile": 'Orr',
    },
  ],
  [
    'La ministre de la Santé, Ana Vidal, a critiqué le patron de Solvanex, Luc Orr, lundi.',
    {
      'a-t-il répondu': 'Orr',
      'a-t-elle dit': 'Vidal',
      'a dit la ministre': 'Vidal',
      'a répondu le patron': 'Orr',
      'a répondu le dirigeant': 'Orr',
      'a répondu le patron de Solvanex': 'Orr',
      'a dit la ministre de la Santé': 'Vidal',
      "a répondu l'industriel": 'Orr',
      "a répondu l'intéressé": 'Orr',
    },
  ],
  [
    'Le président russe Luc Orr a vu le président américain Paul Hale lundi.',
    {
      'a dit le président russe': 'Orr',
      'a dit le président américain': 'Hale',
      'a dit le Russe': 'Orr',
      "a dit l'Américain": 'Hale',
      'a dit le dirigeant russe': 'Orr',
      'a dit son homologue américain': 'Hale',
    },
  ],
  [
    'L’entraîneur de Nantes, Luc Orr, a félicité son gardien, Paul Hale, lundi.',
    {
      "a dit l'entraîneur": 'Orr',
      'a dit le gardien': 'Hale',
      'a dit le technicien': 'Orr',
      'a dit le portier': 'Hale',
      'a dit le joueur': 'Hale',
    },
  ],
  [
    'L’avocate de la victime, Me Ana Vidal, a répondu au procureur, Luc Orr, lundi.',
    {
      "a dit l'avocate": 'Vidal',
      'a dit le procureur': 'Orr',
      'a dit le magistrat': 'Orr',
      'a dit Me Vidal': 'Vidal',
      'a dit la pénaliste': 'Vidal',
      'a-t-elle dit': 'Vidal',
      'a-t-il dit': 'Orr',
    },
  ],
  [
    'Luc Orr, 45 ans, et Ana Vidal, 38 ans, sont venus lundi.',
    {
      'a dit le quadragénaire': 'Orr',
      'a dit la trentenaire': 'Vidal',
      'a-t-il dit': 'Orr',
      'a-t-elle dit': 'Vidal',
      'a dit la jeune femme': 'Vidal',
    },
  ],
  [
    'La chercheuse Ana Vidal a présenté ses résultats au ministre Luc Orr lundi.',
    { 'a dit la chercheuse': 'Vidal', 'a dit le ministre': 'Orr', 'a dit la scientifique': 'Vidal' },
  ],
  [
    'Le chanteur belge Luc Orr a épousé l’actrice française Ana Vidal lundi.',
    {
      'a dit le chanteur': 'Orr',
      "a dit l'actrice": 'Vidal',
      'a dit le Belge': 'Orr',
      'a dit la Française': 'Vidal',
      'a dit la comédienne': 'Vidal',
    },
  ],
  [
    'La CGT et la direction se sont vues lundi.',
    { 'a dit le syndicat': 'CGT', 'a dit la direction': 'direction', "a dit l'organisation": 'CGT' },
  ],
];

const englishTwo: readonly Apart[] = [
  [
    'The mayor of Leeds, Bob Orr, met the governor, Ann Ruiz, on Monday.',
    {
      'he said': 'Orr',
      'she said': 'Ruiz',
      'the mayor said': 'Orr',
      'the governor said': 'Ruiz',
      'Mr Orr said': 'Orr',
      'Ms Ruiz said': 'Ruiz',
    },
  ],
  [
    'Health Secretary Ann Ruiz criticised the Solvanex boss, Bob Orr, on Monday.',
    {
      'he replied': 'Orr',
      'she said': 'Ruiz',
      'the health secretary said': 'Ruiz',
      'the minister said': 'Ruiz',
      'the boss replied': 'Orr',
      'the executive replied': 'Orr',
      'the chief executive replied': 'Orr',
    },
  ],
  [
    'Russian President Bob Orr met US President Paul Hale on Monday.',
    {
      'the Russian president said': 'Orr',
      'the US president said': 'Hale',
      'the Russian leader said': 'Orr',
      'the American president said': 'Hale',
      'the Russian said': 'Orr',
    },
  ],
  [
    'Leeds manager Bob Orr praised goalkeeper Paul Hale on Monday.',
    {
      'the manager said': 'Orr',
      'the goalkeeper said': 'Hale',
      'the keeper said': 'Hale',
      'the Leeds boss said': 'Orr',
      'the coach said': 'Orr',
    },
  ],
  [
    'Defence lawyer Ann Ruiz answered prosecutor Bob Orr on Monday.',
    {
      'the lawyer said': 'Ruiz',
      'the prosecutor said': 'Orr',
      'the defence lawyer said': 'Ruiz',
      'she said': 'Ruiz',
      'he said': 'Orr',
    },
  ],
  [
    'Bob Orr, 45, and Ann Ruiz, 38, came on Monday.',
    { 'the 45-year-old said': 'Orr', 'the 38-year-old said': 'Ruiz', 'he said': 'Orr', 'she said': 'Ruiz' },
  ],
  [
    'Republican Sen. Bob Orr of Ohio debated Democratic Rep. Ann Ruiz of Texas on Monday.',
    {
      'the senator said': 'Orr',
      'the Republican said': 'Orr',
      'the Democrat said': 'Ruiz',
      'the congresswoman said': 'Ruiz',
      'the Ohio senator said': 'Orr',
      'the Texas Democrat said': 'Ruiz',
      'Sen. Orr said': 'Orr',
    },
  ],
  [
    'The Belgian singer Bob Orr married the French actress Ann Ruiz on Monday.',
    { 'the singer said': 'Orr', 'the actress said': 'Ruiz', 'the Belgian said': 'Orr', 'the actor said': 'Ruiz' },
  ],
  [
    'Unite leader Bob Orr met Tesla chief executive Ann Ruiz on Monday.',
    {
      'the union leader said': 'Orr',
      'the chief executive said': 'Ruiz',
      'the Tesla boss said': 'Ruiz',
      'the executive said': 'Ruiz',
      'the Unite leader said': 'Orr',
    },
  ],
];

/** English trades, each with other words for it. */
const trades: Readonly<Record<string, readonly string[]>> = {
  doctor: ['GP', 'medic', 'physician', 'clinician'],
  paramedic: ['medic'],
  farmer: ['grower', 'producer'],
  headteacher: ['head', 'teacher'],
  novelist: ['author', 'writer'],
  playwright: ['writer', 'dramatist'],
  cellist: ['musician'],
  rapper: ['musician'],
  sculptor: ['artist'],
  comedian: ['comic', 'performer'],
  geologist: ['scientist', 'expert'],
  archaeologist: ['academic', 'expert'],
  skipper: ['captain', 'fisherman'],
  landlord: ['publican'],
  chef: ['cook', 'restaurateur'],
  campaigner: ['activist'],
  ambassador: ['diplomat', 'envoy'],
  trader: ['stallholder'],
  cyclist: ['rider', 'athlete'],
  bowler: ['cricketer'],
  midfielder: ['player', 'footballer'],
  rabbi: ['cleric'],
};

function speaker(language: 'en' | 'fr', text: string): string {
  const { actors, claims } = analyze(text, { language });
  const last = claims.at(-1);
  return actors.find(({ id }) => id === last?.actor)?.name ?? '–';
}

function incise(words: string): string {
  if (words === 'il' || words === 'elle') return `a-t-${words} dit`;
  return `a dit ${words}`;
}

function lastName(introduction: string): string {
  const name = /Orr|Vidal|Ruiz/.exec(introduction)?.[0];
  assert.ok(name !== undefined, `nobody is named in “${introduction}”`);
  return name;
}

function assertSpeaker(language: 'en' | 'fr', text: string, name: string): void {
  assert.ok(speaker(language, text).endsWith(name), `${text} → ${speaker(language, text)}`);
}

describe('Who is meant', () => {
  for (const [introduction, words] of frenchOne)
    it(introduction, () => {
      for (const word of words)
        assertSpeaker('fr', `${introduction}\n\n« C’est bien », ${incise(word)}.`, lastName(introduction));
    });
  for (const [introduction, words] of englishOne)
    it(introduction, () => {
      for (const word of words)
        assertSpeaker('en', `${introduction}\n\n“It is fine,” ${word} said.`, lastName(introduction));
    });
  for (const [introduction, incises] of frenchTwo)
    it(introduction, () => {
      for (const [said, name] of Object.entries(incises))
        assertSpeaker('fr', `${introduction}\n\n« C’est bien », ${said}.`, name);
    });
  for (const [introduction, incises] of englishTwo)
    it(introduction, () => {
      for (const [said, name] of Object.entries(incises))
        assertSpeaker('en', `${introduction}\n\n“It is fine,” ${said}.`, name);
    });
  for (const [trade, words] of Object.entries(trades))
    it(`a ${trade} by another word, and not whoever came up since`, () => {
      for (const word of words)
        assertSpeaker(
          'en',
          `Ann Ruiz, a ${trade} from Leeds, came.\n\nTom Hale, a plumber, came too.\n\n“It is fine,” the ${word} said.`,
          'Ruiz',
        );
    });
});
