import { errors, type KoaContextWithOIDC } from 'oidc-provider'
import { playgroundClient } from '../../shared/connection-samples.ts'
import { publicClientId } from '../demo-clients.ts'
import { html, type SafeHtml } from './html.ts'
import { type Page, setPage } from './page.ts'

/** What went wrong, for a person. */
export interface ErrorPageContent {
  readonly heading: string
  readonly explanation: string
  /** The protocol's own words, name by name. */
  readonly details: Readonly<Record<string, string | undefined>>
}

/** Says what went wrong where there is no redirect URI to say it to. */
export function errorPage({ heading, explanation, details }: ErrorPageContent): Page {
  return {
    title: heading,
    width: 'narrow',
    formTargets: 'none',
    body: html`<div class="lead"><h1>${heading}</h1><p>${explanation}</p></div>
${detailList(details)}
<div class="foot"><a href="/">What this playground offers</a></div>`,
  }
}

function detailList(details: ErrorPageContent['details']): SafeHtml | false {
  const known = Object.entries(details).filter(([, value]) => value !== undefined)
  const item = ([name, value]: (typeof known)[number]) =>
    html`<dt><code>${name}</code></dt><dd><code>${value}</code></dd>`
  return known.length > 0 && html`<dl class="protocol">${known.map(item)}</dl>`
}

/** Renders the errors of oidc-provider that cannot be sent to a redirect URI. */
export function renderError(
  context: KoaContextWithOIDC,
  out: { readonly error: string; readonly error_description?: string | undefined },
  error: Error,
): void {
  const { error: code, error_description } = out
  if (context.accepts('html', 'json') !== 'html') {
    context.body = { error: code, error_description }
    return
  }
  const isProtocolError = error instanceof errors.OIDCProviderError
  setPage(
    context,
    errorPage({
      heading: 'This request cannot be answered',
      explanation: isProtocolError ? explain(error) : internalError,
      details: {
        error: code,
        error_description,
        detail: isProtocolError ? error.error_detail : undefined,
      },
    }),
  )
}

const internalError = 'The playground itself failed. That is a mistake in OAuth Workbench.'

/** Admits a mistake of the playground. */
export function internalErrorPage(): Page {
  return errorPage({ heading: 'Not your fault', explanation: internalError, details: {} })
}

function explain(error: errors.OIDCProviderError): string {
  if (error instanceof errors.SessionNotFound) return lostInteraction
  if (error instanceof errors.InvalidClient)
    return `The playground knows two client ids: ${playgroundClient.client_id} and ${publicClientId}.`
  if (error instanceof errors.InvalidRedirectUri)
    return 'Any absolute redirect URI is allowed here, but without a fragment and not one that a browser would run, such as javascript: or data:.'
  return 'The playground has no redirect URI to which it could report the error, so it says it here.'
}

/** Why a page of a sign-in is of no use any more. */
export const lostInteraction =
  'This sign-in has expired, is finished, or was started in another browser. Start it again from the application.'
