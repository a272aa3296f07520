/** The names of a unit. */
import type { Language } from '../../language/types';
import { Case, Kind, type Token } from '../../text/token';
import { knownAt } from './listed-name';
import type { NameMention } from './mention';
import { runAt } from './name-run';

/**
 * Finds the names of a unit and marks their tokens (`Token.name`).
 * @param heading in a title where most words have capitals, capitals say nothing
 */
export function findNames(tokens: readonly Token[], text: string, language: Language, heading = false): NameMention[] {
  const names: NameMention[] = [];
  const titleCase = heading && isTitleCase(tokens);
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i] as Token;
    if (token.kind !== Kind.Word || token.letterCase === Case.Lower) {
      i++;
      continue;
    }
    const mention = knownAt(tokens, i, text, language) ?? runAt(tokens, i, text, language, titleCase);
    if (mention === null) {
      i++;
      continue;
    }
    for (let k = mention.from; k < mention.to; k++) (tokens[k] as Token).name = names.length;
    names.push(mention);
    i = mention.to;
  }
  return names;
}

/** “Tech Layoffs: What We Know So Far”: most words of the title have capitals. */
function isTitleCase(tokens: readonly Token[]): boolean {
  let capitals = 0;
  let small = 0;
  for (const token of tokens) {
    if (token.kind !== Kind.Word || token.end - token.start < 4) continue;
    if (token.letterCase === Case.Lower) small++;
    else capitals++;
  }
  return capitals > 1 && capitals > 2 * small;
}
