import { l10n } from 'vscode';
import type { Term, TermState } from '../actors/draft-registry';
import { dateWords } from './dates';

/** When a post was held: “1 October 2014 – 1 October 2024”, “since 20 January 2025”. */
export function termWords({ role: { from, to } }: Term): string {
  if (from && to) {
    return `${dateWords(from)} – ${dateWords(to)}`;
  }
  if (from) {
    return l10n.t({ message: 'since {0}', args: [dateWords(from)], comment: ['In a post since a date'] });
  }
  return to
    ? l10n.t({ message: 'until {0}', args: [dateWords(to)], comment: ['In a post until a date'] })
    : l10n.t('no dates');
}

/** How a term lies to the article's date; empty where there is nothing to say. */
export function termStateWords(state: TermState): string {
  switch (state) {
    case 'now':
      return l10n.t('at the article’s date');
    case 'unsure':
      return l10n.t('to check at the article’s date');
    case 'past':
    case 'later':
    case 'undated':
      return '';
  }
}

export function termGlyph(state: TermState): string {
  return state === 'now' ? '●' : state === 'unsure' ? '◌' : '○';
}
