import type { LanguageId } from '../analysis';
import { english } from './en';
import { french } from './fr';
import type { Language } from './types';

/** The languages by id: the only door to their folders. The editor's build keeps what is behind it in a file of its own. */
export const LANGUAGES: Readonly<Record<LanguageId, Language>> = { fr: french, en: english };
