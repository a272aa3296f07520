import { l10n, window, type QuickPickItem } from 'vscode';
import { VERDICTS, type CheckStatus, type Verdict } from '../../core/records/vocabulary';
import { statusWord, verdictWord } from '../interface-words/records';

/** Statuses in the order of the work. */
export const OFFERED: readonly CheckStatus[] = ['open', 'checked', 'not-checkable', 'waived', 'unchecked'];

interface StatusItem extends QuickPickItem {
  readonly status: CheckStatus;
}

interface VerdictItem extends QuickPickItem {
  readonly verdict: Verdict | null;
}

/** Step “Status?”. Undefined when the person leaves. */
export async function pickStatus(
  title: string,
  present: CheckStatus | null,
  first: CheckStatus = 'open',
): Promise<CheckStatus | undefined> {
  const order = [first, ...OFFERED.filter((status) => status !== first)];
  const items = order.map((status): StatusItem => ({
    status,
    label: statusWord(status),
    ...(status === present && { description: l10n.t('current') }),
    detail: explanation(status),
  }));
  const picked = await window.showQuickPick(items, { title, placeHolder: l10n.t('Status'), ignoreFocusOut: true });
  return picked?.status;
}

/** Step “Verdict?”, after a check. Undefined when the person leaves, null for none. */
export async function pickVerdict(title: string, present: Verdict | null): Promise<Verdict | null | undefined> {
  const items: VerdictItem[] = [
    ...VERDICTS.map((verdict): VerdictItem => ({
      verdict,
      label: verdictWord(verdict),
      detail: verdictExplanation(verdict),
      ...(verdict === present && { description: l10n.t('current') }),
    })),
    { verdict: null, label: l10n.t('no verdict') },
  ];
  const picked = await window.showQuickPick(items, { title, placeHolder: l10n.t('Verdict'), ignoreFocusOut: true });
  return picked?.verdict;
}

/** What a status means, in a line. */
export function explanation(status: CheckStatus): string {
  switch (status) {
    case 'unchecked':
      return l10n.t('Nobody has looked at it yet');
    case 'open':
      return l10n.t('Being verified');
    case 'checked':
      return l10n.t('Verified by me today; the words are kept and later changes are noticed');
    case 'not-checkable':
      return l10n.t('An opinion, a forecast, or out of reach');
    case 'waived':
      return l10n.t('Decided not to verify it');
  }
}

/** What a verdict says, in a line. */
export function verdictExplanation(verdict: Verdict): string {
  switch (verdict) {
    case 'confirmed':
      return l10n.t('It stands as printed');
    case 'corrected':
      return l10n.t('It did not hold and has been put right in the text');
    case 'imprecise':
      return l10n.t('Not exact enough to stay as printed');
    case 'wrong':
      return l10n.t('It must not stay as printed');
    case 'outdated':
      return l10n.t('It was right once, and is no more');
    case 'unsupported':
      return l10n.t('Nothing was found that supports it');
  }
}
