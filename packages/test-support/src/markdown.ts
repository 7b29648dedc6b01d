/** The targets of the links of a page, those in code left out. */
export function readLinks(markdown: string): readonly string[] {
  const text = markdown.replaceAll(/^ *```[\s\S]*?^ *```|`[^`\n]+`/gm, '');
  const inline = text.matchAll(/\]\(\s*([^)\s]+)/g);
  const references = text.matchAll(/^\[[^\]]+\]:\s*(\S+)/gm);
  return [...inline, ...references].map(([, target = '']) => target);
}

/** The anchors of a page's headings, as GitHub and npm make them. */
export function readAnchors(markdown: string): ReadonlySet<string> {
  const text = markdown.replaceAll(/^ *```[\s\S]*?^ *```/gm, '');
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => title);
  return new Set(
    headings.map((title) =>
      title
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}
