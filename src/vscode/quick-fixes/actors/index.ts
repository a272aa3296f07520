/** The fixes of the rules about actors and sources. */
import type { QuickFix } from '../quick-fix';
import { fixFirstMention, fixSurnameBeforeIntroduction } from './introduction';
import { fixNameTypo, fixNameVariant } from './names';
import { fixNoDate } from './no-date';
import { fixRoleToCheck } from './role-to-check';
import { fixSources } from './sources';
import { fixStaleRole } from './stale-role';
import { fixWrongModifier } from './wrong-modifier';

/** All fixes of findings about actors. */
export const ACTOR_FIXES: readonly QuickFix[] = [
  fixStaleRole,
  fixWrongModifier,
  fixRoleToCheck,
  fixNoDate,
  fixFirstMention,
  fixSurnameBeforeIntroduction,
  fixNameVariant,
  fixNameTypo,
  ...fixSources,
];
