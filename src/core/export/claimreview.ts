import type { Verdict } from '../records/types';
import { speakerText } from './describe';
import { entriesOf, type Entry } from './entries';
import type { ExportInput, ExportOptions } from './input';
import { LABELS } from './labels';

/** Place of a verdict on the scale from 1 to 5; the others say nothing of how true the words are. */
const RATING: Readonly<Partial<Record<Verdict, number>>> = { confirmed: 5, imprecise: 3, outdated: 2, wrong: 1 };
/** Length that readers of ClaimReview ask for. */
const MAX_CLAIM = 75;

/**
 * The verdicts as schema.org ClaimReview (JSON-LD), a list with one review a claim. Only what is checked, has a verdict and stands
 * in the text with the words that were checked; nothing of a protected source.
 */
export function exportClaimReview(input: ExportInput): string {
  const reviews = entriesOf(input)
    .filter(isPublishable)
    .map((entry) => review(entry, input.options));
  return JSON.stringify(reviews, null, 2) + '\n';
}

/** Whether a verdict on the record may be published as a fact check. */
function isPublishable(entry: Entry): boolean {
  return (
    entry.status === 'checked' &&
    entry.verdict !== null &&
    (entry.state === 'anchored' || entry.state === 'moved') &&
    entry.conflictOf === null &&
    !entry.unnamed
  );
}

function review(entry: Entry, options: ExportOptions): object {
  const { publisher, url, language } = options;
  const labels = LABELS[language];
  const verdict = entry.verdict as Verdict;
  const rating = RATING[verdict];
  const appearances = entry.sources.flatMap(({ link }) => (link ? [{ '@type': 'CreativeWork', url: link.url }] : []));
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    ...(url ? { url: `${url}#${entry.id}` } : {}),
    claimReviewed: shortened(entry.words.replace(/\s+/g, ' ').trim()),
    inLanguage: language,
    ...(entry.checkedOn ? { datePublished: entry.checkedOn } : {}),
    ...(publisher
      ? { author: { '@type': 'Organization', name: publisher.name, ...(publisher.url ? { url: publisher.url } : {}) } }
      : {}),
    reviewRating: {
      '@type': 'Rating',
      ...(rating === undefined ? {} : { ratingValue: rating, bestRating: 5, worstRating: 1 }),
      alternateName: capitalized(labels.verdict[verdict]),
    },
    itemReviewed: {
      '@type': 'Claim',
      // Nobody says the role that an article gives them.
      ...(entry.speaker && entry.kind !== 'role' ? { author: author(entry) } : {}),
      ...(entry.said.on ? { datePublished: entry.said.on } : {}),
      ...(appearances.length > 0 ? { appearance: appearances } : {}),
    },
  };

  function author({ speaker, said }: Entry): object {
    const type = speaker?.type === 'organization' ? 'Organization' : 'Person';
    return {
      '@type': type,
      name: speaker?.name ?? speakerText(entry, labels),
      ...(said.as ? { description: said.as } : {}),
    };
  }
}

/** At most 75 characters, cut behind a word. */
function shortened(words: string): string {
  if (words.length <= MAX_CLAIM) return words;
  const cut = words.slice(0, MAX_CLAIM - 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > MAX_CLAIM / 2 ? space : cut.length).replace(/[\ud800-\udbff]$/, '')}…`;
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
