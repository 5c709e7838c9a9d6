import type { Check } from '../../check.ts'
import { requestHeader, responseHeader } from '../../facts/exchange-facts.ts'
import { clip } from '../../wording.ts'

/** Finds a compressed response that the script reads as it is. */
export const userinfoCompressed: Check = {
  code: 'userinfo-compressed',
  severity: 'error',
  title: 'The API sends its response compressed, and the script does not unpack it',
  rule: 'RFC 9110 §8.4; the request library unpacks only with gzip: true; Stack Exchange API',
  example:
    "api.northwind.example sent its response as gzip, although the script's request did not ask for compression, and the script read the packed bytes as text. Add gzip: true to the options of the request.",
  find({ scriptExchanges, script, scriptProfile }) {
    const last = scriptExchanges.at(-1)
    if (!last || scriptProfile || !script.error) return null
    const declared = responseHeader(last, 'content-encoding')
    const undeclared = last.event.response?.body?.undeclaredCompression
    const isCompressed = /^(gzip|x-gzip|deflate|br|zstd)$/i.test(declared ?? '') || undeclared
    // fetch and axios ask for compression and unpack it; the request library does neither.
    if (!isCompressed || requestHeader(last, 'accept-encoding') !== undefined) return null
    const mend = undeclared
      ? "No Content-Encoding says so, so gzip: true changes nothing: ask with encoding: null and unpack the body with require('zlib')"
      : 'Add gzip: true to the options of the request'
    return {
      explanation: `${last.host} sent its response as ${clip(declared ?? undeclared, 20)}, although the script's request did not ask for compression, and the script read the packed bytes as text. ${mend}.`,
      evidence: [last.id],
    }
  },
}
