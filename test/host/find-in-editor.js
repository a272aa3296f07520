/**
 * Added to the page of the workbench: finds text in the active editor and reads how it looks. The lines of an editor
 * are cut into pieces, so the text is looked for across them. Only text in view, on one line, is found.
 */
globalThis.dixitFindInEditor = ({ editor, text, occurrence }) => {
  const lines = [...document.querySelectorAll(`${editor} .view-lines .view-line`)].sort(
    (a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top,
  );
  let left = occurrence;
  for (const line of lines) {
    const content = line.textContent.replaceAll('\u00a0', ' ');
    for (let at = content.indexOf(text); at >= 0; at = content.indexOf(text, at + 1)) {
      if (left-- === 0) return describe(editor, line, at, text.length);
    }
  }
  return null;

  function describe(within, line, at, length) {
    const range = document.createRange();
    const nodes = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let first = null;
    let offset = 0;
    for (let node = nodes.nextNode(); node; offset += node.length, node = nodes.nextNode()) {
      if (!first && at < offset + node.length) {
        first = node;
        range.setStart(node, at - offset);
      }
      if (first && at + length <= offset + node.length) {
        range.setEnd(node, at + length - offset);
        break;
      }
    }
    const box = range.getBoundingClientRect();
    const x = box.x + box.width / 2;
    const y = box.y + box.height / 2;
    const around = [...document.querySelectorAll(`${within} .view-overlays .cdr`)].filter((element) => {
      const { left: l, right, top, bottom } = element.getBoundingClientRect();
      return l <= x && x <= right && top <= y + box.height && y <= bottom;
    });
    return {
      x,
      y,
      style: {
        ...pick(first.parentElement, ['color', 'fontStyle', 'fontWeight', 'opacity', 'textDecoration']),
        boxes: around
          .filter((element) => !/squiggly/.test(element.className))
          .map((element) => pick(element, ['backgroundColor', 'border', 'borderBottom'])),
        squiggles: around.flatMap((element) => /squiggly-(\w+)/.exec(element.className)?.[1] ?? []),
      },
    };
  }

  function pick(element, names) {
    const style = getComputedStyle(element);
    return Object.fromEntries(names.map((name) => [name, style[name]]));
  }
};
