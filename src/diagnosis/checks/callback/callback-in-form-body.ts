import type { Check } from '../../check.ts'
import { findFormPost } from '../../facts/form-post.ts'
import { explainResponseMode } from '../../facts/response-mode.ts'

/** Finds a response that was posted to the callback. */
export const callbackInFormBody: Check = {
  code: 'callback-in-form-body',
  severity: 'error',
  title: 'The response was posted as a form',
  rule: 'OAuth 2.0 Form Post Response Mode §2; Auth0, connect to any OAuth 2.0 provider: only response_mode=query works',
  example:
    'The authorization server posted its response to the callback URL as a form. Auth0 reads the code of a custom connection only from the query. The request did not ask for that, so the client is configured so at the provider: choose "query" there, or say response_mode=query in authParams.',
  unless: ['response-mode-configured'],
  find({ callback, request, pages }) {
    if (!request) return null
    const form = callback ? null : findFormPost(pages, request)
    if (callback?.place !== 'form body' && !form) return null
    return {
      explanation: `The authorization server posted its response to the callback URL as a form. Auth0 reads the code of a custom connection only from the query. ${explainResponseMode(request)}`,
      evidence: [...(callback?.evidence ?? [form?.id]), request.id],
    }
  },
}
