import assert from 'node:assert/strict';
import { claimLines } from './claim-lines';

/** “source → speaker | cue | content” of each claim, without its kind. */
const lines = (draft: string): string[] => claimLines(draft, 'fr').map((line) => line.replace(/^[a-z]+: /, ''));

const PEOPLE = ['Ruiz', 'la préfecture', 'le maire', 'l’avocat de la famille', 'la CGT'];

/** Constructions of agency copy in French, each tried in a table of nouns, verbs, people and orders. */
describe('French agency copy', () => {
  describe('what stands for the sentence before, as the object of who confirms or denies it', () => {
    const openings = [
      'Une version que',
      'Une accusation que',
      'Un point que',
      'Un scénario que',
      'Des propos que',
      'Ce que',
    ];
    for (const opening of openings)
      for (const verb of ['dément', 'conteste', 'confirme'])
        it(`${opening} ${verb} …`, () => {
          for (const who of PEOPLE)
            for (const told of ['Le gardien a quitté son poste', 'Le gardien aurait quitté son poste']) {
              assert.ok(lines(`${told}. ${opening} ${verb} ${who}.`).includes(`${who} | ${verb} | ${told}`), who);
            }
        });
    it('not where the clause is the subject of another verb', () => {
      assert.deepEqual(lines('Le pont est sûr. Ce que dit le maire importe peu.'), []);
    });
  });

  describe('what somebody is described as, in the passive', () => {
    for (const described of ['décrit', 'dépeint', 'présenté'])
      for (const like of ['un homme discret', '« un homme discret »', 'calme et poli'])
        it(`${described} comme ${like}`, () => {
          for (const who of ['ses voisins', 'le parquet', 'Paul Vian', 'Me Ana Ruiz']) {
            const claim = (cue: string): string[] => [`${who} | ${cue} | comme ${like}`];
            const said = (draft: string): string[] => lines(draft).map((line) => line.replace(/ → [^|]+ \|/, ' |'));
            assert.deepEqual(said(`L’accusé, ${described} par ${who} comme ${like}, s’est tu.`), claim(described));
            assert.deepEqual(said(`L’accusé, ${described} comme ${like} par ${who}, s’est tu.`), claim(described));
            assert.deepEqual(said(`Il est ${described} par ${who} comme ${like}.`), claim(`est ${described}`));
            assert.deepEqual(said(`L’homme ${described} par ${who} comme ${like} s’est tu.`), claim(described));
          }
        });
    it('a present behind its subject stays one', () => {
      assert.deepEqual(lines('Paul Vian était discret, dit par exemple sa voisine.'), [
        'sa voisine | dit | Paul Vian était discret',
      ]);
    });
  });

  describe('a noun of saying with who says it and what', () => {
    const objects = [
      ['d’un gel des salaires', 'un gel des salaires'],
      ['de la fermeture du site', 'la fermeture du site'],
      ['d’une hausse des tarifs', 'une hausse des tarifs'],
    ] as const;
    for (const noun of ['annonce', 'confirmation', 'dénonciation', 'évocation'])
      for (const who of ['la direction', 'Paul Vian', 'la SNCF', 'le ministre de la Santé', 'le maire de Lyon'])
        it(`${noun} par ${who}`, () => {
          for (const [printed, told] of objects) {
            const [line, ...others] = lines(`Ils ont débrayé après l’${noun} par ${who} ${printed}.`);
            assert.deepEqual([line?.replace(/ → [^|]+ \|/, ' |'), others], [`${who} | ${noun} | ${told}`, []]);
          }
        });
    it('whoever acts in what is told is nobody who tells it', () => {
      assert.deepEqual(lines('Il a réagi à l’annonce de son rachat par Netflix.'), []);
    });
  });

  describe('a verb that is left out behind words in marks', () => {
    const verbs = [
      ['parle', 'd’'],
      ['évoque', ''],
      ['dénonce', ''],
      ['y voit', ''],
      ['craint', ''],
    ] as const;
    for (const [verb, link] of verbs)
      it(`${verb}, and nothing in its place`, () => {
        for (const seam of [', ', ' ; ', ', et ', ' et '])
          for (const other of ['FO', 'l’opposition', 'Ana Ruiz', 'les autres', 'son prédécesseur'])
            assert.deepEqual(
              lines(`La CGT ${verb} ${link}« un recul »${seam}${other} ${link}« un échec ».`).map((line) =>
                line.replace(/ → [^|]+ \|/, ' |'),
              ),
              [`La CGT | ${verb} | ${link}« un recul »`, `${other} | ${verb} | ${link}« un échec »`],
            );
      });
    it('of three, and beside “elle”, “quant à elle”', () => {
      assert.equal(lines('La CGT dénonce « un recul », FO « un échec » et enfin Sud « un gâchis ».').length, 3);
      for (const aside of [', elle,', ', quant à elle,', ', pour sa part,'])
        assert.deepEqual(lines(`Le maire évoque « un recul », la CGT${aside} « un échec ».`), [
          'Le maire | évoque | « un recul »',
          'la CGT | évoque | « un échec »',
        ]);
    });
    it('two words of one source stay one', () => {
      assert.equal(lines('Le maire évoque « un recul » et « un échec ».').length, 1);
      assert.equal(lines('Le maire dénonce « un recul », le texte « le plus dur » depuis dix ans.').length, 1);
    });
  });

  describe('who a pronoun is behind what opens its sentence', () => {
    for (const who of ['son homologue ukrainien', 'la préfète', 'Ana Ruiz', 'l’opposition', 'l’avocat, Me Luc Rémy'])
      it(`Quant à ${who}`, () => {
        const she = /^(?:la|Ana|l’opp)/.test(who) ? 'elle' : 'il';
        const name = /Rémy|Ruiz/.exec(who)?.[0] ?? who.replace(/^(?:la |l’)/, '');
        const [, line] = lines(
          `Le président Paul Vian s’est dit confiant. Quant à ${who}, ${she} dénonce « un recul ».`,
        );
        assert.match(line ?? '', new RegExp(`^${she} → .*${name} \\| dénonce`));
      });
    it('not of a thing', () => {
      const [, line] = lines('Paul Vian s’est dit confiant. Quant au budget, il dénonce « un recul ».');
      assert.equal(line, 'il → Paul Vian | dénonce | « un recul »');
    });
    for (const body of ['La préfecture', 'L’association', 'La SNCF', 'Le groupe', 'Le syndicat'])
      it(`${body}, through somebody`, () => {
        const name = body.replace(/^(?:La |Le |L’)/, '');
        for (const through of [
          'Par la voix de sa porte-parole, Ana Ruiz,',
          'Par l’intermédiaire de son avocat, Me Paul Vian,',
        ]) {
          const pronoun = /^(?:La|L’)/.test(body) ? 'elle' : 'il';
          assert.deepEqual(lines(`${body} n’entend pas céder. ${through} ${pronoun} dénonce « un recul ».`), [
            `${pronoun} → ${name} | dénonce | « un recul »`,
          ]);
          const aside = through.replace('Par', 'par');
          const [line] = lines(`${body}, ${aside} dénonce « un recul ».`);
          assert.equal(line, `${body}, ${aside.slice(0, -1)} | dénonce | « un recul »`);
        }
      });
  });

  describe('the conditional of hearsay', () => {
    for (const told of [
      'Le suspect serait en fuite',
      'Le bilan serait de 12 morts',
      'Deux complices seraient recherchés',
    ])
      it(told, () => {
        assert.deepEqual(lines(`Une enquête est ouverte. ${told}.`), [`– | – | ${told}`]);
      });
    for (const wish of [
      'Ce prêt aurait permis à la société de payer ses salariés',
      'Cette somme aurait suffi à sauver le club',
      'Avec un gardien en forme, Lens aurait gagné',
      'L’idéal serait de partir',
    ])
      it(`not “${wish}”`, () => {
        assert.deepEqual(lines(`La réunion a duré trois heures. ${wish}.`), []);
      });
  });

  it('a ministry called by its street speaks where “on” does', () => {
    for (const place of ['Quai d’Orsay', 'Vatican', 'Kremlin'])
      assert.deepEqual(lines(`Au ${place}, on dément toute négociation.`), [`${place} | dément | toute négociation`]);
  });

  it('what a text shows', () => {
    for (const text of ['L’étude', 'Le bilan', 'Un audit', 'Le rapport'])
      for (const cue of ['met au jour', 'laisse apparaître', 'laisse entrevoir', 'met en lumière'])
        assert.deepEqual(lines(`${text} ${cue} une forte hausse des cancers.`), [
          `${text} | ${cue} | une forte hausse des cancers`,
        ]);
  });
});
