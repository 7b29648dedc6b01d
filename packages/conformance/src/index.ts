export { type Case, clientCases, serverCases } from './cases.js';
export type { ClientDriver, Outcome, StartedClient } from './clients/driver.js';
export { type ClientOptions, judgeClient } from './clients/judge-client.js';
export type { LineRequest } from './clients/line-protocol.js';
export { type ClientProgram, createProcessDriver } from './clients/process-driver.js';
export { type Control, type ControlAddress, createControl, type NewFault } from './control.js';
export type { Exploration } from './explore/explore.js';
export { type Fixtures, standardFixtures } from './fixtures.js';
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
  Result,
  RunOutcome,
  Subject,
  Verdict,
} from './report/report.js';
export { type ReportTextOptions, toReportText } from './report/report-text.js';
export { toResultText } from './report/result-text.js';
export type { Provenance } from './scenario/provenance.js';
export type { AnyScenario, Level, Scenario, Title } from './scenario/scenario.js';
export { judgeServer } from './servers/judge-server.js';
export type { ServerOptions } from './servers/server-options.js';
export { suite } from './suite.js';
export type { AwsIdentity } from './wire/aws.js';
export type { HttpRequest, HttpResponse } from './wire/http.js';
export type { Protocol } from './wire/protocol.js';
