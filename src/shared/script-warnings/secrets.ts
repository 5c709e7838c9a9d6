import type { AnyNode, Node } from 'acorn'
import { findAll, keyOf } from './nodes.ts'
import type { ParsedScript } from './parse-script.ts'
import { type StaticScriptWarning, warnAt } from './script-warning.ts'

/** Tokens that are put into a URL, and secrets that stand in the script's text. */
export function findExposedSecrets(script: ParsedScript): StaticScriptWarning[] {
  return [...findTokensInUrls(script), ...findLiteralSecrets(script)]
}

const tokenParameter = /[?&](?:access_token|oauth_token|token|auth|api_?key|key)=$/i

function findTokensInUrls({ root }: ParsedScript): StaticScriptWarning[] {
  const message =
    'The token is put into the URL, where servers and proxies log it; send it in the Authorization header if the provider allows that.'
  const concatenations = findAll(root, (node) => node.type === 'BinaryExpression').filter(
    ({ left, operator }) => operator === '+' && tokenParameter.test(endOf(left)),
  )
  const templates = findAll(root, (node) => node.type === 'TemplateLiteral').filter(({ quasis }) =>
    quasis.slice(0, -1).some(({ value }) => tokenParameter.test(value.raw)),
  )
  const queries = findAll(root, (node) => node.type === 'Property').filter(
    (property) =>
      keyOf(property) === 'qs' &&
      property.value.type === 'ObjectExpression' &&
      property.value.properties.some(
        (inner) =>
          inner.type === 'Property' && /^(?:access_|oauth_)?token$/.test(keyOf(inner) ?? ''),
      ),
  )
  return [...concatenations, ...templates, ...queries].map((node) =>
    warnAt(node, 'token-in-url', message),
  )
}

/** The last text of a concatenation. */
function endOf(node: AnyNode): string {
  if (node.type === 'BinaryExpression') return endOf(node.right)
  return textOf(node)
}

function textOf(node: AnyNode): string {
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : ''
}

const secretName = /secret|passw(?:or)?d|api[-_]?key|private[-_]?key|client[-_]?key/i

/** What gives itself away: a private key, a JWT, credentials of a header, keys of well-known providers. */
const secretText =
  /-----BEGIN [A-Z ]*PRIVATE KEY-----|\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]{8,}|^(?:Basic|Bearer) [\w+/=.-]{12,}$|\b(?:sk_live_|ghp_|xox[abp]-)\w{8,}/

function findLiteralSecrets({ root }: ParsedScript): StaticScriptWarning[] {
  const named = findAll(root, isNaming).flatMap((node) => {
    const { name, value } = namingOf(node)
    return value && secretName.test(name ?? '') && looksSecret(textOf(value)) ? [value] : []
  })
  const bare = findAll(root, (node) => node.type === 'Literal').filter((node) =>
    secretText.test(textOf(node)),
  )
  const message =
    'A secret stands in the script’s text; everybody who can read or export the connection sees it.'
  return [...new Set<Node>([...named, ...bare])].map((node) =>
    warnAt(node, 'secret-in-script', message),
  )
}

type Naming = Extract<AnyNode, { type: 'Property' | 'VariableDeclarator' | 'AssignmentExpression' }>

function isNaming(node: AnyNode): node is Naming {
  return ['Property', 'VariableDeclarator', 'AssignmentExpression'].includes(node.type)
}

function namingOf(node: Naming): { name: string | undefined; value: AnyNode | null | undefined } {
  if (node.type === 'Property') return { name: keyOf(node), value: node.value }
  if (node.type === 'VariableDeclarator')
    return { name: node.id.type === 'Identifier' ? node.id.name : undefined, value: node.init }
  const { left, right } = node
  return { name: left.type === 'Identifier' ? left.name : undefined, value: right }
}

/** Long enough, and no placeholder or sentence. */
function looksSecret(text: string): boolean {
  return text.length >= 8 && !/[\s<>{}]/.test(text) && !/^(?:your|x{4}|https?:)/i.test(text)
}
