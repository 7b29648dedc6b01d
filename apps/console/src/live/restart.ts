import { journal } from '../model/journal.ts';
import { isOutdated, notice } from '../model/server.ts';

/** Begins again with a server that has started anew, and says so. */
export async function beginAgain(): Promise<void> {
  journal.value = [];
  notice.value = 'The server has started anew: its journal begins again.';
  if (await hasOtherPage()) {
    isOutdated.value = true;
    notice.value = 'The server has started anew, and has another version of this page.';
  }
}

/** Whether the server's page has another script than the one that runs here: its name follows from its content. */
async function hasOtherPage(): Promise<boolean> {
  const script = import.meta.url.replace(/.*\//, '');
  try {
    const response = await fetch(location.pathname);
    return response.ok && !(await response.text()).includes(script);
  } catch {
    return false;
  }
}
