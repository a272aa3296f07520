import { l10n } from 'vscode';
import type { SourceType, CheckStatus, Verdict } from '../../core/records/vocabulary';
import type { Mark, Row } from '../documents/row';

export function statusWord(status: CheckStatus): string {
  switch (status) {
    case 'unchecked':
      return l10n.t('To verify');
    case 'open':
      return l10n.t('Open');
    case 'checked':
      return l10n.t('Checked');
    case 'not-checkable':
      return l10n.t('Not checkable');
    case 'waived':
      return l10n.t('Waived');
  }
}

export function verdictWord(verdict: Verdict): string {
  switch (verdict) {
    case 'confirmed':
      return l10n.t('confirmed');
    case 'corrected':
      return l10n.t('corrected');
    case 'imprecise':
      return l10n.t('imprecise');
    case 'wrong':
      return l10n.t('wrong');
    case 'outdated':
      return l10n.t('outdated');
    case 'unsupported':
      return l10n.t('unsupported');
  }
}

export function sourceTypeWord(type: SourceType): string {
  switch (type) {
    case 'interview':
      return l10n.t('Interview');
    case 'recording':
      return l10n.t('Recording');
    case 'transcript':
      return l10n.t('Transcript');
    case 'press-release':
      return l10n.t('Press release');
    case 'document':
      return l10n.t('Document');
    case 'news':
      return l10n.t('News report');
    case 'social':
      return l10n.t('Social media');
    case 'data':
      return l10n.t('Data');
    case 'other':
      return l10n.t('Other');
  }
}

/** Trouble with the place of a record, in words; empty while it stands where it should. */
export function troubleWord(mark: Mark): string {
  switch (mark) {
    case 'drifted':
      return l10n.t('words changed since checked');
    case 'suggested':
      return l10n.t('place suggested');
    case 'orphan':
      return l10n.t('lost passage');
    default:
      return '';
  }
}

/** “Checked: confirmed”, “Not annotated”, “Checked, words changed since checked”: the state of a row for a person. */
export function stateWords({ record, status, verdict, mark }: Row): string {
  if (!record) {
    return l10n.t('Not annotated');
  }
  const work = verdict
    ? l10n.t({
        message: '{0}: {1}',
        args: [statusWord(status), verdictWord(verdict)],
        comment: ['A status and the verdict, as in “Checked: confirmed”'],
      })
    : statusWord(status);
  const trouble = troubleWord(mark);
  return trouble ? l10n.t({ message: '{0}, {1}', args: [work, trouble], comment: ['A status and a trouble'] }) : work;
}
