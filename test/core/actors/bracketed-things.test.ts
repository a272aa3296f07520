import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/index';

/** A draft and the bodies in it. */
type Case = readonly [draft: string, bodies: readonly string[]];

const CASES: Readonly<Record<'fr' | 'en', readonly Case[]>> = {
  fr: [
    ['La ville crée une zone à faibles émissions (ZFE). La ZFE sera étendue.', []],
    ['Un plan de sauvegarde de l’emploi (PSE) est prêt. Le PSE prévoit 300 départs.', []],
    ['La taxe sur la valeur ajoutée (TVA) baisse.', []],
    ['Le parti des travailleurs (PT) a gagné. Le PT gouvernera.', ['PT']],
    ['La direction départementale des territoires (DDT) contrôle les puits.', ['DDT']],
    ['Le projet alimentaire mondial (PAM) change. Le PAM réclame des fonds.', ['PAM']],
    ['La conférence des évêques de France (CEF) se réunit. La CEF attend.', ['CEF']],
  ],
  en: [
    ['The city created a low emission zone (LEZ). The LEZ will grow.', []],
    ['The local development plan (LDP) is late. The LDP says the field is green belt.', []],
    ['The regional health board (RHB) is late. The RHB waits.', ['RHB']],
  ],
};

describe('an acronym in brackets is a body unless it is short for a thing', () => {
  for (const language of ['fr', 'en'] as const)
    for (const [draft, bodies] of CASES[language])
      it(draft, () => {
        const { actors } = analyze(draft, { language });
        const named = actors.filter(
          ({ type, mentions }) => type === 'organization' && mentions.some(({ kind }) => kind === 'name'),
        );
        assert.deepEqual(
          named.map(({ name }) => name),
          bodies,
        );
      });
});
