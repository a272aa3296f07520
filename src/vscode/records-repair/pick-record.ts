import { l10n } from 'vscode';
import { askChoice } from '../questions/ask';
import type { CommandContext } from '../commands/command';
import type { Row } from '../documents/row';
import type { ClaimTarget } from '../references';
import { speakerWords } from '../interface-words/claims';
import { iconOf } from '../interface-words/glyphs';
import { stateWords } from '../interface-words/records';
import { shorten } from '../interface-words/text';

/** Asks for one of the draft's records that are meant, lost ones first; the only one is taken without asking. */
export async function pickRecord(
  { documents }: CommandContext,
  isMeant: (row: Row) => boolean,
  placeholder = l10n.t('Records of this article, lost passages first'),
): Promise<ClaimTarget | null> {
  const model = documents.active;
  const view = await model?.ready();
  const rows = view?.rows.filter((row) => row.record && isMeant(row)) ?? [];
  const lostFirst = [...rows].sort((a, b) => Number(a.place !== null) - Number(b.place !== null));
  const [only] = lostFirst;
  if (!model || !only) {
    return null;
  }
  if (lostFirst.length === 1) {
    return { model, row: only };
  }
  const answer = await askChoice<Row>({
    title: l10n.t('Which record?'),
    placeholder,
    items: lostFirst.map((row) => ({
      label: shorten(row.words, 70),
      description: speakerWords(row),
      detail: stateWords(row),
      iconPath: iconOf(row),
      value: row,
    })),
  });
  return answer.kind === 'answer' ? { model, row: answer.value } : null;
}
