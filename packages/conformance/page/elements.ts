/** The attributes of an element. */
export type Given = Readonly<Record<string, string | number | boolean | undefined>>;

/** The content of an element. A text is never parsed as HTML, so a subject cannot inject any. */
export type Content = Node | string | undefined | readonly Content[];

/** An element with attributes; `true` sets one without a value, `false` and `undefined` none. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  given: Given = {},
  ...contents: readonly Content[]
): HTMLElementTagNameMap[Name] {
  const created = document.createElement(name);
  for (const [attribute, value] of Object.entries(given)) {
    if (value === undefined || value === false) continue;
    created.setAttribute(attribute, value === true ? '' : String(value));
  }
  append(created, contents);
  return created;
}

/** A button with its action. */
export function button(
  given: Given,
  onClick: () => void,
  ...contents: readonly Content[]
): HTMLButtonElement {
  const created = element('button', { type: 'button', ...given }, ...contents);
  created.addEventListener('click', onClick);
  return created;
}

function append(parent: Node, contents: readonly Content[]): void {
  for (const content of contents) {
    if (content === undefined) continue;
    if (typeof content === 'string') parent.appendChild(document.createTextNode(content));
    else if (content instanceof Node) parent.appendChild(content);
    else append(parent, content);
  }
}
