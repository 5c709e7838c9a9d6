import { isLoopbackHost } from '../../../shared/loopback.ts'
import type { Check } from '../../check.ts'
import { textOf } from '../../facts/json-values.ts'
import { profileEvidence } from '../../facts/profile-ids.ts'
import { readUrl } from '../../facts/read-url.ts'
import { quote } from '../../wording.ts'

/** Finds a picture that pages cannot show. */
export const profilePictureNotHttps: Check = {
  code: 'profile-picture-not-https',
  severity: 'hint',
  title: 'The picture is not an https address',
  rule: 'W3C Mixed Content §4; Auth0, normalized user profile: picture is a URL',
  example:
    'The script returns picture "http://cdn.northwind.example/jane.png", which begins with http://, which browsers do not load on https pages. Applications show a broken image for this user.',
  find(facts) {
    const picture = facts.scriptProfile?.picture
    if (picture === undefined || picture === null || picture === '') return null
    if (typeof picture === 'string' && /^(https:|data:image\/)/i.test(picture)) return null
    if (isLoopbackHost(readUrl(textOf(picture))?.hostname ?? '')) return null
    const what =
      typeof picture !== 'string'
        ? 'is no text; take the address out of it'
        : /^http:/i.test(picture)
          ? 'begins with http://, which browsers do not load on https pages'
          : 'is no whole address; put the host in front of it'
    return {
      explanation: `The script returns picture ${quote(picture, 100)}, which ${what}. Applications show a broken image for this user.`,
      evidence: profileEvidence(facts),
    }
  },
}
