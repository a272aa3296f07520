/** Finds the texts that the editor adapter translates, as VS Code looks them up: the message, with its comment if any. */

/**
 * Keys of all `l10n.t(…)` calls in a source text. Throws where a message is not a plain string literal, so that none is
 * missed; the templates of rules (`MESSAGES[…]`) are the exception, whoever asks adds them.
 */
export function l10nKeys(source: string): string[] {
  const keys: string[] = [];
  for (const call of source.matchAll(/\bl10n\.t\(\s*(?!MESSAGES\[)/g)) {
    const at = call.index + call[0].length;
    keys.push(source[at] === '{' ? keyOfOptions(source, at) : literalAt(source, at).value);
  }
  return keys;
}

function keyOfOptions(source: string, at: number): string {
  const message = literalAfter(source, at, /\bmessage:\s*/g);
  const open = /\bcomment:\s*\[\s*/g;
  open.lastIndex = at;
  const list = open.exec(source);
  if (!list) {
    return message;
  }
  let next = list.index + list[0].length;
  let comment = '';
  while (source[next] !== ']') {
    const { value, end } = literalAt(source, next);
    comment += value;
    next = end + (/^[\s,]*/.exec(source.slice(end))?.[0].length ?? 0);
  }
  return `${message}/${comment}`;
}

function literalAfter(source: string, from: number, label: RegExp): string {
  label.lastIndex = from;
  const found = label.exec(source);
  if (!found) {
    throw new Error(`no ${label.source} after: ${source.slice(from, from + 60)}`);
  }
  return literalAt(source, found.index + found[0].length).value;
}

function literalAt(source: string, at: number): { value: string; end: number } {
  const quote = source[at];
  if (quote !== "'" && quote !== '"') {
    throw new Error(`not a string literal: ${source.slice(at, at + 60)}`);
  }
  let value = '';
  for (let i = at + 1; i < source.length; i += 1) {
    const character = source[i] ?? '';
    if (character === quote) {
      return { value, end: i + 1 };
    }
    if (character === '\\') {
      i += 1;
      const escaped = source[i] ?? '';
      value +=
        escaped === 'n'
          ? '\n'
          : escaped === 'u'
            ? String.fromCharCode(Number.parseInt(source.slice(i + 1, (i += 4) + 1), 16))
            : escaped;
    } else {
      value += character;
    }
  }
  throw new Error(`unterminated string: ${source.slice(at, at + 60)}`);
}
