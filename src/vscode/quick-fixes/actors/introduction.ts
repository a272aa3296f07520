import { l10n, type CodeAction } from 'vscode';
import type { Actor } from '../../../core/analysis';
import { actorReference } from '../../references';
import { nameMentions } from '../../actors/rename';
import type { FixRequest, QuickFix } from '../quick-fix';
import { actorOf, commanding, replacing, textOf } from '../actions';

/** Somebody who is introduced without full name or role: both come from the registry, the role also from further down. */
export const fixFirstMention: QuickFix = {
  rule: 'first-mention',
  fixes(request) {
    const { view, finding } = request;
    const actor = actorOf(request);
    const person = actor && view.registry.person(actor.registry);
    if (!actor) {
      return [];
    }
    if (textOf(finding, 'template') === 'first-mention/no-full-name') {
      const name = person && view.registry.name(person);
      return name ? withName(request, name) : [addToRegistry(request, actor)];
    }
    const known = person ? view.registry.terms(person).filter(({ state }) => state === 'now') : [];
    const printed = textOf(finding, 'role');
    const roles = new Set([...(printed ? [printed] : []), ...known.map(({ title }) => title)]);
    const inserted = [...roles].flatMap((role) => {
      const closing = /^[,.;:)!?»”]/.test(view.text.slice(finding.end, finding.end + 1)) ? '' : ',';
      const text = `, ${role}${closing}`;
      return replacing(request, l10n.t('Insert the role “{0}”', role), [
        { start: finding.end, end: finding.end, text },
      ]);
    });
    return person ? inserted : [...inserted, addToRegistry(request, actor)];
  },
};

function addToRegistry(request: FixRequest, actor: Actor): CodeAction {
  const reference = actorReference(request.model, actor);
  return commanding(request, l10n.t('Add to the actor registry…'), 'dixit.addActor', reference);
}

function withName(request: FixRequest, name: string, preferred = false): CodeAction[] {
  const { start, end } = request.finding;
  return replacing(request, l10n.t('Write the full name “{0}”', name), [{ start, end, text: name }], preferred);
}

/** A surname above its introduction: the full name belongs here, and the draft itself says it. */
export const fixSurnameBeforeIntroduction: QuickFix = {
  rule: 'surname-before-introduction',
  fixes(request) {
    const { view, finding } = request;
    const name = textOf(finding, 'name');
    const actor = actorOf(request);
    if (!name || !actor) {
      return [];
    }
    const full = nameMentions(actor).find(({ start, end }) => view.text.slice(start, end) === name);
    return full && full.start > finding.start ? withName(request, name, true) : withName(request, name);
  },
};
