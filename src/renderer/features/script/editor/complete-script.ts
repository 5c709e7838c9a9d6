import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete'
import { syntaxTree } from '@codemirror/language'
import type { EditorState } from '@uiw/react-codemirror'
import type { JsonObject } from '../../../../shared/json-object.ts'
import {
  profileAttributes,
  requestOptions,
  responseMembers,
  type ScriptName,
  scriptGlobals,
  scriptMembers,
  scriptModules,
} from '../../../../shared/script-api.ts'
import { fieldsAt } from './json-fields.ts'
import { type SyntaxNode, scriptPlaces } from './script-places.ts'

/** What the editor knows beside the text. */
export interface ScriptKnowledge {
  readonly runtime: keyof typeof scriptGlobals
  /** The token response of the last run: the shape of the script's second argument. */
  readonly context: JsonObject | null
}

/** Offers what the script's world has at the cursor. */
export function completeScript(knowledge: ScriptKnowledge) {
  return (context: CompletionContext): CompletionResult | null => {
    const { state, pos } = context
    const node = syntaxTree(state).resolveInner(pos, -1)
    if (node.name === 'String') return completeModule(state, node)
    if (/Comment|TemplateString|RegExp/.test(node.name)) return null
    const word = context.matchBefore(/[\w$]*/)
    const from = word?.from ?? pos
    const places = scriptPlaces(state, node, from)
    if (places.members)
      return resultOf(from, membersOf(places.members, knowledge, places), 'property')
    if (places.key) return resultOf(from, keysOf(places.key), 'property')
    if (from === pos && !context.explicit) return null
    return resultOf(from, scriptGlobals[knowledge.runtime], 'variable')
  }
}

function completeModule(state: EditorState, node: SyntaxNode): CompletionResult | null {
  const call = node.parent?.parent
  const callee = call?.name === 'CallExpression' ? call.firstChild : null
  if (!callee || state.sliceDoc(callee.from, callee.to) !== 'require') return null
  return { ...resultOf(node.from + 1, scriptModules, 'namespace'), validFor: /^[\w@/.-]*$/ }
}

function membersOf(
  path: readonly string[],
  { context }: ScriptKnowledge,
  places: { readonly contextName: string | null; readonly responseName: string | null },
): readonly ScriptName[] {
  const [object = '', ...rest] = path
  if (object === places.responseName) return rest.length === 0 ? responseMembers : []
  if (object === places.contextName) return context ? fieldsAt(context, rest) : []
  if (rest.length > 0) return []
  return Object.hasOwn(scriptMembers, object) ? (scriptMembers[object] ?? []) : []
}

function keysOf(key: 'request-option' | 'header' | 'auth' | 'profile'): readonly ScriptName[] {
  if (key === 'request-option') return requestOptions
  if (key === 'profile') return profileAttributes
  return key === 'auth' ? authKeys : headerNames
}

const authKeys = ['bearer', 'user', 'pass'].map((name) => ({ name, detail: '' }))

const headerNames = [
  { name: 'Authorization', detail: "'Bearer ' + accessToken" },
  { name: 'Accept', detail: 'application/json' },
  { name: "'Content-Type'", detail: '' },
  { name: "'User-Agent'", detail: 'some providers refuse without' },
]

function resultOf(
  from: number,
  names: readonly ScriptName[],
  type: 'property' | 'variable' | 'namespace',
): CompletionResult {
  // Before the words that merely stand somewhere in the text.
  const options = names.map(
    ({ name, detail }): Completion => ({ label: name, detail, type, boost: 10 }),
  )
  return { from, options, validFor: /^[\w$]*$/ }
}
