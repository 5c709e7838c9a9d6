import { childrenOf, type HclFile, type HclNode } from './hcl-tree.ts'

/** What an HCL expression comes to without running Terraform. */
export type HclValue = { readonly kind: 'value'; readonly value: unknown } | Unresolved

export type Unresolved =
  /** It names something that has no value here, for example `var.client_secret`. */
  | { readonly kind: 'reference'; readonly text: string }
  /** It needs Terraform, for example `file("script.js")`. */
  | {
      readonly kind: 'computed'
      readonly text: string
      /** The same to be shown: without the texts in it, any of which may be a secret. */
      readonly shown: string
    }

export interface HclScope {
  readonly file: HclFile
  /** The value of a traversal such as `var.domain`, where it has one. */
  lookUp(traversal: string): unknown
  /** Called for what stands inside a text or an object and has no value. */
  onUnresolved(unresolved: Unresolved): void
}

export function evaluate(expression: HclNode, scope: HclScope): HclValue {
  const [node, ...more] = childrenOf(expression)
  if (!node) return computed(expression, scope)
  switch (node.name) {
    case 'LiteralValue':
      return evaluateLiteral(node, scope)
    case 'TemplateExpr':
      return evaluateTemplate(node, scope)
    case 'CollectionValue':
      return evaluateCollection(node, scope)
    case 'VariableExpr':
      return evaluateTraversal(expression, scope)
    case 'FunctionCall':
      return more.length === 0 ? evaluateCall(node, scope) : computed(expression, scope)
    case '(': {
      const inner = expression.getChild('Expression')
      return inner && more.length === 2 ? evaluate(inner, scope) : computed(expression, scope)
    }
    default:
      return computed(expression, scope)
  }
}

function value(of: unknown): HclValue {
  return { kind: 'value', value: of }
}

function computed(node: HclNode, { file }: HclScope): HclValue {
  return { kind: 'computed', text: file.slice(node.from, node.to), shown: withoutTexts(node, file) }
}

function withoutTexts(node: HclNode, file: HclFile): string {
  const parts: string[] = []
  let done = node.from
  const cursor = node.cursor()
  do {
    const { name, from, to } = cursor
    if (from < done || from >= node.to || !textNodes.has(name) || isPathOfFile(cursor.node, file))
      continue
    parts.push(file.slice(done, from), '"…"')
    done = to
  } while (cursor.next() && cursor.from < node.to)
  return parts.join('') + file.slice(done, node.to)
}

const textNodes: ReadonlySet<string> = new Set(['StringLit', 'QuotedTemplate', 'HeredocTemplate'])

/** In `file("script.js")`, which tells a person what to look for. */
function isPathOfFile(node: HclNode, file: HclFile): boolean {
  return /\bfile\(\s*$/.test(file.slice(Math.max(0, node.from - 20), node.from))
}

function evaluateLiteral(node: HclNode, scope: HclScope): HclValue {
  const [literal] = childrenOf(node)
  const source = scope.file.slice(node.from, node.to)
  if (literal?.name === 'StringLit') return value(unescapeQuoted(source.slice(1, -1)))
  if (literal?.name === 'BoolLit') return value(source === 'true')
  if (literal?.name === 'NullLit') return value(null)
  return value(Number(source))
}

function evaluateTraversal(expression: HclNode, scope: HclScope): HclValue {
  const text = scope.file.slice(expression.from, expression.to)
  const found = scope.lookUp(text)
  return found === undefined ? { kind: 'reference', text } : value(found)
}

function evaluateCollection(node: HclNode, scope: HclScope): HclValue {
  const tuple = node.getChild('Tuple')
  if (tuple) {
    const items = tuple.getChildren('Expression').map((item) => evaluate(item, scope))
    return items.every((item) => item.kind === 'value')
      ? value(items.map((item) => item.value))
      : computed(node, scope)
  }
  const entries: [string, unknown][] = []
  for (const element of node.getChild('Object')?.getChildren('ObjectElem') ?? []) {
    const key = keyOf(element, scope)
    const expression = element.getChild('Expression')
    const evaluated = expression && evaluate(expression, scope)
    if (key === null || !evaluated) return computed(node, scope)
    if (evaluated.kind === 'value') entries.push([key, evaluated.value])
    else {
      scope.onUnresolved(evaluated)
      if (evaluated.kind === 'reference') entries.push([key, `\${${evaluated.text}}`])
    }
  }
  return value(Object.fromEntries(entries))
}

/** A bare word is a key by itself (HCL specification, "Collection Values"). */
function keyOf(element: HclNode, scope: HclScope): string | null {
  const expression = element.getChild('ObjectKey')?.getChild('Expression')
  if (!expression) return null
  const source = scope.file.slice(expression.from, expression.to)
  if (/^[\w-]+$/.test(source)) return source
  const key = evaluate(expression, scope)
  return key.kind === 'value' && typeof key.value === 'string' ? key.value : null
}

/** Functions that leave the value as it is, or nearly so, in a connection. */
const transparent = new Set(['tostring', 'tolist', 'toset', 'tomap', 'sensitive', 'nonsensitive'])

function evaluateCall(call: HclNode, scope: HclScope): HclValue {
  const nameNode = call.getChild('FunctionName')
  const name = nameNode ? scope.file.slice(nameNode.from, nameNode.to) : ''
  const expressions = call.getChild('FunctionArguments')?.getChildren('Expression') ?? []
  const [first, second] = expressions.map((expression) => evaluate(expression, scope))
  if (first?.kind === 'reference' && transparent.has(name)) return first
  if (first?.kind !== 'value') return computed(call, scope)
  if (transparent.has(name)) return first
  if (name === 'jsonencode') return value(JSON.stringify(first.value))
  if (name === 'chomp' && typeof first.value === 'string')
    return value(first.value.replace(/(\r?\n)+$/, ''))
  if (name === 'trimspace' && typeof first.value === 'string') return value(first.value.trim())
  if (name === 'join' && second?.kind === 'value' && Array.isArray(second.value))
    return value(second.value.map(String).join(String(first.value)))
  return computed(call, scope)
}

function evaluateTemplate(node: HclNode, scope: HclScope): HclValue {
  const heredoc = node.getChild('HeredocTemplate')
  if (heredoc) return evaluateHeredoc(heredoc, scope)
  const quoted = node.getChild('QuotedTemplate')
  if (!quoted) return computed(node, scope)
  return joinParts(childrenOf(quoted).slice(1, -1), scope, unescapeQuoted)
}

function evaluateHeredoc(heredoc: HclNode, scope: HclScope): HclValue {
  const [start, openingWord, ...parts] = childrenOf(heredoc)
  const closing = parts.pop()
  if (!start || !openingWord || !closing) return computed(heredoc, scope)
  const isIndented = scope.file.slice(start.from, start.to) === '<<-'
  const raw = scope.file.slice(openingWord.to, closing.to)
  const indentation = isIndented ? smallestIndentation(raw) : 0
  const read = (text: string) => unescapeTemplate(outdent(text, indentation))
  // The closing word's token begins with the line breaks before it, which belong to the text.
  const closingText = scope.file.slice(closing.from, closing.to).replace(/[^\n]*$/, '')
  const joined = joinParts(parts, scope, read, read(closingText))
  if (joined.kind !== 'value') return joined
  return value(String(joined.value).replace(/^\r?\n/, ''))
}

function joinParts(
  parts: readonly HclNode[],
  scope: HclScope,
  read: (text: string) => string,
  tail = '',
): HclValue {
  let joined = ''
  for (const part of parts) {
    if (part.name === 'TemplateLiteral') joined += read(scope.file.slice(part.from, part.to))
    else {
      const expression = part.name === 'TemplateInterpolation' ? part.getChild('Expression') : null
      const evaluated = expression ? evaluate(expression, scope) : computed(part, scope)
      if (evaluated.kind === 'value') joined += asText(evaluated.value)
      else {
        scope.onUnresolved(evaluated)
        joined += expression ? `\${${evaluated.text}}` : evaluated.text
      }
    }
  }
  return value(joined + tail)
}

function asText(of: unknown): string {
  return typeof of === 'object' ? JSON.stringify(of) : String(of)
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  '"': '"',
  '\\': '\\',
}

function unescapeQuoted(text: string): string {
  // Templates first: an escaped "$" never begins one.
  return unescapeTemplate(text).replace(
    /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([nrt"\\]))/g,
    (whole: string, u: string | undefined, U: string | undefined, c: string | undefined) => {
      if (c !== undefined) return escapes[c] ?? whole
      const codePoint = Number.parseInt(u ?? U ?? '', 16)
      return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : whole
    },
  )
}

function unescapeTemplate(text: string): string {
  return text.replace(/\$\$\{/g, '${').replace(/%%\{/g, '%{')
}

function smallestIndentation(raw: string): number {
  const lines = raw.split('\n').slice(1, -1)
  const widths = lines.filter((l) => l.trim() !== '').map((l) => /^[ \t]*/.exec(l)?.[0].length ?? 0)
  return widths.length === 0 ? 0 : Math.min(...widths)
}

function outdent(text: string, width: number): string {
  if (width === 0) return text
  return text.replace(new RegExp(`(\\n)[ \\t]{0,${width}}`, 'g'), '$1')
}
