import { l10n, type CodeAction } from 'vscode';
import { addFormer } from '../../actors/modifiers';
import { nameMentions, renameActor } from '../../actors/rename';
import { placesCount } from '../../interface-words/counts';
import type { FixRequest, QuickFix } from '../quick-fix';
import { actorOf, genderOf, replacing, roleOf, textOf } from '../actions';

/**
 * A role that the person no longer holds: the holder's name, here or throughout; “ancien” before the role; the role that
 * the person had at the date. None is preferred: only a person knows whether the name or the role is what is wrong.
 */
export const fixStaleRole: QuickFix = {
  rule: 'stale-role',
  fixes: (request) => [...withHolder(request), ...asFormer(request), ...withRoleThen(request)],
};

function withHolder(request: FixRequest): CodeAction[] {
  const { view, finding } = request;
  const actor = actorOf(request);
  const holders = textOf(finding, 'holder')?.split(', ') ?? [];
  const here = actor && nameMentions(actor).find(({ start, end }) => start >= finding.start && end <= finding.end);
  if (!actor || !here) {
    return [];
  }
  return holders.flatMap((holder) => {
    const everywhere = renameActor(view.text, actor, { from: actor.name, to: holder });
    const fixes = replacing(request, l10n.t('Replace the name with {0}', holder), [
      { start: here.start, end: here.end, text: holder },
    ]);
    if (everywhere.length > 1) {
      const title = l10n.t(
        'Replace the name with {0} in the whole article ({1})',
        holder,
        placesCount(everywhere.length),
      );
      fixes.push(...replacing(request, title, everywhere));
    }
    return fixes;
  });
}

function asFormer(request: FixRequest): CodeAction[] {
  const { view, finding } = request;
  const role = roleOf(finding);
  const left = textOf(finding, 'template')?.startsWith('stale-role/left') ?? false;
  if (!role || !left) {
    return [];
  }
  const change = addFormer(view.text, role, view.analysis.language, genderOf(request, textOf(finding, 'person')));
  return replacing(request, l10n.t('Write “{0}”', change.text), [change]);
}

/** What the person was at the date, where the registry is sure of it. */
function withRoleThen(request: FixRequest): CodeAction[] {
  const { view, finding } = request;
  const person = view.registry.person(textOf(finding, 'person'));
  const role = roleOf(finding);
  // A statement's own date may differ from the article's, which the terms are read at.
  if (!person || !role || textOf(finding, 'date') !== view.registry.date) {
    return [];
  }
  return view.registry
    .terms(person)
    .filter(({ state }) => state === 'now')
    .flatMap(({ title }) =>
      replacing(request, l10n.t('Replace the role with “{0}”', title), [{ ...role, text: title }]),
    );
}
