import type { Check } from '../../check.ts'
import { clip } from '../../wording.ts'

const explained =
  /^profile-script\.(callback-called-twice|failed-after-callback|module-version-ignored)$/

/** Passes on what else the sandbox has to say about a script. */
export const scriptWarned: Check = {
  code: 'script-warned',
  severity: 'warning',
  title: 'The profile script works, but not cleanly',
  rule: 'Auth0, Fetch User Profile script',
  example: 'request: the option "jar" is ignored here.',
  find({ notes }) {
    const warnings = [...notes]
      .filter(([name]) => name.startsWith('profile-script.') && !explained.test(name))
      .flatMap(([, of]) => of)
    if (warnings.length === 0) return null
    const texts = [...new Set(warnings.map(({ text }) => clip(text, 200)))]
    return {
      explanation: texts.slice(0, 3).join(' '),
      evidence: warnings.map(({ id }) => id),
    }
  },
}
