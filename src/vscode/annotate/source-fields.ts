import { l10n } from 'vscode';
import { checkUrl } from '../../core/records/evidence';
import type { ClaimRecord, Source } from '../../core/records/types';
import { SOURCE_RANKS, SOURCE_TYPES } from '../../core/records/vocabulary';
import type { DocumentModel } from '../documents/document-model';
import { today } from '../interface-words/dates';
import { rankWord, sourceTypeWord } from '../interface-words/records';
import type { RecordChange } from './change-record';
import { choiceField, DATE, textField, type Action, type Field, type TextFieldOptions } from './fields';
import * as validate from './validate';
import { compareWithSource } from './compare-quote';

type TextKey = 'title' | 'publisher' | 'url' | 'archiveUrl' | 'file' | 'locator' | 'quote' | 'published' | 'accessed';

/** Every fact of the source at the index, in the order in which they are asked for. */
export function sourceFields(index: number, model: DocumentModel): readonly (Field | Action)[] {
  const source = (record: ClaimRecord): Source => record.sources?.[index] ?? {};
  const change =
    (patch: Source): RecordChange =>
    ({ updateSource }, file, id) =>
      updateSource(file, id, index, patch);
  const text = (key: TextKey, label: string, options?: TextFieldOptions): Field =>
    textField(
      label,
      (record) => source(record)[key],
      (value) => change({ [key]: value } as Source),
      options,
    );
  return [
    choiceField(
      l10n.t('Type'),
      SOURCE_TYPES,
      sourceTypeWord,
      (record) => source(record).type,
      (type) => change({ type } as Source),
    ),
    choiceField(
      l10n.t('Primary or secondary'),
      SOURCE_RANKS,
      rankWord,
      (record) => source(record).rank,
      (rank) => change({ rank } as Source),
    ),
    text('title', l10n.t('Title')),
    text('publisher', l10n.t('Publisher'), {
      suggest: (record) => {
        const address = checkUrl(source(record).url ?? '');
        return address.ok ? address.host.replace(/^www\./, '') : '';
      },
    }),
    text('url', l10n.t('Address'), { validate: validate.url, placeholder: 'https://' }),
    text('archiveUrl', l10n.t('Address of an archived copy'), { validate: validate.url, placeholder: 'https://' }),
    text('file', l10n.t('File in the workspace'), {
      validate: validate.evidenceFile(model),
      prompt: l10n.t('Its path, beginning at the folder of the article'),
    }),
    text('locator', l10n.t('Place in the source'), { prompt: l10n.t('For example p. 12, line 40, 00:12:30') }),
    quoteField(index),
    text('published', l10n.t('Date of publication'), DATE),
    text('accessed', l10n.t('Date of access'), { ...DATE, suggest: () => today() }),
    {
      label: l10n.t('Remove this source'),
      icon: 'trash',
      run: async (sitting) => {
        await sitting.save(({ removeSource }, file, id) => removeSource(file, id, index));
        return 'done';
      },
    },
  ];
}

/** The words as the source has them; the comparison with the draft is written down where it is plain. */
function quoteField(index: number): Field {
  return textField(
    l10n.t('Words of the source'),
    (record) => record.sources?.[index]?.quote,
    (quote) => (engine, file, id, words) => {
      const next = engine.updateSource(file, id, index, { quote });
      return quote ? compareWithSource(engine, next, id, words, quote) : next;
    },
    { prompt: l10n.t('The quotation is compared with them') },
  );
}
