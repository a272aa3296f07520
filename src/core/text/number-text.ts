import type { LanguageId } from '../analysis';

const formats = new Map<LanguageId, Intl.NumberFormat>();

/** A count as people write it: “1,234”, in French “1 234” with the narrow no-break space. Not for lines, years or machines. */
export function numberText(count: number, language: LanguageId): string {
  if (count < 1000) return String(count);
  let format = formats.get(language);
  if (!format) {
    format = new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'fr-FR');
    formats.set(language, format);
  }
  return format.format(count);
}
