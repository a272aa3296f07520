import { l10n } from 'vscode';
import { VERDICTS, type CheckStatus, type Verdict } from '../../core/records/vocabulary';
import { statusWord, verdictWord } from '../interface-words/records';
import { askChoice, type Answer, type Choice, type Frame } from '../questions/ask';

/** Statuses in the order of the work. */
const OFFERED: readonly CheckStatus[] = ['open', 'checked', 'not-checkable', 'waived', 'unchecked'];

/** Asks for the status; those in the order of the work, the `first` one before them. The present one is marked. */
export function pickStatus(
  frame: Frame,
  present: CheckStatus | null,
  first: CheckStatus | null = null,
): Promise<Answer<CheckStatus>> {
  const order = first ? [first, ...OFFERED.filter((status) => status !== first)] : OFFERED;
  const items = order.map((status): Choice<CheckStatus> => ({
    value: status,
    label: statusWord(status),
    ...(status === present && { description: l10n.t('current') }),
    detail: explanation(status),
  }));
  const active = first ? undefined : items.find(({ value }) => value === present && value !== 'unchecked');
  return askChoice<CheckStatus>({ ...frame, placeholder: l10n.t('Status'), items, active });
}

/** Asks for the verdict after a check, null for none; begins at the present one. */
export function pickVerdict(frame: Frame, present: Verdict | null): Promise<Answer<Verdict | null>> {
  const items: Choice<Verdict | null>[] = [
    ...VERDICTS.map((verdict): Choice<Verdict | null> => ({
      value: verdict,
      label: verdictWord(verdict),
      detail: verdictExplanation(verdict),
      ...(verdict === present && { description: l10n.t('current') }),
    })),
    { value: null, label: l10n.t('no verdict') },
  ];
  const active = present ? items.find(({ value }) => value === present) : undefined;
  return askChoice<Verdict | null>({ ...frame, placeholder: l10n.t('Verdict'), items, active });
}

/** What a status means, in a line. */
function explanation(status: CheckStatus): string {
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
function verdictExplanation(verdict: Verdict): string {
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
