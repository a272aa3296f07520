import { numberText } from '../../core/text/number-text';
import { interfaceLanguage } from './dates';

/** A count as people write it in the language of the interface. */
export const numberWords = (count: number): string => numberText(count, interfaceLanguage());
