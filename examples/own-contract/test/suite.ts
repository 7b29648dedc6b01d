import { createSuite, type Suite } from '@numberkit/conformance';
import { libraryWithDocument } from '../src/gen/document.gen.js';
import { scenarios } from '../src/scenarios.js';

/** What must be true of any server and any client of the library. */
export const suite: Suite = createSuite(libraryWithDocument, scenarios);
