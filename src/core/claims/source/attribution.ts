/** The kind of attribution that a source is. */
import { Num } from '../../language/types';
import type { NameMention } from '../../actors/names/mention';
import type { Attribution } from '../../analysis';
import type { Token } from '../../text/token';
import { isOf } from '../../syntax/noun-phrase';
import type { Member, SpeakerReference } from '../unit/local-claim';
import type { Range, Scene } from '../unit/scene';

/** “l'un d'eux”, “l'une des élues”, “one of the residents”: whether a phrase that starts at k leaves open who of some it is. */
function isOneOfSome(tokens: readonly Token[], k: number): boolean {
  const article = tokens[k]?.form === "l'";
  const { form } = tokens[article ? k + 1 : k] ?? { form: '' };
  if (article ? form !== 'un' && form !== 'une' : form !== 'one') return false;
  const of = tokens[article ? k + 2 : k + 1];
  return of !== undefined && isOf(of);
}

/** What kind of attribution the source is, before actors are resolved. */
export function attributionOf(scene: Scene, source: Range | null, reference: SpeakerReference): Attribution {
  if (source === null) return 'none';
  const { tokens, names, language } = scene;
  if (reference.kind !== 'name' && isOneOfSome(tokens, source.from)) return 'anonymous';
  if (reference.kind === 'none') return 'none';
  for (let k = source.from; k < source.to; k++) {
    const t = tokens[k] as Token;
    if (language.actors.anonymity.has(t.form)) return 'anonymous';
  }
  switch (reference.kind) {
    case 'name': {
      const name = names[reference.names[0] as number] as NameMention;
      return name.type === 'place' || name.known?.speaks === true ? 'collective' : 'named';
    }
    case 'told':
      return attributionOf(scene, source, reference.reference);
    case 'several':
      return attributionOf(scene, source, (reference.members[0] as Member).reference);
    case 'pronoun':
      return 'described';
    case 'description': {
      if (reference.noun === 'source' || language.actors.unnamed.has(reference.lemma)) return 'anonymous';
      if (reference.noun === 'document' || reference.noun === 'speech') return 'document';
      if (
        reference.noun === 'organization' ||
        (reference.number === Num.Plural && (reference.noun === 'person' || reference.noun === 'role'))
      )
        return 'collective';
      const first = tokens[source.from] as Token;
      if (
        !reference.definite &&
        (first.form === 'un' || first.form === 'une' || first.form === 'a' || first.form === 'an') &&
        reference.noun !== 'other'
      )
        return 'anonymous';
      return 'described';
    }
    default:
      return 'named';
  }
}
