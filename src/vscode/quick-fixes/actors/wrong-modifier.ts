import { l10n } from 'vscode';
import { dropModifier } from '../../actors/modifiers';
import type { QuickFix } from '../quick-fix';
import { genderOf, replacing, roleOf, textOf } from '../actions';

/** “l’ancien président” of somebody in office: the modifier goes and the article follows. The registry is sure, so is the fix. */
export const fixWrongModifier: QuickFix = {
  rule: 'wrong-modifier',
  fixes(request) {
    const { view, finding } = request;
    const role = roleOf(finding);
    // “Ancien” before the first term cannot be mended by leaving it out.
    if (!role || textOf(finding, 'template') === 'wrong-modifier/former-too-early') {
      return [];
    }
    const change = dropModifier(view.text, role, genderOf(request, textOf(finding, 'person')));
    if (!change) {
      return [];
    }
    const words = change.text || view.text.slice(role.start, change.start);
    return replacing(request, l10n.t('Write “{0}”', words), [change], true);
  },
};
