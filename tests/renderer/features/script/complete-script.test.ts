import { CompletionContext } from '@codemirror/autocomplete'
import { javascript } from '@codemirror/lang-javascript'
import { EditorState } from '@uiw/react-codemirror'
import { expect, test } from 'vitest'
import { completeScript } from '../../../../src/renderer/features/script/editor/complete-script.ts'
import { scriptModules } from '../../../../src/shared/script-api.ts'

const knowledge = {
  runtime: 'auth0-node-22' as const,
  context: { id_token: '«id_token»', user: { id: 7, 'not-a-name': 1 }, scopes: [] },
}

/** What is offered where `|` stands, and where it would go. */
function offered(text: string, explicit = false): { names: string[]; from: number } | null {
  const pos = text.indexOf('|')
  const state = EditorState.create({ doc: text.replace('|', ''), extensions: javascript() })
  const result = completeScript(knowledge)(new CompletionContext(state, pos, explicit))
  return result && { names: result.options.map(({ label }) => label), from: pos - result.from }
}

const namesAt = (text: string) => offered(text)?.names

test('offers the fields that the last token response had', () => {
  expect(namesAt('function (token, ctx, cb) { ctx.| }')).toEqual(['id_token', 'user', 'scopes'])
  expect(namesAt('function (token, ctx, cb) { ctx.user.| }')).toEqual(['id'])
  expect(namesAt('function (token, ctx, cb) { token.| }')).toEqual([])
})

test('tells the kind of a field, and never its value', () => {
  const state = EditorState.create({ doc: '(a, b, c) => b.', extensions: javascript() })
  const result = completeScript(knowledge)(new CompletionContext(state, 15, false))
  expect(result?.options.map(({ detail }) => detail)).toEqual(['string', 'object', 'array'])
  expect(JSON.stringify(result)).not.toContain('«id_token»')
})

test('offers the methods and the options of request', () => {
  expect(namesAt('request.|')).toContain('get')
  const text = 'request.get({ url: "x", |'
  expect(namesAt(text)).toEqual(expect.arrayContaining(['headers', 'json', 'timeout']))
  expect(namesAt('request({ he| }, cb)')).toContain('headers')
  expect(namesAt('request({ headers: { | } })')).toContain('Authorization')
  expect(namesAt('request({ auth: { | } })')).toContain('bearer')
})

test('a value of an option is no option', () => {
  expect(namesAt('request({ json: t| })')).toContain('request')
})

test('offers what a response has, in the callback of a request only', () => {
  const callback = 'request.get(url, function (e, res, body) { res.| })'
  expect(namesAt(callback)).toContain('statusCode')
  expect(namesAt('function f(e, res) { res.| }')).toEqual([])
})

test('offers the attributes of a profile where it is handed over', () => {
  expect(namesAt('function (t, c, done) { done(null, { | }) }')).toContain('user_id')
  expect(namesAt('function (t, c, done) { other(null, { u| }) }')).not.toContain('user_id')
})

test('offers the modules inside of require, in place of what is typed', () => {
  expect(offered("var x = require('jso|')")).toEqual({
    names: scriptModules.map(({ name }) => name),
    from: 3,
  })
  expect(offered("var x = 'jso|'")).toBeNull()
})

test('offers the globals of the runtime, when something is typed', () => {
  expect(namesAt('fet|')).toContain('fetch')
  expect(offered('x = |')).toBeNull()
  expect(offered('x = |', true)?.names).toContain('request')
  expect(offered('// fet|')).toBeNull()
})
