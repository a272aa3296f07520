/** Who is introduced by his own life: “Ana Ruiz, whose father died in 2021”, “Luc Orr, qui a perdu sa maison”. No minister is. */
import { itemSet } from '../language/lexicon';
import { KIN, RELATIVES } from '../language/relations';
import { Kind, type Token } from '../text/token';
import { PRIVATE } from './ties';

/** The tie of somebody behind whose name, which ends before `to`, a relative clause tells of his family, his home or his body; none for others. */
export function privateTies(tokens: readonly Token[], to: number): readonly string[] {
  if (tokens[to]?.kind !== Kind.Comma) return NONE;
  const form = tokens[to + 1]?.form;
  if (form === 'whose' || form === 'dont') return tellsOfOwn(tokens, to + 2) ? TOLD : NONE;
  return (form === 'who' || form === 'qui') && tellsOfLife(tokens, to + 2) ? TOLD : NONE;
}

/** Whether the noun behind “whose” or “dont” is of a family or a home. */
function tellsOfOwn(tokens: readonly Token[], from: number): boolean {
  for (let k = from; k < tokens.length && k - from < NEAR; k++) {
    const { kind, form, word } = tokens[k] as Token;
    if (kind !== Kind.Word && kind !== Kind.Number) return false;
    if (OWN.has(form) || RELATIVES.has(form) || KIN.has(word?.lemma ?? form)) return true;
  }
  return false;
}

/** Whether the verb behind “who” or “qui” tells what became of somebody, or where he lives. */
function tellsOfLife(tokens: readonly Token[], from: number): boolean {
  for (let k = from; k < tokens.length && k - from < NEAR; k++) {
    const { kind, form } = tokens[k] as Token;
    if (kind !== Kind.Word) return false;
    if (LIVES.has(form)) return true;
    if (!HELPERS.has(form)) return false;
  }
  return false;
}

/** How far behind the pronoun the noun or verb may stand, in words. */
const NEAR = 4;

const NONE: readonly string[] = [];
const TOLD: readonly string[] = [PRIVATE];

const OWN = itemSet(
  'home house flat garden car dog cat baby child children parents family families partner boyfriend girlfriend fiance fiancé fiancee fiancée grandparents twins sons daughters brothers sisters leg arm maison appartement logement voiture jardin chien bébé enfant enfants parents famille compagne fille sœur mère femme épouse frères fils filles jambe bras',
);
const LIVES = itemSet(
  'lost lives lived survived suffers suffered witnessed injured hurt wounded burned burnt robbed attacked assaulted stabbed bereaved evacuated widowed orphaned perdu habite habitait vit vivait vécu survécu souffre souffrait blessé blessée brûlé brûlée agressé agressée évacué évacuée',
);
const HELPERS = itemSet(
  "has had have was were is been being also still now then himself herself severely seriously badly a avait été est était y ne n' lui elle toujours encore aussi grièvement gravement légèrement",
);
