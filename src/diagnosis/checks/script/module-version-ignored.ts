import type { Check } from '../../check.ts'
import { clip } from '../../wording.ts'

/** Notes that a module runs here in another version than the script asks for. */
export const moduleVersionIgnored: Check = {
  code: 'module-version-ignored',
  severity: 'info',
  title: 'A module runs here in another version than in Auth0',
  rule: 'Auth0, Can I require: require("name@version")',
  example:
    "require('jsonwebtoken@7.1.9') gives the version that is built in; the version 7.1.9 is ignored. Auth0 loads exactly the version that is named, if its runtime still has it. Where the script passes here and fails there, look at what changed between the two.",
  unless: ['script-module-outdated'],
  find({ notes }) {
    const warnings = notes.get('profile-script.module-version-ignored') ?? []
    if (warnings.length === 0) return null
    return {
      explanation: `${clip(warnings[0]?.text, 200)} Auth0 loads exactly the version that is named, if its runtime still has it. Where the script passes here and fails there, look at what changed between the two.`,
      evidence: warnings.map(({ id }) => id),
    }
  },
}
