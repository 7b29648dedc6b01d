export { type Case, clientCases, serverCases } from './cases.js';
export type { AnyDriver, ClientDriver, Outcome, StartedClient } from './clients/driver.js';
export { type ClientOptions, judgeClient } from './clients/judge-client.js';
export type { LineRequest } from './clients/line-protocol.js';
export { type ClientProgram, createProcessDriver } from './clients/process-driver.js';
export { type Control, type ControlAddress, createControl, type NewFault } from './control.js';
export {
  createSuite,
  type Suite,
  type SuiteOptions,
  type WrittenScenarios,
} from './create-suite.js';
export type { Exploration } from './explore/explore.js';
export type { Fixtures } from './matching/matcher.js';
export { phoneNumbersSuite } from './phone-numbers-suite.js';
export { toExpectedFailures } from './report/expected-failures.js';
export { createHtmlReport } from './report/html-report.js';
export { type JsonReport, toJsonReport } from './report/json-report.js';
export { toJUnitReport } from './report/junit-report.js';
export type {
  Coverage,
  CoverageOf,
  ExchangeRecord,
  Finding,
  LeftOut,
  OnResult,
  Report,
  ReportedOperation,
  Result,
  RunOutcome,
  Subject,
  Verdict,
} from './report/report.js';
export { type ReportTextOptions, toReportText } from './report/report-text.js';
export { SuiteFault } from './scenario/errors.js';
export type { Exchange } from './scenario/exchange.js';
export type { Operation } from './scenario/operation.js';
export { decided, documented, observed, type Provenance } from './scenario/provenance.js';
export type { AnyScenario, Level, Scenario, ScenariosOf, Title } from './scenario/scenario.js';
export { type PhoneNumberFixtures, standardFixtures } from './scenarios/fixtures.js';
export { judgeServer } from './servers/judge-server.js';
export type { ServerOptions } from './servers/server-options.js';
export type { AwsIdentity } from './wire/aws.js';
export type { HttpRequest, HttpResponse } from './wire/http.js';
export type { Protocol } from './wire/protocol.js';
