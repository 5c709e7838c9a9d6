import { describe, expect, test } from 'vitest'
import { optionNames } from '../../../src/engine/profile-script/guest/request/options.ts'
import {
  profileAttributes,
  requestOptions,
  responseMembers,
  scriptGlobals,
  scriptMembers,
  scriptModules,
} from '../../../src/shared/script-api.ts'
import { ScriptBench, scriptOf } from './script-bench.ts'

/** What the editor offers must be what the sandbox has: no more, and no less. */
const bench = new ScriptBench()

const namesOf = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name)

test('the options of request', () => {
  expect(namesOf(requestOptions)).toEqual([...optionNames])
})

test('the modules', async () => {
  const { message } = await bench.error(scriptOf("require('no-such-module')"))
  const listed = /exist here: ([^.]*(?:\.[^ .][^.]*)*)\./.exec(message)?.[1]?.split(', ')
  expect(listed).toEqual(namesOf(scriptModules))
  const loads = namesOf(scriptModules).map((name) => `require('${name}')`)
  const script = scriptOf(`callback(null, { modules: [${loads.join(', ')}].length })`)
  expect(await bench.profile(script)).toEqual({ modules: scriptModules.length })
})

test('the versions of the modules', async () => {
  for (const { name, detail } of scriptModules) {
    const version = /^\d[\d.]*\d/.exec(detail)?.[0]
    if (version === undefined) continue
    const script = scriptOf(`require('${name}@${version}')`, 'callback(null, {})')
    expect((await bench.run(script)).warnings).toEqual([])
  }
})

describe.each(['auth0-node-22', 'auth0-node-12'] as const)('the globals of %s', (runtime) => {
  test('are those that an error lists', async () => {
    const options = { behaviour: { scriptRuntime: runtime } }
    const { message } = await bench.error(scriptOf('noSuchGlobal'), options)
    const listed = /exist here: ([^.]*)\./.exec(message)?.[1]?.split(', ')
    expect(listed?.toSorted()).toEqual(namesOf(scriptGlobals[runtime]).toSorted())
  })

  test('are there', async () => {
    const types = namesOf(scriptGlobals[runtime]).map((name) => `typeof ${name}`)
    const value = await bench.value(`[${types.join(', ')}].indexOf('undefined')`, {
      behaviour: { scriptRuntime: runtime },
    })
    expect(value).toBe(-1)
  })
})

test('the members', async () => {
  for (const [object, members] of Object.entries(scriptMembers))
    for (const { name } of members)
      expect(await bench.value(`typeof ${object}.${name}`)).toMatch(/function|object/)
})

test('lists without a name twice', () => {
  for (const list of [profileAttributes, responseMembers])
    expect(new Set(namesOf(list)).size).toBe(list.length)
})
