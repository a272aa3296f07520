import { InputBoxValidationSeverity, l10n } from 'vscode';
import { checkEvidencePath, checkUrl } from '../../core/records/evidence';
import { typedDates } from '../actors/printed-date';
import type { DocumentModel } from '../documents/document-model';
import { evidenceUri } from '../evidence/evidence-file';
import { dateWords, interfaceLanguage } from '../interface-words/dates';
import type { Validate } from '../questions/ask';

/** A whole date, a month or a year; how one is read that is not written as it is kept. */
export const date: Validate = (text) => {
  const [read, other] = typedDates(text, interfaceLanguage());
  if (read === undefined) {
    return l10n.t('A date is written 2025-07-21, 2025-07 or 2025.');
  }
  if (other !== undefined) {
    return l10n.t('That may be {0} or {1}. Write {2} or {3}.', dateWords(read), dateWords(other), read, other);
  }
  return read === text ? null : { message: dateWords(read), severity: InputBoxValidationSeverity.Info };
};

/** An address without a name and password. */
export const url: Validate = (text) =>
  checkUrl(text).ok ? null : l10n.t('Only http and https addresses without a name and password are kept.');

/** A path inside of the workspace, from the claims file of a draft; the file itself may come later. */
export const evidenceFile =
  (model: DocumentModel): Validate =>
  (text) =>
    checkEvidencePath(text).ok
      ? evidenceUri(model, text).then((found) =>
          found === 'missing'
            ? { message: l10n.t('There is no file of this name yet.'), severity: InputBoxValidationSeverity.Warning }
            : null,
        )
      : l10n.t('The path must be relative to the claims file and stay inside the workspace.');

/** The code of a language. */
export const language: Validate = (text) =>
  /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/.test(text)
    ? null
    : l10n.t('A language is written as a code, for example en or fr.');

/** Records travel with git: what tells who an unnamed source is does not belong into them. */
export const nothingPrivate: Validate = (text) => {
  if (/\S@\S/.test(text)) {
    return l10n.t('No e-mail address: the claims file travels with the article.');
  }
  return /\d{9}/.test(text.replace(/[\s.()/+]/g, ''))
    ? {
        message: l10n.t('This looks like a phone number. The claims file travels with the article.'),
        severity: InputBoxValidationSeverity.Warning,
      }
    : null;
};
