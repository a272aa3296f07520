import type { Modality } from '../../analysis';
import { items } from '../lexicon';
import { Form, type SemiAuxiliary } from '../types';

function auxiliaries(links: readonly string[], verbs: string, modality?: Modality): SemiAuxiliary[] {
  return items(verbs).map((lemma) => ({
    lemma,
    links,
    takes: Form.Infinitive,
    ...(modality === undefined ? {} : { modality }),
  }));
}

/** Verbs that take another verb into their group: veut rappeler, s'est borné à constater, a tenu à préciser, a fini par avouer. */
export const semiAuxiliaries: readonly SemiAuxiliary[] = [
  ...auxiliaries([''], 'vouloir pouvoir devoir falloir oser souhaiter désirer préférer daigner aller faillir'),
  ...auxiliaries(['', 'de'], 'venir'),
  ...auxiliaries(['à'], 'tenir borner chercher persister obstiner plaire mettre attacher attarder évertuer hasarder'),
  ...auxiliaries(['à'], 'arriver parvenir réussir limiter résoudre'),
  ...auxiliaries(['à'], 'hésiter').map((one) => ({ ...one, assertsNegated: true as const })),
  ...auxiliaries(['de'], 'manquer arrêter lasser priver').map((one) => ({ ...one, assertsNegated: true as const })),
  ...auxiliaries(['de'], 'empêcher').map((one) => ({
    ...one,
    assertsNegated: true as const,
    reflexive: true as const,
  })),
  ...auxiliaries(
    ['de'],
    'contenter tenter essayer accepter décider choisir permettre empresser hâter dépêcher efforcer',
  ),
  ...auxiliaries(['de'], 'oublier risquer'),
  ...auxiliaries(['', 'de'], 'cesser').map((one) => ({ ...one, assertsNegated: true as const })),
  ...auxiliaries(['à', 'par', 'de'], 'commencer finir continuer'),
  ...auxiliaries(['par'], 'terminer achever'),
  ...auxiliaries(['pour'], 'profiter'),
  ...auxiliaries(['à', 'beau', 'à cœur de', 'coutume de'], 'avoir'),
  ...auxiliaries(['soin de', 'le soin de', 'plaisir à', 'le temps de', 'la peine de'], 'prendre'),
  ...auxiliaries(['de'], 'refuser éviter abstenir garder interdire omettre négliger dispenser', 'refused'),
  ...auxiliaries(['à'], 'refuser renoncer', 'refused'),
];

/** Forms of verbs of wanting: “a voulu | savoir”, “cherche à | savoir”. */
export const WANTS = /^(?:voul|veu|cherch|souhait|aimer)/;

/** Forms of “vouloir” in the present. */
export const WANTS_NOW = /^(?:veu|voulons|voulez)/;

/** Forms of “vouloir” with which a word means something: “veut | dire”. */
export const MEANS = /^(?:veu|voulai)/;
