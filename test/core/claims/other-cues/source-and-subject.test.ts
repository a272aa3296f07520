import assert from 'node:assert/strict';
import { claimLines } from '../claim-lines';

/** A source, and the words behind its comma, which are no apposition to it. */
const SENTENCES = [
  ['Pour', 'les pompiers', 'pas de doute, ces feux sont suspects'],
  ['Pour', 'les enquêteurs', 'pas de doute possible, le feu est criminel'],
  ['Pour', 'le maire', 'aucun doute, la route sera rouverte'],
  ['Pour', 'le club', 'pas de panique, le stade sera prêt'],
  ['Pour', 'les riverains', 'nul doute, le pont va céder'],
  ['Pour', 'la CGT', "pas d'hésitation, la grève doit durer"],
  ['Selon', "l'avocat", 'aucun doute, son client est innocent'],
  ["D'après", 'la mairie', "pas de danger, l'eau est potable"],
  ['Selon', 'plusieurs sources', "quelques assaillants, moins d'une dizaine, ont été capturés"],
  ['Selon', 'les gendarmes', 'deux hommes, âgés de 20 ans, ont fui'],
  ['Selon', 'les pompiers', 'une dizaine de personnes, pour la plupart des enfants, ont été évacuées'],
  ['Selon', 'deux élus', 'certains agents, parfois âgés, ont démissionné'],
  ['Selon', 'les syndicats', 'des salariés, surtout des femmes, ont été licenciés'],
  ['Selon', 'les médecins', 'trois patients, dont un enfant, ont été transférés'],
  ['Selon', 'les habitants', 'quelques jeunes, souvent les mêmes, cassent tout'],
  ['Selon', 'les juges', 'les deux frères, âgés de 20 et 22 ans, ont menti'],
  ['Selon', 'le parquet', 'le suspect, un technicien de 33 ans, aurait transmis des plans'],
  ['Selon', 'les frères Orr, patrons du bar', 'la rue est sûre'],
  ['Selon', 'Luc Orr, maire de Gap', 'la rue est sûre'],
] as const;

describe('what stands behind the comma of a French source', () => {
  for (const [cue, source, words] of SENTENCES) {
    it(`${cue} ${source}, ${words}`, () => {
      const [line] = claimLines(`${cue} ${source}, ${words}.`, 'fr');
      assert.equal(line?.replace(/ → [^|]+/, ' '), `indirect: ${source} | ${cue} | ${words}`);
    });
  }
});
