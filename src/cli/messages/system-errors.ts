/** Why the system could not read or write a file, in words. */
import type { Locale } from './locale';

const WORDS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  en: {
    EACCES: 'no permission',
    EPERM: 'no permission',
    EROFS: 'the file system is read-only',
    ENOSPC: 'no space left on the disk',
    EDQUOT: 'no space left on the disk',
    EISDIR: 'it is a folder',
    ELOOP: 'its links lead in a circle',
    EMFILE: 'too many open files',
    EIO: 'the disk reports an error',
  },
  fr: {
    EACCES: 'accès refusé',
    EPERM: 'accès refusé',
    EROFS: 'le système de fichiers est en lecture seule',
    ENOSPC: 'plus de place sur le disque',
    EDQUOT: 'plus de place sur le disque',
    EISDIR: 'c’est un dossier',
    ELOOP: 'ses liens tournent en rond',
    EMFILE: 'trop de fichiers ouverts',
    EIO: 'le disque signale une erreur',
  },
};

/** The words for an error's code (“EACCES”); a code without words, or another message, comes back as it is. */
export function systemErrorWords(code: string, locale: Locale): string {
  return WORDS[locale][code] ?? code;
}
