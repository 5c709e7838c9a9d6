import type { PreflightCheck, PreflightCode, PreflightStatus } from '../../shared/preflight.ts'

/** Makes the functions with which one check says what it came to. */
export function checkOf(code: PreflightCode, title: string) {
  const say =
    (status: PreflightStatus) =>
    (
      explanation: string,
      evidence: readonly string[] = [],
      fix?: PreflightCheck['fix'],
    ): PreflightCheck => ({ code, status, title, explanation, evidence, ...(fix ? { fix } : {}) })
  return {
    passed: say('passed'),
    warning: say('warning'),
    failed: say('failed'),
    skipped: say('skipped'),
  }
}
