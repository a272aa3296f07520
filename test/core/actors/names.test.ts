import assert from 'node:assert/strict';
import { actorLines } from './actor-lines';

const cases: readonly [language: 'fr' | 'en', title: string, draft: string, ...expected: string[]][] = [
  [
    'fr',
    'no common word at the start of a sentence',
    'Réactions de la presse. Sécheresse et incendies menacent. Balayage des rues.',
  ],
  ['fr', 'no capital without its accent', 'Etaient présents trois élus. Eglise et presbytère sont fermés.'],
  ['fr', 'no ordinals, classes and roads', 'Au XIXe siècle, la N1 passait là. Les élèves de CM2 chantent.'],
  ['fr', 'no feasts and storms', 'On attend depuis la Toussaint, et jusqu’à Noël. La tempête Agnès est passée.'],
  [
    'fr',
    'a firm behind a post and chez',
    'Luc Arnaud, analyste chez Oddo Vasseur, doute.',
    'person: Luc Arnaud',
    'organization: Oddo Vasseur',
  ],
  ['en', 'no storms', 'Storm Agnes is over.'],
  ['en', 'a club of a town', 'Manchester United lost again.', 'organization: Manchester United'],
  ['en', 'a journal behind the noun', 'The study in the journal Avian Biology is new.', 'organization: Avian Biology'],
  ['fr', 'no inhabitants', 'Selon la presse, les Brévalois et les jeunes Mirvaliens sont contents.'],
  ['fr', 'no field of a ministry', 'Le ministère de la Transition numérique a fermé.'],
  ['fr', 'an unknown company that speaks', 'Solvanex a annoncé un plan.', 'organization: Solvanex'],
  [
    'fr',
    'an unknown name at the start that stands elsewhere too',
    'Les salariés de Solvanex rient. Solvanex grandit.',
    'organization: Solvanex',
  ],
  [
    'fr',
    'a place behind à',
    'Il habite à Morvaux et aime la ville de Brévannes.',
    'place: Morvaux',
    'place: Brévannes',
  ],
  [
    'fr',
    'a town in capitals before its state and a dash',
    'MOVAX (Wisconsin) – Le maire rit.',
    'place: MOVAX',
    'place: Wisconsin',
  ],
  [
    'fr',
    'no small words among capitals',
    'PAUL MOREL (ENTRAÎNEUR DU DIJON FCO) : « On a gagné. »',
    'person: PAUL MOREL',
    'place: DIJON',
    'organization: FCO',
  ],
  [
    'fr',
    'an acronym before what says more of it between a comma and a dash',
    'FRCPE, une association – elle est née ici – sourit.',
    'organization: FRCPE',
  ],
  ['fr', 'a name made of words', 'La Comédie-Bretonne joue ce soir.', 'organization: Comédie-Bretonne'],
  [
    'fr',
    'particles of names',
    'Il a vu Anne de La Tour et Yves Le Floc’h.',
    'person: Anne de La Tour',
    'person: Yves Le Floc’h',
  ],
  ['fr', 'a surname before the full name', 'Perrin recule. La ministre Maud Perrin a cédé.', 'person: Maud Perrin'],
  [
    'fr',
    'an acronym in brackets',
    'L’Union Maritime Bretonne (UMB) existe. L’UMB a gagné.',
    'organization: Union Maritime Bretonne',
  ],
  [
    'en',
    'no common word at the start of a sentence',
    'Bookings have halved. Floodwater swallowed a street. According to nobody, it rained.',
  ],
  [
    'en',
    'a body that opens with a word that is a role too',
    'Fuel rules of the International Harbour Organization (IHO) changed.',
    'organization: International Harbour Organization',
  ],
  ['en', 'no words of a headline in title case', '# Harbour Layoffs: What We Know\n\nIt rained.'],
  [
    'en',
    'no laws and no parties with their state',
    'The Harbour Safety Act is hers, said Maria Ruiz, D-Ore., on Monday.',
    'person: Maria Ruiz',
  ],
  [
    'en',
    'a possessive inside a body’s name',
    'The National Miner’s Association grew.',
    'organization: National Miner’s Association',
  ],
  ['en', 'no months and no T-shirts', 'She left in June with two T-shirts.'],
  ['en', 'no questions', 'Who told you that? It rained.'],
  ['en', 'a possessive in a listed name', 'McDonald’s said it would close.', 'organization: McDonald’s'],
  [
    'en',
    'a university named after someone',
    'She works at Helen Marsh University.',
    'organization: Helen Marsh University',
  ],
  ['en', 'a paper without its article', 'The Guardian wrote that it rained.', 'organization: Guardian'],
  ['en', 'a place that is a first name', 'It rained in Wayne, Michigan.', 'place: Wayne', 'place: Michigan'],
  ['en', 'an acronym of a full name', 'General Motors grew. GM said so.', 'organization: General Motors'],
  [
    'en',
    'a first name that no list has, of a full name',
    'Ilvy Maas left. Before Ilvy, it rained.',
    'person: Ilvy Maas',
  ],
  ['en', 'no adjective made of a name', 'A Norwegian-born singer met a Kremlin-backed and Paris-based firm.'],
  ['en', 'a firm of partners', 'She left Harrow & Stone.', 'organization: Harrow & Stone'],
  [
    'en',
    'a firm by what it makes',
    'Puffin Rock Developments said it would close.',
    'organization: Puffin Rock Developments',
  ],
  ['en', 'a station', 'Radio Solvang reported a fire.', 'organization: Radio Solvang'],
  ['en', 'a trade for a surname behind a title', 'The Rev. Al Monk prayed.', 'person: Al Monk'],
  [
    'en',
    'a first name that is a month',
    '“No,” said Jan Mulder. Since April Mr. Tan left.',
    'person: Jan Mulder',
    'person: Tan',
  ],
  ['en', 'ranks of the police', 'Det Con Ola Maas and DCI Eda Thorne left.', 'person: Ola Maas', 'person: Eda Thorne'],
  [
    'en',
    'letters behind a name',
    'Nora Hill KC and Tom Reed OBE left. Ms Hill slept.',
    'person: Nora Hill',
    'person: Tom Reed',
  ],
  [
    'en',
    'a firm that owns',
    "The port's owner, Harbourline, closed it. Harbourline grew.",
    'organization: Harbourline',
  ],
  ['en', 'an Irish name', 'Fergal Ó Cuirc left. Garda Tom Reed stayed.', 'person: Fergal Ó Cuirc', 'person: Tom Reed'],
  [
    'en',
    'what a post before a name is of',
    'He met Jal Shakti Minister Raghunath Bhosle.',
    'organization: Jal Shakti',
    'person: Raghunath Bhosle',
  ],
];

describe('names', () => {
  for (const [language, title, draft, ...expected] of cases)
    it(`are, in ${language}: ${title}`, () => {
      assert.deepEqual(
        actorLines(draft, language).map((line) => line.split(' · ')[0]),
        expected,
      );
    });
});
