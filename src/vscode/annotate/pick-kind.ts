import { l10n } from 'vscode';
import type { RecordKind } from '../../core/records/vocabulary';
import { kindWord } from '../interface-words/claims';
import { shorten } from '../interface-words/text';
import { askChoice, type Choice } from '../questions/ask';

/** Kinds that a person can give to plain words, the likeliest first. */
const KINDS: readonly RecordKind[] = ['statement', 'role', 'image', 'direct', 'mixed', 'indirect'];

/** What selected words are. Undefined when the person leaves. */
export async function pickKind(words: string): Promise<RecordKind | undefined> {
  const first: RecordKind = words.trim().startsWith('![') ? 'image' : 'statement';
  const items = KINDS.map((kind): Choice<RecordKind> => ({ label: kindWord(kind), value: kind, detail: detail(kind) }));
  const answer = await askChoice<RecordKind>({
    title: l10n.t('Annotate: {0}', shorten(words, 50)),
    placeholder: l10n.t('What are these words?'),
    items,
    active: items.find(({ value }) => value === first),
  });
  return answer.kind === 'answer' ? answer.value : undefined;
}

function detail(kind: RecordKind): string {
  switch (kind) {
    case 'statement':
      return l10n.t('A fact, a figure or a date that must hold');
    case 'role':
      return l10n.t('What somebody is or was');
    case 'image':
      return l10n.t('A picture, its caption or its credit');
    default:
      return l10n.t('Words of somebody that were not found');
  }
}
