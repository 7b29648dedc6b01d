/** The part of a changelog that is about a version, without its heading; undefined if there is none. */
export function readSection(changelog: string, version: string): string | undefined {
  const [, ...parts] = changelog.split(/^## /m);
  const part = parts.find((one) => one.split(/\s/, 1)[0] === version);
  return part?.slice(part.indexOf('\n')).trim();
}

/** The headings of changesets, the most important first. */
const kindOrder = ['Major Changes', 'Minor Changes', 'Patch Changes'] as const;

/** A change of a package, as changesets wrote it. */
interface Change {
  /** Its heading. */
  readonly kind: string;
  readonly text: string;
  readonly packageName: string;
}

/**
 * The section of a version in the changelog of the whole project, from those that changesets has written for its packages.
 * A change of several packages is one entry that names them.
 *
 * @param sections The section of each package by the package's name.
 */
export function toProjectSection(version: string, sections: ReadonlyMap<string, string>): string {
  const changes = [...sections].flatMap(([name, section]) => readChanges(name, section));
  const ofKinds = Map.groupBy(changes, ({ kind }) => kind);
  const kinds = kindOrder.flatMap((kind) => {
    const ofKind = ofKinds.get(kind);
    if (ofKind === undefined) return [];
    const entries = [...Map.groupBy(ofKind, ({ text }) => text)].map(([text, same]) => {
      const names = same.map(({ packageName }) => `\`${packageName}\``);
      return `- ${names.join(', ')}: ${text}`;
    });
    return [`### ${kind}\n\n${entries.join('\n')}`];
  });
  return [`## ${version}`, ...kinds].join('\n\n');
}

/** What changesets writes of a package that only gets the new versions of others. */
const onlyVersions = /^(Updated dependencies.*)?(\s*(- )?@?[\w/-]+@[\w.-]+)*$/;

/** The changes in a section of a package, without their commits. */
function readChanges(packageName: string, section: string): readonly Change[] {
  const [, ...parts] = section.split(/^### /m);
  return parts.flatMap((part) => {
    const [kind = '', ...lines] = part.split('\n');
    const [, ...entries] = lines.join('\n').split(/^- /m);
    return entries
      .map((entry) => entry.replace(/^[0-9a-f]{7,40}: /, '').trim())
      .filter((text) => !onlyVersions.test(text))
      .map((text) => ({ kind, text, packageName }));
  });
}

/** A changelog with another section in front of those that it has. */
export function addSection(changelog: string, section: string): string {
  const first = changelog.search(/^## /m);
  const index = first === -1 ? changelog.length : first;
  return `${changelog.slice(0, index)}${section}\n\n${changelog.slice(index)}`;
}
