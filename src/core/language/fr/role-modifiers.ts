import type { RoleModifier } from '../../analysis';
import { modifiers } from '../role-modifiers';

/** Words that say when a role holds: ancien ministre, futur maire, président sortant. */
export const roleModifiers: ReadonlyMap<string, RoleModifier | null> = new Map([
  ...modifiers('ancien ancienne anciens anciennes ex feu', 'former'),
  ...modifiers('intérimaire intérimaires', 'acting'),
  ...modifiers('futur future futurs futures', 'future'),
  ...modifiers(
    'actuel actuelle actuels actuelles alors nouveau nouvel nouvelle nouveaux nouvelles sortant sortante sortants sortantes',
    null,
  ),
  ...modifiers('honoraire honoraires émérite émérites', null),
]);
