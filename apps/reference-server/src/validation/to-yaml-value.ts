import { type Document, isAlias, isNode, LineCounter, parseDocument, visit } from 'yaml';

/**
 * A text that is no YAML, or uses an unknown tag. The message names the place and the kind of the error and
 * quotes nothing of the text, which may hold secrets and names.
 */
export class YamlError extends Error {
  override readonly name = 'YamlError';
}

/**
 * The value of a text of YAML or JSON.
 *
 * @throws {YamlError} At the first error.
 */
export function toYamlValue(text: string): unknown {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    logLevel: 'silent',
    prettyErrors: false,
  });
  const [error] = [...document.errors, ...document.warnings];
  if (error !== undefined) throw toError(error.code, lines, error.pos[0]);
  const alias = findBrokenAlias(document);
  if (alias !== undefined) throw toError('BAD_ALIAS', lines, alias);
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    throw new YamlError('it has aliases that cannot be resolved, or that would make it too large');
  }
}

function toError(code: string, lines: LineCounter, offset: number): YamlError {
  const { line, col } = lines.linePos(offset);
  const kind = code.toLowerCase().replaceAll('_', ' ');
  return new YamlError(`it is no valid YAML at line ${line}, column ${col} (${kind})`);
}

/** The offset of the first alias without an anchor before it. */
function findBrokenAlias(document: Document.Parsed): number | undefined {
  const anchors = new Set<string>();
  let broken: number | undefined;
  visit(document, (_key, node) => {
    if (isNode(node) && 'anchor' in node && typeof node.anchor === 'string')
      anchors.add(node.anchor);
    if (!isAlias(node) || anchors.has(node.source)) return undefined;
    broken = node.range?.[0] ?? 0;
    return visit.BREAK;
  });
  return broken;
}
