import { describe, expect, test } from 'vitest';
import { createHtmlReport, toJsonReport } from '../../src/index.js';
import { createFailedReport } from './reports.js';

const withControl = 'updatePhoneNumber/control/completes-the-calling-name';

describe('the HTML of a report', () => {
  test('contains the JSON, whatever the responses contain', async () => {
    const report = await createFailedReport(['requestPhoneNumber/unknown-pool']);
    const html = await createHtmlReport(report);
    expect(html.match(/<script/g)).toHaveLength(2);
    const json = /<script type="application\/json" id="report">(.*?)<\/script>/s.exec(html)?.[1];
    expect(JSON.parse(json ?? '')).toEqual(JSON.parse(JSON.stringify(toJsonReport(report))));
  });

  test.each([
    ['Failed: the subject breaks rules', ['requestPhoneNumber/unknown-pool']],
    ['Passed, as far as tested', ['updatePhoneNumber/unknown-number', withControl]],
    ['Passed, as far as tested', ['updatePhoneNumber/unknown-number']],
    ['Passed', ['updatePhoneNumber/unknown-number'], 'whole'],
  ])('has the outcome of its page in its title: %s', async (sentence, only, whole = 'part') => {
    const { chosen, ...all } = await createFailedReport(only);
    const report = whole === 'part' ? { ...all, ...(chosen && { chosen }) } : all;
    const { kind, name } = report.subject;
    expect(await createHtmlReport(report)).toContain(
      `<title>${sentence}: ${kind} ${name}, conformance</title>`,
    );
  });

  test('names no other place that a browser would load from', async () => {
    const html = await createHtmlReport(await createFailedReport(['updatePhoneNumber']));
    expect(html.includes("default-src 'none'")).toBe(true);
    const page = html.replace(/<script type.*?<\/script>/s, '');
    expect(page.match(/(src|href)="(?!data:)|\burl\(|@import/g)).toBe(null);
  });
});
