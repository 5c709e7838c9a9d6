import type { Check } from '../../check.ts'
import { quoteRefusal } from '../../facts/refusal.ts'
import { quotedList } from '../../wording.ts'

/** Finds a resource or audience that the server does not know. */
export const invalidTarget: Check = {
  code: 'invalid-target',
  severity: 'error',
  title: 'The server does not know the resource that the token is for',
  rule: 'RFC 8707 §2: invalid_target',
  example:
    'The request names "audience=https://api.northwind.example", and the server answered "invalid_target" with "Service not found". Use the identifier that the provider has registered for the API, letter by letter, with or without the slash at its end, and allow the client to ask for it.',
  find({ callback, tokenRefusal, request }) {
    const refusal = [callback?.refusal, tokenRefusal].find((r) => r?.error === 'invalid_target')
    if (!request || !refusal) return null
    const targets = ['resource', 'audience'].flatMap((name) =>
      request.parameters.getAll(name).map((value) => `${name}=${value}`),
    )
    const sent = targets.length > 0 ? quotedList(targets) : 'neither resource nor audience'
    return {
      explanation: `The request names ${sent}, and the server answered ${quoteRefusal(refusal)}. Use the identifier that the provider has registered for the API, letter by letter, with or without the slash at its end, and allow the client to ask for it.`,
      evidence: [...refusal.evidence, request.id],
    }
  },
}
