/** The cue of a claim as a person names it: “s’étonner”, “mettre en garde”, “express confidence”. Pure. */

/** “s’est écriée”, “ne se souvient”, “se plaignent”; in “s’est borné à constater” it is not the cue that is reflexive. */
const REFLEXIVE = /^(?:n[’']|ne\s+)?(?:s[’']|se\s)(?!.*\s(?:à|de|d[’'])\s?\p{L}+r(?:e|er|ir)?\b)/iu;
const VOWEL = /^[aeiouyàâéèêëîïôöùûh]/iu;
/** Adverbs between a verb and its complement. */
const BETWEEN =
  /^(?:\p{L}+(?:ment|ly)|cependant|pourtant|aussi|ensuite|encore|toujours|déjà|enfin|même|also|again|once|more|yet|just)$/iu;
/** Verbs that say nothing of how it was said without the word behind them. */
const LIGHT: ReadonlySet<string> = new Set(
  'faire mettre donner lancer porter tenir rendre make give issue raise express voice take put have offer cast'.split(
    ' ',
  ),
);
/** Longest complement, in words. */
const LONGEST = 3;

/**
 * @param lemma dictionary form that the engine gives
 * @param printed the cue in the draft
 */
export function cueName(lemma: string, printed: string): string {
  const name = wordsOnly(lemma.replaceAll("'", '’'));
  if (!/^\p{L}+$/u.test(name)) {
    return name;
  }
  const verb = REFLEXIVE.test(printed) ? `${VOWEL.test(name) ? 's’' : 'se '}${name}` : name;
  return LIGHT.has(lemma) ? [verb, ...complement(lemma, printed)].join(' ') : verb;
}

/** Nothing for a colon or a dash: a sign says nothing in a row, and a screen reader would spell it. */
export function wordsOnly(cue: string): string {
  return /[\p{L}\p{N}]/u.test(cue) ? cue : '';
}

/** The words behind the verb, which is the last one that begins like its dictionary form. */
function complement(lemma: string, printed: string): readonly string[] {
  const words = printed.split(/\s+/u).filter(Boolean);
  const verb = words.map((word) => word.toLowerCase().startsWith(lemma.charAt(0))).lastIndexOf(true);
  const behind = verb < 0 ? [] : words.slice(verb + 1);
  const start = behind.findIndex((word) => !BETWEEN.test(word));
  const found = start < 0 ? [] : behind.slice(start);
  return found.length <= LONGEST ? found : [];
}
