import { l10n, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { Term, TermState } from '../actors/draft-registry';
import type { ElsewhereClaim } from '../actors/workspace-claims';
import { WIKIDATA_HOST } from '../actors/wikidata-page';
import { lineOf } from '../convert';
import type { DocumentModel } from '../documents/document-model';
import type { DraftView } from '../documents/row';
import { actorReference, claimReference } from '../references';
import { claimsCount, mentionsCount } from '../interface-words/counts';
import { dateWords } from '../interface-words/dates';
import { findingMessage } from '../interface-words/findings';
import { iconOf, warningIcon } from '../interface-words/glyphs';
import { labelled } from '../interface-words/labelled';
import { stateWords } from '../interface-words/records';
import { termStateWords, termWords } from '../interface-words/terms';
import { shorten, showInvisible } from '../interface-words/text';
import type { ActorEntry } from './actor-entries';

/** What stands below an actor: a row, and the rows below it. */
export interface Detail {
  readonly item: TreeItem;
  readonly children: readonly Detail[];
}

/** The actor whose details are shown. */
export interface DetailSubject {
  readonly model: DocumentModel;
  readonly view: DraftView;
  readonly entry: ActorEntry;
  readonly elsewhere: readonly ElsewhereClaim[];
}

const LONGEST = 90;

/** Findings first, then printed roles and claims, then what the registry and the other articles know. */
export function actorDetails(subject: DetailSubject): Detail[] {
  return [
    ...findings(subject),
    ...printedRoles(subject),
    ...claims(subject),
    ...mentions(subject),
    ...registryEntry(subject),
    ...otherArticles(subject),
  ];
}

function leaf(item: TreeItem): Detail {
  return { item, children: [] };
}

function itemFor(label: string, icon: ThemeIcon, description = ''): TreeItem {
  const item = new TreeItem(shorten(showInvisible(label), LONGEST));
  item.iconPath = icon;
  item.description = description;
  return item;
}

/** A row with the number of its line, which alone would tell a listener nothing. */
function lineItem(label: string, icon: ThemeIcon, line: number): TreeItem {
  const item = itemFor(label, icon, String(line));
  item.accessibilityInformation = { label: [item.label, l10n.t('line {0}', line)].join(', ') };
  return item;
}

function findings({ entry }: DetailSubject): Detail[] {
  return entry.findings.map((finding) => {
    const item = new TreeItem(findingMessage(finding));
    item.iconPath = warningIcon();
    item.tooltip = findingMessage(finding);
    return leaf(item);
  });
}

function printedRoles({ model, view, entry: { actor } }: DetailSubject): Detail[] {
  return actor.roles.map((role, index) => {
    const printed = view.text.slice(role.start, role.end);
    const item = lineItem(printed, new ThemeIcon('tag'), lineOf(model.document, role.start));
    item.command = {
      command: 'dixit.revealActor',
      title: l10n.t('Go to Actor'),
      arguments: [actorReference(model, actor, index)],
    };
    return leaf(item);
  });
}

function claims({ model, entry }: DetailSubject): Detail[] {
  return entry.rows.map((row) => {
    const item = row.place
      ? lineItem(row.words, iconOf(row), lineOf(model.document, row.place.start))
      : itemFor(row.words, iconOf(row));
    item.accessibilityInformation = {
      label: [stateWords(row), item.accessibilityInformation?.label ?? item.label].join(', '),
    };
    item.command = {
      command: 'dixit.revealClaim',
      title: l10n.t('Go to Claim'),
      arguments: [claimReference(model, row)],
    };
    return leaf(item);
  });
}

function mentions({ model, entry: { actor, mentions: count } }: DetailSubject): Detail[] {
  const item = itemFor(mentionsCount(count), new ThemeIcon('references'));
  item.command = {
    command: 'dixit.findMentions',
    title: l10n.t('Find All Mentions'),
    arguments: [actorReference(model, actor)],
  };
  return [leaf(item)];
}

const TERM_ICONS: Readonly<Record<TermState, string>> = {
  now: 'circle-filled',
  unsure: 'question',
  past: 'circle-outline',
  later: 'circle-outline',
  undated: 'circle-outline',
};

function registryEntry({ model, view, entry: { actor } }: DetailSubject): Detail[] {
  const person = view.registry.person(actor.registry);
  if (!person) {
    return [];
  }
  const reference = actorReference(model, actor);
  const aliases = [...new Set([...Object.values(person.names).flat(), ...person.aliases])].filter(
    (name) => name !== actor.name,
  );
  const children = [
    ...view.registry.terms(person).map((term) => leaf(termItem(term, view.registry.date, reference))),
    ...(aliases.length > 0 ? [leaf(itemFor(l10n.t('Also: {0}', aliases.join(', ')), new ThemeIcon('quote')))] : []),
    ...(person.wikidata ? [leaf(wikidataItem(person.wikidata, reference))] : []),
  ];
  const item = itemFor(l10n.t('Registry entry'), new ThemeIcon('book'), person.id);
  item.collapsibleState = TreeItemCollapsibleState.Collapsed;
  item.command = entryCommand(reference);
  return [{ item, children }];
}

function entryCommand(reference: string) {
  return { command: 'dixit.goToRegistryEntry', title: l10n.t('Go to Registry Entry'), arguments: [reference] };
}

function termItem(term: Term, date: string | null, reference: string): TreeItem {
  const state = termStateWords(term.state);
  const when = termWords(term);
  const item = itemFor(term.title, new ThemeIcon(TERM_ICONS[term.state]), state ? `${when} · ${state}` : when);
  const { verifiedOn, source } = term.role;
  item.tooltip = [
    `${term.title}, ${when}`,
    state && date ? labelled(state, dateWords(date)) : '',
    verifiedOn ? l10n.t('verified on {0}', dateWords(verifiedOn)) : l10n.t('not verified'),
    source ?? '',
  ]
    .filter(Boolean)
    .join('\n');
  item.accessibilityInformation = { label: [term.title, when, state].filter(Boolean).join(', ') };
  item.command = entryCommand(reference);
  return item;
}

function wikidataItem(id: string, reference: string): TreeItem {
  const item = itemFor('Wikidata', new ThemeIcon('link-external'), `${id} · ${WIKIDATA_HOST}`);
  item.command = { command: 'dixit.openWikidata', title: l10n.t('Open Wikidata Page'), arguments: [reference] };
  return item;
}

function otherArticles({ elsewhere }: DetailSubject): Detail[] {
  if (elsewhere.length === 0) {
    return [];
  }
  const item = itemFor(l10n.t('In other articles'), new ThemeIcon('files'), claimsCount(elsewhere.length));
  item.collapsibleState = TreeItemCollapsibleState.Collapsed;
  const children = elsewhere.map(({ id, words, article }) => {
    const claim = itemFor(words, new ThemeIcon('quote'), article.name);
    claim.command = {
      command: 'dixit.openElsewhere',
      title: l10n.t('Go to Claim'),
      arguments: [id, article.records],
    };
    return leaf(claim);
  });
  return [{ item, children }];
}
