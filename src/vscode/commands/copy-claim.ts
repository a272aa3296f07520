import { env } from 'vscode';
import { speakerWords } from '../interface-words/claims';
import { oneLine } from '../interface-words/text';
import type { Row } from '../documents/row';
import type { Command } from './command';
import { targetsOrReport } from './target';

/** Puts the claim on the clipboard as a Markdown quotation with its speaker. */
export const copyClaim: Command = {
  id: 'dixit.copyClaim',
  async run(context, ...args) {
    const targets = await targetsOrReport(context, args);
    if (targets.length > 0) {
      await env.clipboard.writeText(
        targets.map(({ row, model }) => claimAsMarkdown(row, model.view?.text ?? '')).join('\n\n'),
      );
    }
  },
};

/** A block quotation, then who said it and where it is from. */
function claimAsMarkdown(row: Row, text: string): string {
  const words =
    row.parts.length > 0 ? row.parts.map(({ start, end }) => text.slice(start, end)).join(' […] ') : row.words;
  const role =
    row.record?.said?.as ?? (row.actor?.roles[0] && text.slice(row.actor.roles[0].start, row.actor.roles[0].end));
  const source = row.record?.sources?.[0];
  const lines = [
    `> ${oneLine(words)}`,
    '>',
    `> — ${[speakerWords(row), role && oneLine(role), row.record?.said?.on].filter(Boolean).join(', ')}`,
  ];
  const where = source?.url ? `<${source.url}>` : source?.title;
  return where ? [...lines, '>', `> ${oneLine(where)}`].join('\n') : lines.join('\n');
}
