import { l10n, type CodeAction } from 'vscode';
import { renameActor } from '../../actors/rename';
import { actorReference } from '../../references';
import { placesCount } from '../../interface-words/counts';
import type { FixRequest, QuickFix } from '../quick-fix';
import { actorOf, commanding, replacing, textOf } from '../actions';

/** Two spellings of one name in one article: the other one, here or throughout. */
export const fixNameVariant: QuickFix = {
  rule: 'name-variant',
  fixes: (request) => [...withOther(request), ...throughout(request)],
};

/** A name one letter away from a known one: that one, or the misspelt form as a further name of the person. */
export const fixNameTypo: QuickFix = {
  rule: 'name-typo',
  fixes(request) {
    const { model, finding } = request;
    const actor = actorOf(request);
    const printed = textOf(finding, 'printed');
    const alias =
      actor && printed
        ? [
            commanding(
              request,
              l10n.t('Add “{0}” as another name…', printed),
              'dixit.addAlias',
              actorReference(model, actor),
              textOf(finding, 'other'),
            ),
          ]
        : [];
    return [...withOther(request), ...throughout(request), ...alias];
  },
};

function withOther(request: FixRequest): CodeAction[] {
  const { view, finding } = request;
  const printed = textOf(finding, 'printed');
  const other = textOf(finding, 'other');
  const at = printed ? view.text.indexOf(printed, finding.start) : -1;
  if (!printed || !other || at < 0 || at + printed.length > finding.end) {
    return [];
  }
  const spelling = spellingFor(printed, other);
  return replacing(request, l10n.t('Replace with “{0}”', spelling), [
    { start: at, end: at + printed.length, text: spelling },
  ]);
}

function throughout(request: FixRequest): CodeAction[] {
  const { view, finding } = request;
  const actor = actorOf(request);
  const printed = textOf(finding, 'printed');
  const other = textOf(finding, 'other');
  if (!actor || !printed || !other) {
    return [];
  }
  const spelling = spellingFor(printed, other);
  const edits = renameActor(view.text, actor, { from: printed, to: spelling });
  return edits.length < 2
    ? []
    : replacing(
        request,
        l10n.t('Replace with “{0}” in the whole article ({1})', spelling, placesCount(edits.length)),
        edits,
      );
}

/** A surname alone is replaced by a surname: “Stoltenburg” by “Stoltenberg”, not by the full name. */
function spellingFor(printed: string, other: string): string {
  const [, ...rest] = other.split(/[\s\u00a0]+/);
  return /[\s\u00a0]/.test(printed) || rest.length === 0 ? other : rest.join(' ');
}
