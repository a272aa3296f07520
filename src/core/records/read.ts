import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import * as v from 'valibot';
import { isPartialDate } from '../dates/partial-date';
import { checkEvidencePath, checkUrl } from './evidence';
import { isJsonObject } from '../json/json';
import { formatPath, positionAt, type Problem, type ProblemCode } from '../json/problem';
import { scanJson } from '../json/scan';
import { ClaimShape, FileShape, KNOWN_VERSION } from './shape';
import type { ClaimsFile, ClaimRecord } from './types';

/** What reading a records file gives. */
export interface ReadResult {
  /** The records that can be used, unknown keys kept; null when nothing can. Claims with errors are left out. */
  readonly file: ClaimsFile | null;
  readonly problems: readonly Problem[];
  /** False when anything is an error or the file is of a newer version: then it must not be written. */
  readonly writable: boolean;
}

type Path = readonly (string | number)[];
interface Finding {
  readonly code: ProblemCode;
  readonly severity: Problem['severity'];
  readonly message: string;
  readonly path: Path;
}

const MAX_FINDINGS = 200;

/** Reads a records file. Never throws; every problem names the JSON path and the line. */
export function readClaims(text: string): ReadResult {
  const shift = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const body = shift === 0 ? text : text.slice(shift);
  const scanned = scanJson(body);
  if (scanned.length > 0)
    return { file: null, problems: scanned.map((problem) => moved(problem, shift)), writable: false };
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch (error) {
    const message = error instanceof Error ? error.message : 'This is not valid JSON.';
    const problem: Problem = {
      code: 'syntax',
      severity: 'error',
      message,
      path: '',
      start: 0,
      end: 0,
      line: 1,
      column: 1,
    };
    return { file: null, problems: [problem], writable: false };
  }
  const { file, findings } = check(value);
  const writable = !findings.some((finding) => finding.severity === 'error' || finding.code === 'newer-version');
  return { file, problems: located(body, shown(findings)).map((problem) => moved(problem, shift)), writable };
}

function check(value: unknown): { readonly file: ClaimsFile | null; readonly findings: readonly Finding[] } {
  if (!isJsonObject(value)) {
    return { file: null, findings: [{ code: 'schema', severity: 'error', message: 'Expected an object.', path: [] }] };
  }
  const head = v.safeParse(FileShape, value);
  if (!head.success) return { file: null, findings: head.issues.map((issue) => schemaFinding(issue, [])) };
  const file = value as unknown as ClaimsFile & { readonly claims: readonly unknown[] };
  const newer = file.version > KNOWN_VERSION;
  const findings: Finding[] = [];
  if (newer) {
    findings.push({
      code: 'newer-version',
      severity: 'warning',
      message: `The file is of version ${file.version}; this program knows version ${KNOWN_VERSION}. It is shown and not written.`,
      path: ['version'],
    });
  }
  const claims: ClaimRecord[] = [];
  const ids = new Set<string>();
  for (const [index, item] of file.claims.entries()) {
    const result = v.safeParse(ClaimShape, item);
    if (!result.success) {
      // A newer version may well hold claims that this one cannot read; its file is read-only anyway.
      if (!newer) findings.push(...result.issues.map((issue) => schemaFinding(issue, ['claims', index])));
      continue;
    }
    const claim = item as ClaimRecord;
    claims.push(claim);
    if (ids.has(claim.id)) {
      const message = `The id ${claim.id} stands twice.`;
      findings.push({ code: 'duplicate-id', severity: 'warning', message, path: ['claims', index, 'id'] });
    }
    ids.add(claim.id);
    findings.push(...formatFindings(claim, ['claims', index]));
  }
  findings.push(...dateFinding(file.article?.asOf, ['article', 'asOf']));
  const all = claims.length === file.claims.length;
  return { file: all ? file : { ...file, claims }, findings };
}

/** As many as a person can use; of too many, those that lock the file come first. */
function shown(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= MAX_FINDINGS) return findings;
  const isError = ({ severity }: Finding): boolean => severity === 'error';
  return [...findings.filter(isError), ...findings.filter((finding) => !isError(finding))].slice(0, MAX_FINDINGS);
}

function schemaFinding(issue: v.BaseIssue<unknown>, base: Path): Finding {
  const path: (string | number)[] = [...base];
  for (const item of issue.path ?? []) {
    if (typeof item.key === 'string' || typeof item.key === 'number') path.push(item.key);
  }
  return { code: 'schema', severity: 'error', message: schemaMessage(issue), path };
}

function schemaMessage({ kind, message, expected, received }: v.BaseIssue<unknown>): string {
  if (kind === 'validation') return message;
  // JSON has no such value: the key is not there, and is what is expected.
  return received === 'undefined' ? `${expected} is missing.` : `Expected ${readable(expected)}, found ${received}.`;
}

/** valibot writes alternatives as `("a" | "b" | undefined)`; a person reads `"a", "b"`. */
function readable(expected: string | null): string {
  const words = (expected ?? 'another value')
    .replace(/[()]/g, '')
    .split(' | ')
    .filter((word) => word !== 'undefined' && word !== 'null');
  return words.length > 1 ? `one of ${words.join(', ')}` : (words[0] ?? 'another value').toLowerCase();
}

function formatFindings(claim: ClaimRecord, base: Path): readonly Finding[] {
  const findings: Finding[] = [
    ...dateFinding(claim.said?.on, [...base, 'said', 'on']),
    ...dateFinding(claim.check?.on, [...base, 'check', 'on']),
  ];
  for (const [index, entry] of (claim.thread ?? []).entries()) {
    findings.push(...dateFinding(entry.on, [...base, 'thread', index, 'on']));
  }
  for (const [index, source] of (claim.sources ?? []).entries()) {
    const path = [...base, 'sources', index];
    findings.push(
      ...urlFinding(source.url, [...path, 'url']),
      ...urlFinding(source.archiveUrl, [...path, 'archiveUrl']),
      ...dateFinding(source.published, [...path, 'published']),
      ...dateFinding(source.accessed, [...path, 'accessed']),
    );
    if (source.file && !checkEvidencePath(source.file).ok) {
      const message = 'The file must be a relative path that stays inside the workspace.';
      findings.push({ code: 'unsafe-path', severity: 'warning', message, path: [...path, 'file'] });
    }
  }
  return findings;
}

function dateFinding(date: string | null | undefined, path: Path): readonly Finding[] {
  if (!date || isPartialDate(date)) return [];
  return [{ code: 'date', severity: 'warning', message: 'A date is YYYY, YYYY-MM or YYYY-MM-DD.', path }];
}

function urlFinding(url: string | null | undefined, path: Path): readonly Finding[] {
  if (!url || checkUrl(url).ok) return [];
  const message = 'Only http and https addresses without credentials are opened.';
  return [{ code: 'unsafe-url', severity: 'warning', message, path }];
}

/** Finds the place of each finding; the tree of positions is only built when there is something to place. */
function located(text: string, findings: readonly Finding[]): readonly Problem[] {
  if (findings.length === 0) return [];
  const root = parseTree(text);
  return findings.map(({ code, severity, message, path }) => {
    const node = root && nearestNode(root, path);
    const start = node?.offset ?? 0;
    const end = start + (node?.length ?? 0);
    return { code, severity, message, path: formatPath(path), start, end, ...positionAt(text, start) };
  });
}

/** The node at the path, or at the longest part of it that exists (a missing key is reported on its object). */
function nearestNode(root: Node, path: Path): Node {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node) return node;
  }
  return root;
}

function moved(problem: Problem, shift: number): Problem {
  if (shift === 0) return problem;
  const column = problem.line === 1 ? problem.column + shift : problem.column;
  return { ...problem, start: problem.start + shift, end: problem.end + shift, column };
}
