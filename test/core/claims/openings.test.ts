import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/index';
import { claimLines } from './claim-lines';

/** What stands before the words of an item or an alert. */
const FRENCH = [
  '14h02 | ',
  '14h02 : ',
  '14h02 – ',
  '**14h02** — ',
  '14:02 ',
  '14.02 – ',
  '8 h 10. ',
  '**8 h 10** : ',
  '[14:02] ',
  '🔴 14h02 - ',
  'URGENT - ',
  'URGENT : ',
  '🔴 URGENT | ',
  'ALERTE INFO | ',
  'Alerte info – ',
  '[MISE À JOUR] ',
  'INFO LE PARISIEN. ',
  'EXCLUSIF. ',
  'Exclusif : ',
  'DIRECT – ',
  'Grève à la SNCF | ',
];
const ENGLISH = [
  '10:30 | ',
  '**10:30** — ',
  '**09:12 EST** ',
  '2.15pm GMT ',
  '9 p.m. ET – ',
  '[10:30] ',
  'BREAKING: ',
  'Breaking: ',
  'UPDATE 2 - ',
  'JUST IN | ',
  'EXCLUSIVE: ',
  'LIVE | ',
  'Watch: ',
  'Storm Edna | ',
];

describe('What stands before the words of an item', () => {
  for (const opening of FRENCH) {
    it(opening, () => {
      const talked = claimLines(`${opening}Selon la préfecture, trois cents personnes ont fui.`, 'fr');
      assert.deepEqual(talked, ['indirect: la préfecture | Selon | trois cents personnes ont fui']);
      const quoted = claimLines(`${opening}« Le pont tiendra », a assuré le maire.`, 'fr');
      assert.deepEqual(quoted, ['direct: le maire | a assuré | « Le pont tiendra »']);
      const behind = claimLines(`${opening}Le pont tiendra, a assuré le maire.`, 'fr');
      assert.deepEqual(behind, ['indirect: le maire | a assuré | Le pont tiendra']);
    });
  }
  for (const opening of ENGLISH) {
    it(opening, () => {
      const talked = claimLines(`${opening}The bridge will hold, police said.`, 'en');
      assert.deepEqual(talked, ['indirect: police | said | The bridge will hold']);
      const quoted = claimLines(`${opening}“It will hold,” says the mayor, Ana Ruiz.`, 'en');
      assert.deepEqual(quoted, ['direct: the mayor, Ana Ruiz | says | “It will hold,”']);
      const { actors } = analyze(`${opening}Senator Dale Pruitt said he would vote no.`, { language: 'en' });
      assert.deepEqual(
        actors.filter(({ type }) => type === 'person').map(({ name }) => name),
        ['Dale Pruitt'],
      );
      assert.ok(actors.length > 0 && !actors.some(({ name }) => /EST|GMT|BREAKING|LIVE|UPDATE/.test(name)));
    });
  }

  it('gives a quotation behind a topic in bold to nobody of the topic before', () => {
    const french = '**Bus.** « C’est trop », a tonné Anne Deroo.\n\n**Sport.** « On a pris une claque. » Il pleuvait.';
    assert.equal(claimLines(french, 'fr').at(-1), 'direct: – | – | « On a pris une claque. »');
    const english = '**Buses.** “Too late,” said Ann Orr.\n\n**Sport.** “We had a lesson.” It rained.';
    assert.equal(claimLines(english, 'en').at(-1), 'direct: – | – | “We had a lesson.”');
    const named = '**Bus.** « C’est trop », a tonné Anne Deroo.\n\n**Jean Roux.** « On a pris une claque. »';
    assert.equal(claimLines(named, 'fr').at(-1), 'direct: Jean Roux | – | « On a pris une claque. »');
  });

  it('leaves a headline who tells it at its end', () =>
    assert.deepEqual(claimLines('BREAKING: Fire at Hull refinery, explosions heard - witnesses', 'en'), [
      'indirect: witnesses | - | Fire at Hull refinery, explosions heard',
    ]));

  it('is no part of the words where a sentence goes on', () => {
    for (const draft of ['En 2024 : trois morts, selon la police.', 'Live music is back, the mayor said.'])
      assert.equal(claimLines(draft).length, 1);
    assert.deepEqual(claimLines('Live music is back, the mayor said.', 'en'), [
      'indirect: the mayor | said | Live music is back',
    ]);
  });
});

/** Lines that point to another article. */
const POINTERS = [
  '**Lire aussi :** [« On nous a menti » : à Lens, la colère des riverains](https://example.org/a)',
  'À LIRE AUSSI. Le maire Jean Roux dit que le pont tiendra',
  'À lire également : Jean Roux affirme que « tout va bien »',
  '>> Notre dossier : Jean Roux affirme que « tout va bien »',
  '**READ MORE:** [‘We were lied to’: anger in Leith](https://example.org/a)',
  'RELATED: Ana Ruiz says the bridge will hold',
  'See also | “We will sue,” says Ana Ruiz',
];

describe('Lines that point to another article', () => {
  for (const line of POINTERS)
    it(line, () => {
      const { claims, actors, findings } = analyze(`Le pont est fermé.\n\n${line}`);
      assert.deepEqual([claims, actors, findings], [[], [], []]);
    });

  it('and those that tell something', () =>
    assert.deepEqual(claimLines('Related costs rose, the mayor said.', 'en'), [
      'indirect: the mayor | said | Related costs rose',
    ]));
});

/** Who made a picture or a text is nobody of the article. */
const CREDITS: readonly (readonly [line: string, ...actors: string[]])[] = [
  ['*Paul Arnaud lors de la cérémonie. Photo AFP*', 'Paul Arnaud'],
  ['*Paul Arnaud lors de la cérémonie. (Photo Ouest-France)*', 'Paul Arnaud'],
  ['*Paul Arnaud lors de la cérémonie. © Yvan Breton*', 'Paul Arnaud'],
  ['Paul Arnaud lors de la cérémonie. | YVAN BRETON / OUEST-FRANCE', 'Paul Arnaud'],
  ['Paul Arnaud a fui. « On est champions ! » | Ouest-France', 'Paul Arnaud'],
  ['Crédit photo : Yvan Breton'],
  ['Crédits photos : Yvan Breton / AFP'],
  ['(Crédit : DR)'],
  ['Photo : Yvan Breton / AFP'],
  ['Par Julien Mas, avec AFP'],
  ['Par Claire Vidal et Hugo Renard'],
  ['Propos recueillis par Claire Vidal'],
  ['By Alice Kerr and Tom Bird'],
  ['*Reporting by Claire Vidal; Editing by Tom Ford*'],
  ['Additional reporting by Agence France-Presse'],
  ['Photo: PA/John Stone'],
  ['Image courtesy of NASA'],
  ['*Mayor Jo Bell at the opening. Photo: John Stone*', 'Jo Bell'],
  ['By Friday Ana Ruiz had left.', 'Ana Ruiz'],
  ['Photos of Ana Ruiz were published.', 'Ana Ruiz'],
  ['« Ils [les élus, NDLR] ont menti », dit Paul Arnaud.', 'Paul Arnaud'],
];

describe('Credits', () => {
  for (const [line, ...names] of CREDITS)
    it(line, () =>
      assert.deepEqual(
        analyze(line).actors.map(({ name }) => name),
        names,
      ),
    );
});

/** Lines in capitals, with their claims and the names in them. */
const CAPITALS: readonly (readonly [line: string, claims: readonly string[], names: readonly string[]])[] = [
  [
    '# LE MAIRE DE NICE DÉNONCE « UNE DÉCISION BRUTALE »',
    ['direct: LE MAIRE DE NICE | DÉNONCE | « UNE DÉCISION BRUTALE »'],
    ['NICE', 'MAIRE DE NICE'],
  ],
  ['# MARIE DUPONT QUITTE LE PARTI', [], ['MARIE DUPONT']],
  ['LA CGT APPELLE À LA GRÈVE', ['indirect: LA CGT | APPELLE | À LA GRÈVE'], ['CGT']],
  ['# ANN POOLE: “NO ONE IS ABOVE THE LAW”', ['direct: ANN POOLE | : | “NO ONE IS ABOVE THE LAW”'], ['ANN POOLE']],
  ['# POLICE ARREST TWO MEN IN LEEDS', [], ['LEEDS']],
  [
    'THREE DEAD IN TEXAS SCHOOL SHOOTING, SHERIFF SAYS',
    ['indirect: SHERIFF | SAYS | THREE DEAD IN TEXAS SCHOOL SHOOTING'],
    ['TEXAS', 'SHERIFF'],
  ],
];

describe('Lines in capitals', () => {
  for (const [line, claims, names] of CAPITALS)
    it(line, () => {
      assert.deepEqual(claimLines(line), claims);
      assert.deepEqual(new Set(analyze(line).actors.map(({ name }) => name)), new Set(names));
    });

  it('of a paper itself are nobody’s words', () =>
    assert.deepEqual(claimLines('Our Standards: The Thomson Reuters Trust Principles.', 'en'), []));

  it('of a headline that only names its topic are nobody’s words', () =>
    assert.deepEqual(claimLines('# Leith Town Council: the pool, the pigeons and a walkout'), []));

  it('that open a paragraph name nobody, nor does what is to be filled in', () => {
    const names = (draft: string): string[] => analyze(draft).actors.map(({ name }) => name);
    assert.deepEqual(names('**CARNET NOIR.** Jeanne Faure s’est éteinte.'), ['Jeanne Faure']);
    assert.deepEqual(names('**DRIVING THE DAY:** Paul Lane gives his first speech.'), ['Paul Lane']);
    assert.deepEqual(names('**NOT SO FAST:** Paul Lane is late.'), ['Paul Lane']);
    assert.deepEqual(names('MOSTLY FALSE. The crime rate fell.'), []);
    assert.deepEqual(names('Jo Bell said the tram would open in XXXX.'), ['Jo Bell']);
  });

  it('give way to the name as the text prints it', () =>
    assert.deepEqual(
      analyze('# ANN POOLE QUITS HER POST\n\nAnn Poole quit on Friday.').actors.map(({ name }) => name),
      ['Ann Poole'],
    ));
});
