import { l10n } from 'vscode';
import type { Source } from '../../core/records/types';
import type {
  Basis,
  CheckStatus,
  OriginalStatus,
  QuoteCheck,
  SourceRank,
  SourceType,
  Translation,
  Verdict,
} from '../../core/records/vocabulary';
import type { Mark, Row } from '../documents/row';
import type { VersionPart } from '../documents/versions';

/** The word for where a verification stands. */
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

/** The word for what a verification found. */
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

/** The word for a type of source. */
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

/** The words for the rank of a source. */
export function rankWord(rank: SourceRank): string {
  return rank === 'primary' ? l10n.t('primary source') : l10n.t('secondary source');
}

/** The words for an agreement with the speaker. */
export function basisWord(basis: Basis): string {
  switch (basis) {
    case 'on-record':
      return l10n.t('on the record');
    case 'background':
      return l10n.t('on background');
    case 'deep-background':
      return l10n.t('on deep background');
    case 'off-record':
      return l10n.t('off the record');
    case 'anonymous':
      return l10n.t('on condition of anonymity');
    case 'collective':
      return l10n.t('collective source');
    case 'document':
      return l10n.t('from a document');
    case 'observed':
      return l10n.t('seen by the reporter');
    case 'unstated':
      return l10n.t('basis not stated');
  }
}

/** The words for who translated. */
export function translationWord(translation: Translation): string {
  switch (translation) {
    case 'none':
      return l10n.t('not translated');
    case 'official':
      return l10n.t('official translation');
    case 'agency':
      return l10n.t('translated by an agency');
    case 'own':
      return l10n.t('translated by the newsroom');
    case 'machine':
      return l10n.t('machine translation');
    case 'unknown':
      return l10n.t('translator unknown');
  }
}

/** The words for whether the original was found. */
export function originalStatusWord(status: OriginalStatus): string {
  return status === 'found' ? l10n.t('original found') : l10n.t('original not found');
}

/** The words for how a quotation relates to its source. */
export function quoteCheckWord(quote: QuoteCheck): string {
  switch (quote) {
    case 'verbatim':
      return l10n.t('word for word');
    case 'trimmed':
      return l10n.t('shortened');
    case 'translated':
      return l10n.t('translated');
    case 'paraphrase':
      return l10n.t('in other words');
    case 'not-compared':
      return l10n.t('not compared');
  }
}

/** The shortest name of a source that a person knows it by. */
export function sourceTitle({ title, publisher, type, url, file }: Source): string {
  return title || publisher || url || file || (type ? sourceTypeWord(type) : l10n.t('Source'));
}

/** What two versions of a record differ in. */
export function versionPartWord(part: VersionPart): string {
  switch (part) {
    case 'words':
      return l10n.t('words');
    case 'statement':
      return l10n.t('who, when and where');
    case 'terms':
      return l10n.t('terms');
    case 'sources':
      return l10n.t('sources');
    case 'status':
      return l10n.t('status');
    case 'note':
      return l10n.t('note');
    case 'remarks':
      return l10n.t('remarks');
  }
}

/** Trouble with a record or its place, in words; empty while it stands where it should. */
function troubleWord(mark: Mark): string {
  switch (mark) {
    case 'drifted':
      return l10n.t('words changed since checked');
    case 'suggested':
      return l10n.t('place suggested');
    case 'orphan':
      return l10n.t('lost passage');
    case 'conflict':
      return l10n.t('second version');
    default:
      return '';
  }
}

/** What a check found stays with a record that is to be verified again, where it says nothing of the words as they stand. */
function withVerdict(status: CheckStatus, verdict: Verdict): string {
  const args = [statusWord(status), verdictWord(verdict)];
  return status === 'checked'
    ? l10n.t({ message: '{0}: {1}', args, comment: ['A status and the verdict, as in “Checked: confirmed”'] })
    : l10n.t({
        message: '{0}, last verdict: {1}',
        args,
        comment: ['A status and what an earlier check found, as in “To verify, last verdict: wrong”'],
      });
}

/** “Checked: confirmed”, “Not annotated”, “To verify, last verdict: wrong”, “Checked, words changed since checked”: the state of a row for a person. */
export function stateWords({ record, status, verdict, mark, state }: Row): string {
  if (!record) {
    return l10n.t('Not annotated');
  }
  const work = verdict ? withVerdict(status, verdict) : statusWord(status);
  const trouble = troubleWord(mark) || (state === 'moved' ? l10n.t('passage moved') : '');
  return trouble ? l10n.t({ message: '{0}, {1}', args: [work, trouble], comment: ['A status and a trouble'] }) : work;
}
