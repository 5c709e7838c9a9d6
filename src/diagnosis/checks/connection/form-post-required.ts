import { scopesOf } from '../../../shared/connection.ts'
import { type Check, fix } from '../../check.ts'
import { findPageError } from '../../facts/login-page-errors.ts'
import { hostOf } from '../../facts/read-url.ts'
import { isNameOrEmail, scopeEdit } from '../../facts/scope-text.ts'
import { quoteWords } from '../../wording.ts'

const wantsFormPost = /response_mode\b.{0,20}\b(must be|has to be|requires?)\b.{0,20}\bform_post/i

/** Finds a server that gives the scopes asked for only by form_post, as Apple does. */
export const formPostRequired: Check = {
  code: 'form-post-required',
  severity: 'error',
  title: 'The server wants response_mode=form_post for these scopes',
  rule: 'Sign in with Apple: the scopes name and email need form_post; Auth0 reads only the query',
  example:
    'appleid.apple.com says "response_mode must be form_post when name or email scope is requested". With form_post the code would come in a form, and Auth0 reads it only from the query of its callback URL. Drop the scopes name and email, and with them what they bring; or put a small proxy before the provider that turns its form into a redirect.',
  find({ request, pages, callback, connection }) {
    if (!request) return null
    const said = callback
      ? wantsFormPost.test(callback.refusal?.description ?? '') && {
          words: callback.refusal?.description ?? '',
          url: request.url.href,
          id: callback.evidence[0],
        }
      : findPageError(pages, wantsFormPost)
    if (!said) return null
    const scopes = scopesOf(connection)
    const others = scopes.filter((scope) => !isNameOrEmail(scope))
    return {
      explanation: `${hostOf(said.url)} says ${quoteWords(said.words)}. With form_post the code would come in a form, and Auth0 reads it only from the query of its callback URL. Drop the scopes name and email, and with them what they bring; or put a small proxy before the provider that turns its form into a redirect.`,
      evidence: [said.id, request.id],
      fix:
        others.length < scopes.length
          ? fix('Drop the scopes name and email', [scopeEdit(others, connection)])
          : undefined,
    }
  },
}
