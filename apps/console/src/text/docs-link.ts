import type { PageOperation } from '../contract/page-facts.ts';

/** The place of an operation in the documentation that the server has beside this page. */
export function toDocsLink({ service, method, path }: PageOperation): string {
  return `../docs/#phone-numbers/tag/${service.toLowerCase()}/${method}${path}`;
}
