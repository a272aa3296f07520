import type { Severity } from '../core/analysis';
import type { FailLevel } from './invocation';

const ranks: Readonly<Record<Severity, number>> = { hint: 0, info: 1, warning: 2, error: 3 };

/** Whether a severity is at or above a level. */
export const atLeast = (severity: Severity, level: FailLevel): boolean => ranks[severity] >= ranks[level];
