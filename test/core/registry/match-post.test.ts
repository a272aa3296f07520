import assert from 'node:assert/strict';
import { matchPost, type PrintedTitle } from '../../../src/core/registry/match-post';
import { indexRegistry } from '../../../src/core/registry/registry-index';
import { STARTER_REGISTRY } from '../../../src/core/registry/starter';
import type { ActorRegistry } from '../../../src/core/registry/types';

const index = indexRegistry(STARTER_REGISTRY);

function match(title: string, more: Omit<PrintedTitle, 'title'> = {}): string | null {
  const found = matchPost(index, { title, ...more });
  return found === null ? null : `${found.modifier === null ? '' : `${found.modifier} `}${found.post}`;
}

describe('a printed title', () => {
  const titles: Readonly<Record<string, readonly string[]>> = {
    'nato-secretary-general': [
      'secrétaire général de l’OTAN',
      "le secrétaire général de l'Otan",
      'la secrétaire générale de l’OTAN',
      'Secrétaire général de l’Alliance atlantique',
      "secrétaire général de l'Organisation du traité de l'Atlantique nord",
      'patron de l’OTAN',
      'la patronne de l’Otan',
      'chef de l’OTAN',
      'actuel secrétaire général de l’OTAN',
      'secrétaire général de l’OTAN depuis 2024',
      'secrétaire général de l’OTAN et hôte du sommet',
      'NATO Secretary General',
      'NATO Secretary-General',
      'Secretary General of NATO',
      "NATO's secretary general",
      'NATO chief',
      'NATO boss',
      'head of NATO',
    ],
    'former nato-secretary-general': [
      'ancien secrétaire général de l’OTAN',
      "l'ancienne secrétaire générale de l'OTAN",
      'ex-secrétaire général de l’OTAN',
      'ex-patron de l’OTAN',
      'former NATO Secretary General',
      'ex-NATO chief',
    ],
    'future nato-secretary-general': [
      'futur secrétaire général de l’OTAN',
      'future secrétaire générale de l’OTAN',
      'secrétaire général désigné de l’OTAN',
      'prochain secrétaire général de l’OTAN',
      'incoming NATO chief',
      'next NATO secretary general',
    ],
    'acting nato-secretary-general': [
      'secrétaire général de l’OTAN par intérim',
      'secrétaire générale par intérim de l’OTAN',
      'acting NATO Secretary General',
      'interim NATO chief',
    ],
    'then nato-secretary-general': [
      'alors secrétaire général de l’OTAN',
      'then-NATO Secretary General',
      'secrétaire général de l’OTAN de l’époque',
    ],
    'us-president': [
      'président américain',
      'la présidente américaine',
      'président des États-Unis',
      'le président des États-Unis d’Amérique',
      'Président des Etats-Unis',
      'chef de l’État américain',
      'US President',
      'U.S. president',
      'American president',
      'President of the United States',
      'America’s president',
      'locataire de la Maison Blanche',
      'président sortant américain',
    ],
    'former us-president': [
      'ancien président américain',
      "l'ancien président des États-Unis",
      'former US President',
      'ex-président américain',
    ],
    'future us-president': ['président américain élu', 'US president-elect', 'futur président américain'],
    'ru-foreign-minister': [
      'ministre russe des Affaires étrangères',
      'le ministre des Affaires étrangères russe',
      'ministre des affaires étrangères de la Russie',
      'la ministre russe des Affaires étrangères',
      'ministre des Affaires étrangères de la Fédération de Russie',
      'chef de la diplomatie russe',
      'la cheffe de la diplomatie russe',
      'patron de la diplomatie russe',
      'Russian Foreign Minister',
      "Russia's foreign minister",
      'foreign minister of Russia',
      'Russian Minister of Foreign Affairs',
      "Russia's top diplomat",
    ],
    'us-foreign-minister': [
      'secrétaire d’État américain',
      'chef de la diplomatie américaine',
      'US Secretary of State',
      'ministre américain des Affaires étrangères',
    ],
    'us-defense-minister': [
      'secrétaire américain à la Défense',
      'ministre américain de la Défense',
      'chef du Pentagone',
      'patron du Pentagone',
      'US Defense Secretary',
      'US Secretary of Defense',
      'American defence secretary',
      'Pentagon chief',
      'head of the Pentagon',
    ],
    'gb-foreign-minister': [
      'British foreign secretary',
      'UK foreign secretary',
      'ministre britannique des Affaires étrangères',
    ],
    'gb-defense-minister': [
      'British defence secretary',
      "Britain's defence secretary",
      'ministre britannique de la Défense',
    ],
    'fr-president': [
      'président de la République',
      'président français',
      'président de la République française',
      'French president',
    ],
    'fr-foreign-minister': ['ministre de l’Europe et des Affaires étrangères', 'chef de la diplomatie française'],
    'fr-defense-minister': ['ministre des Armées', 'ministre français des Armées', 'French defence minister'],
    'de-chancellor': [
      'chancelier allemand',
      'la chancelière allemande',
      'chancelier fédéral allemand',
      'German chancellor',
      'German Federal Chancellor',
    ],
    'it-prime-minister': [
      'Première ministre italienne',
      'présidente du Conseil italien',
      'Italian Prime Minister',
      'cheffe du gouvernement italien',
    ],
    'pentagon-spokesperson': [
      'porte-parole du Pentagone',
      'la porte-parole du Pentagone',
      'Pentagon spokesman',
      'Pentagon spokeswoman',
      'Pentagon spokesperson',
      'spokesman for the Pentagon',
      'chief Pentagon spokesman',
    ],
    'un-secretary-general': [
      'secrétaire général de l’ONU',
      'secrétaire général des Nations unies',
      'patron de l’ONU',
      'UN Secretary-General',
      'U.N. chief',
      'UN chief',
      'Secretary-General of the United Nations',
    ],
    'eu-high-representative': [
      'cheffe de la diplomatie européenne',
      'haut représentant de l’Union européenne',
      'haute représentante de l’UE pour les affaires étrangères et la politique de sécurité',
      'EU foreign policy chief',
      'the EU’s top diplomat',
    ],
    'eu-commission-president': [
      'présidente de la Commission européenne',
      'président de la Commission européenne',
      'European Commission President',
    ],
    'eu-council-president': ['président du Conseil européen', 'European Council President'],
    'white-house-press-secretary': [
      'porte-parole de la Maison Blanche',
      'White House press secretary',
      'White House spokeswoman',
    ],
    'ch-foreign-minister': [
      'ministre suisse des Affaires étrangères',
      'chef de la diplomatie suisse',
      'Swiss foreign minister',
    ],
    'no-finance-minister': [
      'ministre norvégien des Finances',
      "Norway's finance minister",
      'un ministre norvégien des Finances',
    ],
    'ru-presidency-spokesperson': [
      'porte-parole du Kremlin',
      'Kremlin spokesman',
      'porte-parole de la présidence russe',
    ],
  };
  for (const [expected, forms] of Object.entries(titles)) {
    for (const form of forms) it(`“${form}” is ${expected}`, () => assert.equal(match(form), expected));
  }

  for (const title of [
    '',
    'maire',
    'ministre',
    'ministre russe',
    'un ministre',
    'un secrétaire général',
    'secrétaire général',
    'président',
    'président du conseil régional',
    'vice-président américain',
    'ambassadeur américain auprès de l’OTAN',
    'porte-parole',
    'OTAN',
    'Russie',
    'président du Sénat',
    'conseiller du président américain',
    'x'.repeat(10_000),
    '__proto__',
    'constructor',
  ]) {
    it(`“${title.slice(0, 40)}” alone is no post`, () => assert.equal(match(title), null));
  }

  it('without an organisation takes the printed one', () => {
    assert.equal(match('secrétaire général', { organization: 'OTAN' }), 'nato-secretary-general');
    assert.equal(match('secretary general', { organization: 'NATO' }), 'nato-secretary-general');
    assert.equal(match('secrétaire général', { organization: 'CGT' }), null);
  });

  it('without a country takes the person’s posts and country', () => {
    assert.equal(match('ministre des Affaires étrangères', { person: 'sergei-lavrov' }), 'ru-foreign-minister');
    assert.equal(match('chef de la diplomatie', { person: 'sergei-lavrov' }), 'ru-foreign-minister');
    assert.equal(match('secrétaire général', { person: 'jens-stoltenberg' }), 'nato-secretary-general');
    assert.equal(match('porte-parole', { person: 'john-kirby' }), 'pentagon-spokesperson');
    assert.equal(match('ancien président', { person: 'donald-trump' }), 'former us-president');
    assert.equal(match('président de la République', { person: 'donald-trump' }), 'fr-president');
    assert.equal(match('chanteur', { person: 'donald-trump' }), null);
  });

  it('without a person takes the countries of the text, the likeliest first', () => {
    assert.equal(match('ministre des Affaires étrangères', { countries: ['RU', 'FR'] }), 'ru-foreign-minister');
    assert.equal(match('ministre des Affaires étrangères', { countries: ['XX'] }), null);
  });

  it('is found with names of a newsroom’s own posts, in all their forms', () => {
    const registry: ActorRegistry = {
      version: 1,
      people: [],
      posts: [
        { id: 'interior', org: null, single: true, names: { fr: ['ministre de l’Intérieur français'] } },
        { id: 'cgt', org: 'cgt', single: true, names: { fr: ['secrétaire générale'] } },
        { id: '__proto__', org: null, single: true, names: { en: ['toString'] } },
      ],
      organizations: [{ id: 'cgt', names: { fr: ['CGT', 'Confédération générale du travail'] }, kind: 'union' }],
    };
    const own = indexRegistry(registry);
    const post = (title: string, organization: string | null = null) =>
      matchPost(own, { title, organization })?.post ?? null;
    assert.equal(post('la ministre française de l’Intérieur'), 'interior');
    assert.equal(post('ministre de l’intérieur de la France'), 'interior');
    assert.equal(post('secrétaire général de la CGT'), 'cgt');
    assert.equal(post('secrétaire général de la Confédération générale du travail'), 'cgt');
    assert.equal(post('secrétaire général'), null);
    assert.equal(post('secrétaire général', 'CGT'), 'cgt');
    assert.equal(post('toString'), '__proto__');
    assert.equal(post('hasOwnProperty'), null);
  });
});
