import { render } from 'preact';
import { App } from './app.tsx';
import { follow } from './live/connect.ts';
import { startRefreshing } from './live/refresh.ts';
import { startAccess } from './model/access.ts';
import { startPreferences } from './model/preferences.ts';
import { startRouting } from './model/route.ts';
import { tick } from './model/server.ts';
import { startShortcuts } from './model/shortcuts.ts';

// Before anything reads the fragment, which may hold the key.
startAccess();
startPreferences();
startRouting();
startShortcuts();
startRefreshing();
setInterval(() => {
  if (!document.hidden) tick.value = Date.now();
}, 1000);
document.body.replaceChildren();
render(<App />, document.body);
void follow();
