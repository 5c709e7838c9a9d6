import { syntaxTree } from '@codemirror/language'
import type { EditorState } from '@uiw/react-codemirror'

/** A node of the editor's own, forgiving syntax tree. */
export type SyntaxNode = ReturnType<ReturnType<typeof syntaxTree>['resolveInner']>

/** What the cursor is in. */
export interface ScriptPlaces {
  /** `['ctx', 'user']` behind `ctx.user.`; `null` where no member is being written. */
  readonly members: readonly string[] | null
  /** Of which object a key is being written. */
  readonly key: 'request-option' | 'header' | 'auth' | 'profile' | null
  /** The name of the script's second parameter. */
  readonly contextName: string | null
  /** The name of the response in the callback of `request` around the cursor. */
  readonly responseName: string | null
}

/** Finds out what is being written at `from`, where the word under the cursor begins. */
export function scriptPlaces(state: EditorState, node: SyntaxNode, from: number): ScriptPlaces {
  const textOf = ({ from: start, to }: SyntaxNode) => state.sliceDoc(start, to)
  const [, contextName = null, callbackName = null] = mainParameters(state)
  const chain = /([\w$]+(?:\s*\??\.\s*[\w$]+)*)\s*\??\.\s*$/.exec(
    state.sliceDoc(Math.max(0, from - 200), from),
  )?.[1]
  const object = ancestor(node, 'ObjectExpression')
  return {
    members: chain?.split(/\s*\??\.\s*/) ?? null,
    key: object && isAtKey(state, object, from) ? keyOwner(object, textOf, callbackName) : null,
    contextName,
    responseName: responseNameAt(node, textOf),
  }
}

/** The parameters of the first function that has three, as Auth0 calls it. */
function mainParameters(state: EditorState): readonly string[] {
  let found: readonly string[] = []
  syntaxTree(state).iterate({
    enter: ({ name, node }) => {
      if (found.length > 0) return false
      if (name !== 'ParamList') return true
      const names = parameterNames(node, ({ from, to }) => state.sliceDoc(from, to))
      if (names.length >= 3) found = names
      return true
    },
  })
  return found
}

type TextOf = (node: SyntaxNode) => string

function parameterNames(list: SyntaxNode, textOf: TextOf): string[] {
  return list.getChildren('VariableDefinition').map(textOf)
}

const requestCall = /^request(?:\.(?:get|post|put|patch|del|delete|head))?$/

function keyOwner(
  object: SyntaxNode,
  textOf: TextOf,
  callbackName: string | null,
): ScriptPlaces['key'] {
  const { parent } = object
  if (parent?.name === 'Property') {
    const key = parent.firstChild ? textOf(parent.firstChild).replace(/['"]/g, '') : ''
    return key === 'headers' ? 'header' : key === 'auth' ? 'auth' : null
  }
  const callee = parent?.name === 'ArgList' ? parent.parent?.firstChild : null
  if (!callee) return null
  if (requestCall.test(textOf(callee))) return 'request-option'
  return callbackName !== null && textOf(callee) === callbackName ? 'profile' : null
}

/** Behind `{` or a comma of just this object a key begins; behind a colon a value. */
function isAtKey(state: EditorState, object: SyntaxNode, from: number): boolean {
  return /[{,]$/.test(state.sliceDoc(object.from, from).trimEnd())
}

/** The second parameter of the nearest function that is the last argument of a request. */
function responseNameAt(node: SyntaxNode, textOf: TextOf): string | null {
  for (let at: SyntaxNode | null = node; at; at = at.parent) {
    const call = at.parent?.name === 'ArgList' ? at.parent.parent : null
    if (!/Function/.test(at.name) || !call?.firstChild) continue
    if (!requestCall.test(textOf(call.firstChild))) continue
    const list = at.getChild('ParamList')
    return list ? (parameterNames(list, textOf)[1] ?? null) : null
  }
  return null
}

function ancestor(node: SyntaxNode, name: string): SyntaxNode | null {
  for (let at: SyntaxNode | null = node; at; at = at.parent) if (at.name === name) return at
  return null
}
