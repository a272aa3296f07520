import { FileSystemError, l10n } from 'vscode';
import { describeError } from '../log';

/**
 * Why a file could not be written, as a sentence for a person. File systems speak English and name files that nobody
 * has heard of; what they said is for the log.
 */
export function writeErrorWords(error: unknown): string {
  const said = describeError(error);
  if (/\bENOSPC\b|\bEDQUOT\b|\bno space left\b/i.test(said)) {
    return l10n.t('There is no space left on the disk.');
  }
  if (/\bEROFS\b|\bread-only file system\b/i.test(said)) {
    return l10n.t('Its folder is read-only.');
  }
  if (error instanceof FileSystemError && error.code === 'NoPermissions') {
    return l10n.t('You have no permission to write into its folder.');
  }
  return said;
}
