import { l10n } from 'vscode';
import type { Term, TermState } from '../actors/draft-registry';
import { dateWords } from './dates';

/** When a post was held: “1 October 2014 – 1 October 2024”, “since 20 January 2025”. */
export function termWords({ role: { from, to } }: Term): string {
  if (from && to) {
    return `${dateWords(from)} – ${dateWords(to)}`;
  }
  if (from) {
    return isDay(from)
      ? l10n.t({ message: 'since {0}', args: [dateWords(from)], comment: ['In a post since a day'] })
      : l10n.t({ message: 'since {0}', args: [dateWords(from)], comment: ['In a post since a month or a year'] });
  }
  if (to) {
    return isDay(to)
      ? l10n.t({ message: 'until {0}', args: [dateWords(to)], comment: ['In a post until a day'] })
      : l10n.t({ message: 'until {0}', args: [dateWords(to)], comment: ['In a post until a month or a year'] });
  }
  return l10n.t('no dates');
}

function isDay(date: string): boolean {
  return date.length === 10;
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

/** The sign of a term: held at the date, perhaps, or not. */
export function termGlyph(state: TermState): string {
  return state === 'now' ? '●' : state === 'unsure' ? '◌' : '○';
}
