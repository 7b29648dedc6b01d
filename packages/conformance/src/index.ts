export { type Case, clientCases, serverCases } from './cases.js';
export type { ClientDriver, Outcome, StartedClient } from './clients/driver.js';
export { type ClientOptions, judgeClient } from './clients/judge-client.js';
export type { LineRequest } from './clients/line-protocol.js';
export { type ClientProgram, createProcessDriver } from './clients/process-driver.js';
export type { Control, NewFault } from './control/control.js';
export { type ControlAddress, createControl } from './control/create-control.js';
export type { Exploration } from './explore/explore.js';
export { type Fixtures, standardFixtures } from './fixtures.js';
export type { Coverage, CoverageOf } from './report/coverage.js';
export { toExpectedFailures } from './report/expected-failures.js';
export { createHtmlReport } from './report/html-report.js';
export { type JsonReport, toJsonReport } from './report/json-report.js';
export { toJUnitReport } from './report/junit-report.js';
export type {
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
export type { Protocol } from './scenario/protocol.js';
export type { Provenance } from './scenario/provenance.js';
export type { AnyScenario, Scenario } from './scenario/scenario.js';
export type { Level, Title } from './scenario/title.js';
export { judgeServer, type ServerOptions } from './servers/judge-server.js';
export type { AwsIdentity } from './servers/protocols/aws-form.js';
export { suite } from './suite.js';
export type { HttpRequest, HttpResponse } from './wire/http.js';
