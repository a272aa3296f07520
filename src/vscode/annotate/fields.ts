/** Facts of a record as a list that a person goes through by keyboard: Enter on the first item goes on. */
import { l10n, ThemeIcon } from 'vscode';
import type { ClaimRecord } from '../../core/records/types';
import { readDate } from '../interface-words/dates';
import { labelled } from '../interface-words/labelled';
import { shorten } from '../interface-words/text';
import { askChoice, askText, type Choice, type Frame, type Validate } from '../questions/ask';
import type { RecordChange } from './change-record';
import type { Outcome, Sitting } from './sitting';
import * as validate from './validate';

/** One fact. */
export interface Field {
  readonly label: string;
  /** As it stands now, for a person; empty when nothing is written down. */
  readonly shown: (record: ClaimRecord) => string;
  /** Asks for it; null when the person leaves it as it is. */
  readonly ask: (record: ClaimRecord, frame: Frame) => Promise<RecordChange | null>;
}

/** How a field asks for its text. */
export interface TextFieldOptions {
  readonly prompt?: string;
  readonly placeholder?: string;
  readonly validate?: Validate;
  /** What is written down of a text that is no wrong one; itself unless given. */
  readonly read?: (text: string) => string;
  /** What to offer where nothing is written down. */
  readonly suggest?: (record: ClaimRecord) => string;
}

/** How a field asks for a date. */
export const DATE: TextFieldOptions = { validate: validate.date, read: readDate, placeholder: '2025-07-21' };

/** How a field asks for a language. */
export const LANGUAGE: TextFieldOptions = { validate: validate.language, placeholder: 'en, fr, de, es, ru…' };

/** A field of a record that is a text. */
export function textField(
  label: string,
  value: (record: ClaimRecord) => string | null | undefined,
  change: (text: string | undefined) => RecordChange,
  { prompt, placeholder, validate: check, read = (text) => text, suggest }: TextFieldOptions = {},
): Field {
  return {
    label,
    shown: (record) => value(record) ?? '',
    async ask(record, frame) {
      const answer = await askText({
        ...frame,
        value: value(record) || suggest?.(record) || '',
        prompt: prompt ? `${label}. ${prompt}` : label,
        ...(placeholder !== undefined && { placeholder }),
        ...(check && { validate: check }),
      });
      return answer.kind === 'answer' ? change(read(answer.value) || undefined) : null;
    },
  };
}

/** A field of a record that is one of some values. */
export function choiceField<T extends string>(
  label: string,
  values: readonly T[],
  word: (value: T) => string,
  value: (record: ClaimRecord) => T | null | undefined,
  change: (value: T | undefined) => RecordChange,
): Field {
  return {
    label,
    shown: (record) => {
      const present = value(record);
      return present ? word(present) : '';
    },
    async ask(record, frame) {
      const present = value(record);
      const items: Choice<T | null>[] = values.map((one) => ({
        label: word(one),
        value: one,
        ...(one === present && { description: l10n.t('current') }),
      }));
      items.push({ label: l10n.t('Nothing'), value: null });
      const active = items.find((item) => item.value === present);
      const answer = await askChoice<T | null>({ ...frame, placeholder: label, items, active });
      return answer.kind === 'answer' ? change(answer.value ?? undefined) : null;
    },
  };
}

/** A list of fields to fill in, in any order. */
interface FieldList extends Frame {
  readonly placeholder: string;
  /** What the first item is called. */
  readonly onward: string;
  readonly fields: (record: ClaimRecord) => readonly (Field | Action)[];
  /** Items made from what is typed, for who writes the fact itself instead of its name. */
  readonly typed?: (text: string) => readonly Choice<Action>[];
}

/** Something to do that is no fact: the list ends with it where it says so. */
export interface Action {
  readonly label: string;
  readonly icon: string;
  readonly run: (sitting: Sitting) => Promise<'stay' | 'done'>;
}

type Item = Field | Action | null;

/** Lets a person change facts, one after the other, until they go on, back or away. */
export async function askFields(sitting: Sitting, list: FieldList): Promise<Outcome> {
  let last = '';
  for (;;) {
    const { record } = sitting;
    if (!record) {
      return 'next';
    }
    const items: Choice<Item>[] = [
      { label: list.onward, value: null, iconPath: new ThemeIcon('arrow-right') },
      ...list
        .fields(record)
        .map((field): Choice<Item> =>
          'run' in field
            ? { label: field.label, value: field, iconPath: new ThemeIcon(field.icon) }
            : { label: field.label, description: shorten(field.shown(record), 80), value: field },
        ),
    ];
    const active = items.find(({ label }) => label === last);
    const answer = await askChoice<Item>({ ...list, items, active });
    if (answer.kind !== 'answer') {
      return answer.kind === 'back' ? 'back' : 'leave';
    }
    const field = answer.value;
    if (!field) {
      return 'next';
    }
    last = field.label;
    if ('run' in field) {
      if ((await field.run(sitting)) === 'done') {
        return 'next';
      }
      continue;
    }
    const change = await field.ask(record, { title: labelled(list.title, field.label), canGoBack: true });
    if (change && !(await sitting.save(change))) {
      return 'leave';
    }
  }
}
