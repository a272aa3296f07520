import french from '../../../l10n/bundle.l10n.fr.json';
import type { Translator } from '../../core/translator';

const translations: Readonly<Record<string, unknown>> = french;

/** What the command line says in the words of the editor. */
export const englishWords: Translator = { t: fill };
/** French, with the English message where none is translated. */
export const frenchWords: Translator = {
  t(message, ...values) {
    const translated = translations[message];
    return fill(typeof translated === 'string' ? translated : message, ...values);
  },
};

function fill(text: string, ...values: readonly string[]): string {
  return text.replace(/\{(\d)\}/g, (whole, index: string) => values[Number(index)] ?? whole);
}
