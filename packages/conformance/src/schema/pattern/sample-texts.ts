import fc from 'fast-check';

// The same texts in every run.
const seed = 1;

/**
 * Texts that match a pattern within limits of length, the same ones at every call; none for a pattern that
 * cannot be read.
 */
export function sampleTexts(
  pattern: string,
  { minLength, maxLength }: { readonly minLength: number; readonly maxLength: number },
  count: number,
): readonly string[] {
  try {
    const texts = fc.sample(fc.stringMatching(new RegExp(pattern, 'u')), { seed, numRuns: count });
    return texts.filter((text) => [...text].length >= minLength && [...text].length <= maxLength);
  } catch {
    return [];
  }
}
