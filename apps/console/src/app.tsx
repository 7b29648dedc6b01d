import { useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { journal } from './model/journal.ts';
import { route, titles, type ViewName } from './model/route.ts';
import { connection, server } from './model/server.ts';
import { Announcer } from './parts/announcer.tsx';
import { ClockView } from './views/clock.tsx';
import { FaultsView } from './views/faults.tsx';
import { FixturesView } from './views/fixtures.tsx';
import { Frame } from './views/frame.tsx';
import { JournalView } from './views/journal.tsx';
import { KeyForm } from './views/key-form.tsx';
import { StartView } from './views/start.tsx';
import { StateView } from './views/state.tsx';

const shown: Readonly<Record<ViewName, () => JSX.Element>> = {
  start: StartView,
  journal: JournalView,
  state: StateView,
  clock: ClockView,
  faults: FaultsView,
  fixtures: FixturesView,
};

/** The whole page. */
export function App(): JSX.Element {
  // The title names no more than the view: others see it in the browser's history.
  useSignalEffect(() => {
    document.title = `${titles[route.value.view]} · Numberkit`;
  });
  return (
    <>
      <Frame />
      <main id="main" tabIndex={-1}>
        <Content />
      </main>
      <Announcer />
    </>
  );
}

function Content(): JSX.Element {
  const { kind } = connection.value;
  if (connection.value.kind === 'keyNeeded') {
    return <KeyForm wasWrong={connection.value.wasWrong} />;
  }
  if (connection.value.kind === 'refused') {
    return (
      <section class="notice">
        <h1>This server does not let itself be controlled</h1>
        <p>{connection.value.reason}</p>
        <p>
          The <a href="../docs/">documentation</a> works all the same.
        </p>
      </section>
    );
  }
  // Before the first response there is nothing to show but an empty journal, which would be a lie.
  if (kind === 'connecting' && server.value === undefined && journal.value.length === 0) {
    return <p class="nothing">Connecting to the server …</p>;
  }
  const View = shown[route.value.view];
  return <View />;
}
