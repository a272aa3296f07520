/** Makes code actions out of replacements and commands. */
import { CodeAction, CodeActionKind, WorkspaceEdit, type Command } from 'vscode';
import type { Actor, Finding } from '../../core/analysis';
import { toRange } from '../convert';
import type { Replacement } from '../actors/modifiers';
import type { FixRequest } from './quick-fix';

/** A fix that changes the draft. */
export function replacing(
  { model, diagnostic }: FixRequest,
  title: string,
  replacements: readonly Replacement[],
  preferred = false,
): CodeAction[] {
  if (replacements.length === 0) {
    return [];
  }
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.diagnostics = [diagnostic];
  action.edit = new WorkspaceEdit();
  for (const { start, end, text } of replacements) {
    action.edit.replace(model.document.uri, toRange(model.document, { start, end }), text);
  }
  if (preferred) {
    action.isPreferred = true;
  }
  return [action];
}

/** A fix that asks or writes elsewhere. */
export function commanding(
  { diagnostic }: FixRequest,
  title: string,
  command: Command['command'],
  ...args: readonly unknown[]
): CodeAction {
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.diagnostics = [diagnostic];
  action.command = { command, title, arguments: [...args] };
  return action;
}

/** A text among the data of a finding. */
export function textOf({ data }: Finding, key: string): string | null {
  const value = data[key];
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The role that a finding judges. */
export function roleOf({ data }: Finding): { readonly start: number; readonly end: number } | null {
  const { roleStart: start, roleEnd: end } = data;
  return typeof start === 'number' && typeof end === 'number' ? { start, end } : null;
}

/** The actor that a finding is about, or null. */
export function actorOf({ view, finding }: FixRequest): Actor | null {
  const id = textOf(finding, 'actor');
  return (id !== null && view.actors.get(id)) || null;
}

/** The gender of a person of the registry, or null. */
export function genderOf({ view }: FixRequest, person: string | null): 'm' | 'f' | null {
  const gender = view.registry.person(person)?.gender ?? null;
  return gender === 'm' || gender === 'f' ? gender : null;
}
