import type { MemberPath } from '@numberkit/contract';
import { isShown } from '../model/preferences.ts';
import { maskNumbers, maskResource, maskSensitive } from '../text/mask.ts';

/** A text as the reader may see it now: phone numbers in it are covered until they are shown. */
export function shownText(text: string): string {
  return isShown.value ? text : maskNumbers(text);
}

/** A sensitive value as the reader may see it now. */
export function shownSensitive(text: string): string {
  return isShown.value ? text : maskSensitive(text);
}

/** A resource or an input as JSON, as the reader may see it now. */
export function shownJson(value: unknown, sensitive: readonly MemberPath[]): string {
  return JSON.stringify(isShown.value ? value : maskResource(value, sensitive), null, 2);
}
