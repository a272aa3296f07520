/** The file of findings that are set aside: what it holds, read and written. Pure. */

/** One finding; `rule` and `words` are for people, `key` is what counts. */
export interface IgnoredFinding {
  readonly key: string;
  readonly rule: string;
  readonly words: string;
}

const KEY = /^i-[0-9a-z]{4,40}$/;
/** Larger files are not ours. UTF-16 code units. */
const LARGEST = 2 * 1024 * 1024;

/** The keys in the text of the file; null where it is none of ours. */
export function readIgnored(text: string): ReadonlySet<string> | null {
  const list = listIn(text);
  return (
    list &&
    new Set(
      list.flatMap((entry) => {
        const key = typeof entry === 'object' && entry !== null ? (entry as { key?: unknown }).key : undefined;
        return typeof key === 'string' && KEY.test(key) ? [key] : [];
      }),
    )
  );
}

/** The text with one finding more; unchanged where it is there already, null where the text cannot be read. */
export function addIgnored(text: string | null, finding: IgnoredFinding): string | null {
  const list = text === null || text.trim() === '' ? [] : listIn(text);
  if (!list || (text !== null && readIgnored(text)?.has(finding.key))) {
    return list && text;
  }
  const { key, rule, words } = finding;
  return `${JSON.stringify({ version: 1, ignored: [...list, { key, rule, words }] }, null, 2)}\n`;
}

function listIn(text: string): readonly unknown[] | null {
  if (text.length > LARGEST) {
    return null;
  }
  try {
    const file = JSON.parse(text) as unknown;
    const { version, ignored } = (typeof file === 'object' && file !== null ? file : {}) as Record<string, unknown>;
    return version === 1 && Array.isArray(ignored) ? (ignored as readonly unknown[]) : null;
  } catch {
    return null;
  }
}
