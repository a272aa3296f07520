import { l10n } from 'vscode';
import { actorReference } from '../../references';
import type { QuickFix } from '../quick-fix';
import { actorOf, commanding, roleOf } from '../actions';

/** What the registry cannot decide: look at its entry, ask Wikidata, or write down what is known. */
export const fixRoleToCheck: QuickFix = {
  rule: 'role-to-check',
  fixes(request) {
    const { model, finding } = request;
    const actor = actorOf(request);
    const role = roleOf(finding);
    if (!actor) {
      return [];
    }
    const index = actor.roles.findIndex(({ start }) => start === role?.start);
    return [
      commanding(
        request,
        l10n.t('Add this role to the actor registry…'),
        'dixit.addActor',
        actorReference(model, actor, Math.max(0, index)),
      ),
      commanding(request, l10n.t('Go to the registry entry'), 'dixit.goToRegistryEntry', actorReference(model, actor)),
      commanding(request, l10n.t('Look up in Wikidata…'), 'dixit.lookUpActor', actorReference(model, actor)),
    ];
  },
};
