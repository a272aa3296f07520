import { l10n } from 'vscode';
import { kindTitle } from '../interface-words/claims';
import { statusWord } from '../interface-words/records';
import type { Facet, GroupSubject, Grouping, WorkState } from './grouping';

/** What a group is called. */
export function groupTitle(subject: GroupSubject): string {
  switch (subject.by) {
    case 'lost':
      return l10n.t('Lost passages');
    case 'nobody':
      return l10n.t('No speaker');
    case 'unnamed':
      return l10n.t('Unnamed sources');
    case 'speaker':
      return subject.name;
    case 'section':
      return subject.path.at(-1) ?? l10n.t('Before the first heading');
    case 'work':
      return workTitle(subject.state);
    case 'kind':
      return kindTitle(subject.kind);
  }
}

function workTitle(state: WorkState): string {
  switch (state) {
    case 'conflict':
      return l10n.t('Two versions');
    case 'drifted':
      return l10n.t('Words changed since checked');
    case 'suggested':
      return l10n.t('Place suggested');
    case 'failed':
      return l10n.t('Does not hold as printed');
    case 'unchecked':
    case 'open':
    case 'checked':
      return statusWord(state);
    case 'closed':
      return l10n.t('Not checkable or waived');
  }
}

/** What a way of grouping is called. */
export function groupingTitle(grouping: Grouping): string {
  switch (grouping) {
    case 'actor':
      return l10n.t('By speaker');
    case 'text':
      return l10n.t('In order of the text');
    case 'section':
      return l10n.t('By section');
    case 'status':
      return l10n.t('By status');
    case 'kind':
      return l10n.t('By kind');
  }
}

/** What a state to filter by is called. */
export function facetTitle(facet: Facet): string {
  switch (facet) {
    case 'unverified':
      return l10n.t('Not verified');
    case 'wrong':
      return l10n.t('Wrong or changed');
    case 'unnamed':
      return l10n.t('Without a named speaker');
    case 'mine':
      return l10n.t('Checked by me');
  }
}
