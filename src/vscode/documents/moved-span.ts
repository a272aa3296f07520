import type { Span } from '../../core/analysis';
import { difference } from './difference';

/**
 * Where a span of an earlier text is in the present one: before or behind the stretch in which the two differ; null where that
 * reaches into it. Pure.
 */
export function movedSpan(before: string, after: string, span: Span): Span | null {
  const { start, oldEnd, newEnd } = difference(before, after);
  if (before === after || span.end <= start) {
    return span;
  }
  const growth = newEnd - oldEnd;
  return span.start < oldEnd ? null : { start: span.start + growth, end: span.end + growth };
}
