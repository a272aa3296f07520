import { l10n } from 'vscode';
import type { Anonymity, ClaimRecord, Said } from '../../core/records/types';
import {
  BASES,
  ORIGINAL_STATUSES,
  PROTECTED_BASES,
  QUOTE_CHECKS,
  RECORD_KINDS,
  TRANSLATIONS,
} from '../../core/records/vocabulary';
import { kindWord } from '../interface-words/claims';
import { today } from '../interface-words/dates';
import { basisWord, originalStatusWord, quoteCheckWord, translationWord } from '../interface-words/records';
import { askAuthor } from './author';
import { askText } from '../questions/ask';
import { choiceField, DATE, LANGUAGE, textField, type Field, type TextFieldOptions } from './fields';
import * as validate from './validate';

/** Everything that a record can say beyond who, source and status. What only some records need comes only with those. */
export function moreFields(record: ClaimRecord): readonly Field[] {
  const isProtected = record.basis !== null && record.basis !== undefined && PROTECTED_BASES.has(record.basis);
  const isQuoted = record.kind === 'direct' || record.kind === 'mixed';
  return [
    said('on', l10n.t('Date of the statement'), DATE),
    said('at', l10n.t('Occasion or place')),
    said('to', l10n.t('To whom')),
    said('as', l10n.t('Role as printed')),
    choiceField(
      l10n.t('Basis'),
      BASES,
      basisWord,
      ({ basis }) => basis,
      (basis) =>
        ({ setBasis }, file, id) =>
          setBasis(file, id, basis ?? 'unstated'),
    ),
    ...(isProtected ? anonymityFields() : []),
    said('quoteLanguage', l10n.t('Language of the words'), LANGUAGE),
    ...originalFields(),
    ...(isQuoted ? [quoteCheckField()] : []),
    choiceField(
      l10n.t('Kind'),
      RECORD_KINDS,
      kindWord,
      ({ kind }) => kind,
      (kind) =>
        ({ setKind }, file, id) =>
          kind ? setKind(file, id, kind) : file,
    ),
    textField(
      l10n.t('Note on the check'),
      ({ check }) => check?.note,
      (note) =>
        ({ setCheckNote }, file, id) =>
          setCheckNote(file, id, note ?? ''),
      { validate: validate.nothingPrivate },
    ),
    remarkField(),
  ];
}

function said(key: 'on' | 'at' | 'to' | 'as' | 'quoteLanguage', label: string, options?: TextFieldOptions): Field {
  return textField(
    label,
    (record) => record.said?.[key],
    (value) =>
      ({ setSaid }, file, id) =>
        setSaid(file, id, { [key]: value } as Said),
    options,
  );
}

function anonymityFields(): readonly Field[] {
  const field = (key: keyof Anonymity, label: string, prompt: string): Field =>
    textField(
      label,
      (record) => record.anonymity?.[key],
      (value) =>
        ({ setAnonymity }, file, id) =>
          setAnonymity(file, id, { [key]: value } as Anonymity),
      { prompt, validate: validate.nothingPrivate },
    );
  return [
    field('reason', l10n.t('Reason for not naming'), l10n.t('Why the source is not named')),
    field('approvedBy', l10n.t('Agreed by'), l10n.t('Initials of the editor who agreed')),
    field('knownTo', l10n.t('Known to'), l10n.t('Initials of who knows the source, never the name of the source')),
  ];
}

function originalFields(): readonly Field[] {
  return [
    textField(
      l10n.t('Language of the original'),
      ({ said: facts }) => facts?.original?.language,
      (language) =>
        ({ setOriginal }, file, id) =>
          setOriginal(file, id, { language }),
      LANGUAGE,
    ),
    textField(
      l10n.t('Original words'),
      ({ said: facts }) => facts?.original?.text,
      (text) =>
        ({ setOriginal }, file, id) =>
          setOriginal(file, id, { text, ...(text && { status: 'found' }) }),
    ),
    choiceField(
      l10n.t('Original found'),
      ORIGINAL_STATUSES,
      originalStatusWord,
      ({ said: facts }) => facts?.original?.status,
      (status) =>
        ({ setOriginal }, file, id) =>
          setOriginal(file, id, { status }),
    ),
    choiceField(
      l10n.t('Translation'),
      TRANSLATIONS,
      translationWord,
      ({ said: facts }) => facts?.translation,
      (translation) =>
        ({ setSaid }, file, id) =>
          setSaid(file, id, { translation }),
    ),
  ];
}

function quoteCheckField(): Field {
  return choiceField(
    l10n.t('Comparison with the source'),
    QUOTE_CHECKS,
    quoteCheckWord,
    ({ check }) => check?.quote,
    (quote) =>
      ({ setQuoteCheck }, file, id) =>
        setQuoteCheck(file, id, quote ?? null),
  );
}

/** A remark in the thread; the last one is shown. */
function remarkField(): Field {
  return {
    label: l10n.t('Add a remark'),
    shown: ({ thread }) => thread?.at(-1)?.text ?? '',
    async ask(_, frame) {
      const answer = await askText({
        ...frame,
        value: '',
        prompt: l10n.t('A remark for the newsroom, with your name and the date'),
        validate: validate.nothingPrivate,
      });
      const by = answer.kind === 'answer' && answer.value ? await askAuthor() : undefined;
      if (answer.kind !== 'answer' || by === undefined) {
        return null;
      }
      const remark = { by, on: today(), text: answer.value };
      return ({ addRemark }, file, id) => addRemark(file, id, remark);
    },
  };
}
