import assert from 'node:assert/strict';
import { claimLines } from '../claim-lines';
import { product } from '../table';

describe('a French subject behind its verb and where it spoke', () => {
  for (const [place, subject] of product(
    [
      'devant le Parlement',
      'devant la presse',
      "à l'AFP",
      'à Reuters',
      'au Monde',
      'à la radio Europe 1',
      "à l'agence Tass",
      'sur RTL',
      'lundi à Lens',
      'fin décembre',
      'début mars dernier',
      'fin 2023',
      'fin mai à Lens',
      'dans un communiqué',
      'au Conseil',
      "devant l'Assemblée",
    ],
    ['M. Vian', 'Mme Ruiz', 'Me Roux', 'Paul Vian', 'le maire', 'le Dr Karim Sow', 'la ministre Ana Ruiz'],
  ))
    it(`a déclaré ${place} ${subject}`, () =>
      assert.deepEqual(
        claimLines(`« C'est fini pour nous », a déclaré ${place} ${subject}.`).map((line) =>
          line.replace(/ → [^|]*/, ' '),
        ),
        [`direct: ${subject} | a déclaré | « C'est fini pour nous »`],
      ));
});

describe('who says something in a French relative clause', () => {
  for (const [thing, who, clause] of product(
    [
      'a écarté la dernière version de',
      'est dubitatif à propos des explications de',
      'a rejeté la demande de',
      'a salué la décision de',
      'a regretté le départ de',
    ],
    ['Paul Vian', "l'accusé", 'la victime'],
    ['qui prétend avoir glissé', 'qui dit ne rien savoir', 'qui a assuré avoir tout payé'],
  ))
    it(`… ${thing} ${who}, ${clause}`, () => {
      const claims = claimLines(`Le parquet ${thing} ${who}, ${clause}.`);
      assert.ok(
        claims.some((line) => line.startsWith(`indirect: ${who} | `)),
        claims.join('\n'),
      );
    });

  it('is whoever the phrase names first', () =>
    assert.ok(
      claimLines("Le parquet a entendu l'avocat de Paul Vian, qui prétend avoir gagné.").some((line) =>
        line.startsWith("indirect: l'avocat de Paul Vian | "),
      ),
    ));
});
