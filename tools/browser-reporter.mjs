/** Reports browser tests: failures with what their pages wrote to the console, and the counts of each browser. */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { defaultReporter } from '@web/test-runner';

/**
 * @typedef {import('@web/test-runner-core').TestSession} TestSession
 * @typedef {import('@web/test-runner-core').TestSuiteResult} TestSuiteResult
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/**
 * Writes the counts, keyed by browser, to `resultsFile` if one is given.
 *
 * @param {string} [resultsFile]
 * @returns {import('@web/test-runner-core').Reporter}
 */
export function createBrowserReporter(resultsFile) {
  const reporter = defaultReporter({ reportTestProgress: false });
  return {
    ...reporter,
    reportTestFileResults(results) {
      const sessionsForTestFile = results.sessionsForTestFile.map(quieten);
      reporter.reportTestFileResults?.({ ...results, sessionsForTestFile });
    },
    onTestRunFinished({ sessions }) {
      for (const session of sessions.filter(isEmpty)) {
        console.error(`${relative(process.cwd(), session.testFile)} holds no test (${session.browser.name}).`);
      }
      if (resultsFile) writeFileSync(resultsFile, JSON.stringify(countByBrowser(sessions)));
    },
  };
}

/**
 * Leaves out what a page whose tests passed wrote to the console, and what it asked for in vain: tests do so on purpose.
 *
 * @param {TestSession} session
 * @returns {TestSession}
 */
function quieten(session) {
  return session.passed ? { ...session, logs: [], request404s: [] } : session;
}

/**
 * @param {readonly TestSession[]} sessions
 * @returns {Record<string, Counts>}
 */
function countByBrowser(sessions) {
  /** @type {Record<string, Counts>} */
  const counts = {};
  for (const session of sessions) {
    const sum = (counts[session.browser.name] ??= { passed: 0, failed: 0, skipped: 0 });
    const own = countSession(session);
    sum.passed += own.passed;
    sum.failed += own.failed;
    sum.skipped += own.skipped;
  }
  return counts;
}

/**
 * A file that could not run, or holds no test, counts as one failure.
 *
 * @param {TestSession} session
 * @returns {Counts}
 */
function countSession(session) {
  const tests = listTests(session.testResults);
  const failed = tests.filter((test) => !test.passed && !test.skipped).length + (session.errors ?? []).length;
  const isSound = session.passed && tests.length > 0;
  return {
    passed: tests.filter((test) => test.passed && !test.skipped).length,
    failed: isSound ? failed : Math.max(failed, 1),
    skipped: tests.filter((test) => test.skipped).length,
  };
}

/** @param {TestSession} session */
function isEmpty(session) {
  return session.passed && listTests(session.testResults).length === 0;
}

/**
 * @param {TestSuiteResult} [suite]
 * @returns {import('@web/test-runner-core').TestResult[]}
 */
function listTests(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(listTests)] : [];
}
