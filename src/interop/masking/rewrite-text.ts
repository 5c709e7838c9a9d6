import { personalKindOf } from './classify-key.ts'
import { base64Pattern, decodeBase64, encodeBase64, textOfBytes } from './structures/base64.ts'
import { looksLikeJson, type RewriteValue, rewriteJson } from './structures/json.ts'
import { looksLikeMarkup, rewriteMarkup } from './structures/markup.ts'
import { looksLikeMultipart, rewriteMultipart } from './structures/multipart.ts'
import { looksLikeForm, rewritePairs } from './structures/pairs.ts'
import { rewriteUrl } from './structures/url.ts'
import { deepestText, isMaskedAlready, type TextContext, type TextVisitor } from './text-context.ts'

/** One value: as a whole where the visitor knows what it is, else whatever it holds. */
export function rewriteValue(text: string, context: TextContext, visitor: TextVisitor): string {
  if (text === '' || isMaskedAlready(text)) return text
  if (isCompoundId(text, context)) return rewriteCompoundId(text, context, visitor)
  return visitor.value(text, context) ?? rewriteText(text, context, visitor)
}

/** `oauth2|northwind-id|24400320`: only the last part is somebody's. */
function isCompoundId(text: string, { key }: TextContext): boolean {
  return key !== null && /^[\w.-]+(?:\|[\w.-]+)*\|[^|]+$/.test(text) && personalKindOf(key) === 'id'
}

function rewriteCompoundId(text: string, context: TextContext, visitor: TextVisitor): string {
  const bar = text.lastIndexOf('|')
  const id = text.slice(bar + 1)
  const masked = isMaskedAlready(id)
    ? id
    : (visitor.value(id, context) ?? visitor.prose(id, context))
  return `${visitor.prose(text.slice(0, bar), context)}|${masked}`
}

/** A text of whatever kind: the structures that it is made of, or prose with structures in it. */
export function rewriteText(source: string, context: TextContext, visitor: TextVisitor): string {
  if (source === '') return source
  const text = visitor.escaped(source, context)
  if (context.depth >= deepestText) return visitor.prose(text, context)
  const inside = { ...context, depth: context.depth + 1 }
  const trimmed = text.trimStart()
  if (looksLikeJson(trimmed)) return rewriteWholeJson(text, inside, visitor)
  if (looksLikeMultipart(text)) return rewriteMultipart(text, inside, visitor, rewriteValue)
  if (looksLikeMarkup(text)) return rewriteMarkup(text, inside, visitor, rewriteValue)
  if (/^(?:[a-z][a-z0-9+.-]*:\/\/|\/)[^\s"'<>]+$/i.test(text))
    return rewriteUrl(text, inside, visitor, rewriteValue)
  if (looksLikeForm(text)) return rewritePairs(text, inside, visitor, rewriteValue)
  return rewriteProse(text, inside, visitor)
}

/** JSON, or JSON lines, or JSON that is followed by something else. */
function rewriteWholeJson(text: string, context: TextContext, visitor: TextVisitor): string {
  let position = 0
  let rewritten = ''
  while (looksLikeJson(text.slice(position, position + 200))) {
    const json = rewriteJson(text, position, context, visitor, rewriteValue)
    rewritten += json.text
    position = Math.max(json.end, position + 1)
  }
  return rewritten + rewriteText(text.slice(position), context, visitor)
}

const embedded = new RegExp(
  [
    /(?<known>-----BEGIN [A-Z ]*PRIVATE KEY-----[^-]*(?:-----END [A-Z ]*PRIVATE KEY-----)?|\b(?:[sr]k_(?:live|test)_|gh[opsu]_|github_pat_|glpat-|xox[abprs]-|AKIA|AIza|ya29\.)[\w.-]{10,})/
      .source,
    /(?<email>[\p{L}\d][\p{L}\d._%+-]{0,63}@[\p{L}\d](?:[\p{L}\d-]{0,62}\.)+\p{L}{2,24})/u.source,
    /(?<markup><(?:\?xml|!doctype|[a-z][\w:.-]*(?:[\s/][^<>]*)?>))/.source,
    /(?<url>\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s"'<>\\`{}]+)/.source,
    /(?<jwt>(?<![\w-])eyJ[\w-]{8,}\.[\w-]*(?:\.[\w-]*){1,3})/.source,
    /(?<json>\{(?=\s*")|\[(?=\s*[{["]))/.source,
    /(?<lead>(?<key>\b[A-Za-z_][\w.-]{1,40})["']?\s*[:=]\s*)(?<quote>["'`])(?<quoted>(?:\\.|(?!\k<quote>)[^\\\r\n])*)\k<quote>/
      .source,
    /(?<bareLead>(?<bareKey>\b[A-Za-z_][\w-]{1,40})=)(?<bare>[^\s&"'<>;,=][^\s&"'<>;,]*)(?<more>(?:&(?:amp;)?[\w.%[\]-]{1,64}=[^\s&"'<>;,]*)*)/
      .source,
    /(?<scheme>\b(?:Bearer|Basic)\s+)(?<credentials>[\w.~+/-]{8,}=*)/.source,
    `(?<base64>${base64Pattern.source})`,
  ].join('|'),
  'giu',
)

/** Prose: whatever structures it has in it, and the words between them. */
function rewriteProse(source: string, around: TextContext, visitor: TextVisitor): string {
  const context: TextContext =
    around.zone === 'person' ? { ...around, zone: 'text', inherited: null } : around
  // Known values first: a name may reach across what looks like a structure.
  const text = visitor.prose(source, context)
  const out: string[] = []
  let position = 0
  const lastTagEnd = text.lastIndexOf('>') + 1
  const rewritePair = rewriterOfPairs(text, context)
  const pattern = new RegExp(embedded.source, embedded.flags)
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    out.push(text.slice(position, match.index))
    position = match.index + match[0].length
    const { groups } = match
    if (groups?.json) {
      const json = rewriteJson(text, match.index, context, visitor, rewriteValue)
      out.push(json.text)
      position = Math.max(json.end, position)
      pattern.lastIndex = position
    } else if (groups?.markup) {
      const end = Math.max(lastTagEnd, position)
      const inside = { ...context, depth: context.depth + 1 }
      out.push(rewriteMarkup(text.slice(match.index, end), inside, visitor, rewriteValue))
      position = end
      pattern.lastIndex = position
    } else out.push(rewriteEmbedded(match[0], groups ?? {}, context, visitor, rewritePair))
  }
  out.push(text.slice(position))
  return out.join('')
}

/** In prose, `code` is most often that of an error; beside the rest of a request it is the secret one. */
function rewriterOfPairs(text: string, { zone, isParameter }: TextContext): RewriteValue {
  const isProgram = zone === 'script' || zone === 'configuration'
  const quotesRequest =
    !isProgram && /\b(?:grant_type|redirect_uri|code_verifier|state)["']?\s*[:=]/i.test(text)
  return (value, context, visitor) => {
    const isCode = quotesRequest && context.key?.toLowerCase() === 'code'
    return rewriteValue(value, { ...context, isParameter: isParameter || isCode }, visitor)
  }
}

function rewriteEmbedded(
  whole: string,
  groups: Readonly<Record<string, string | undefined>>,
  context: TextContext,
  visitor: TextVisitor,
  rewritePair: RewriteValue,
): string {
  const plain = { ...context, key: null }
  if (groups.known) return rewriteValue(groups.known, { ...context, key: 'secret' }, visitor)
  if (groups.email) return rewriteLeaf(groups.email, { ...context, key: 'email' }, visitor)
  if (groups.url) return rewriteValue(groups.url, plain, visitor)
  if (groups.jwt) return isMaskedAlready(groups.jwt) ? groups.jwt : visitor.jwt(groups.jwt, context)
  if (groups.key && groups.quoted !== undefined) {
    const value = rewritePair(groups.quoted, { ...context, key: groups.key }, visitor)
    return `${groups.lead}${groups.quote}${value}${groups.quote}`
  }
  // More than one are a quoted form or query, which is encoded.
  if (groups.more) return rewritePairs(whole, context, visitor, rewritePair)
  if (groups.bareKey && groups.bare)
    return groups.bareLead + rewritePair(groups.bare, { ...context, key: groups.bareKey }, visitor)
  if (groups.scheme && groups.credentials) {
    const bearer = { ...context, key: 'authorization' }
    return (
      groups.scheme +
      (isMaskedAlready(groups.credentials)
        ? groups.credentials
        : rewriteValue(groups.credentials, bearer, visitor))
    )
  }
  return groups.base64 ? rewriteBase64(groups.base64, context, visitor) : whole
}

/** A value that cannot hold another. */
function rewriteLeaf(text: string, context: TextContext, visitor: TextVisitor): string {
  return isMaskedAlready(text) ? text : (visitor.value(text, context) ?? text)
}

function rewriteBase64(base64: string, context: TextContext, visitor: TextVisitor): string {
  const bytes = decodeBase64(base64)
  if (bytes === null) return base64
  const text = textOfBytes(bytes)
  if (text === null) return visitor.binary(base64, bytes, context)
  const rewritten = rewriteText(text, context, visitor)
  return rewritten === text ? base64 : encodeBase64(rewritten, base64)
}
