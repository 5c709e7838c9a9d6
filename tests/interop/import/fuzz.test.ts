import { expect, it } from 'vitest'
import type { ImportResult } from '../../../src/interop/import/import-result.ts'
import { importText } from '../../../src/interop/import/import-text.ts'
import { connectionSchema } from '../../../src/shared/connection-schema.ts'
import { mutateText, mutateValue, pick, randomFrom, samples } from '../mutations.ts'

/** Over all samples and both kinds. */
const mutationCount = 10_000

function checkResult(result: ImportResult, seed: string): void {
  if (result.kind === 'refused') {
    expect(result.message, seed).toMatch(/^\S[\s\S]*\.$/)
    return
  }
  if (result.kind === 'needs-fetch') return
  expect(result.connections.length, seed).toBeGreaterThan(0)
  for (const connection of result.connections) {
    expect(connectionSchema.safeParse(connection).error, seed).toBeUndefined()
    for (const key of ['authorizationURL', 'tokenURL', 'client_id'] as const)
      if (connection.options[key] === '')
        expect(result.notUnderstood, seed).toContainEqual({
          path: `${connection.name}.options.${key}`,
          reason: 'is missing; fill it in before a run',
        })
  }
}

it(`${mutationCount / 2} mutated texts are imported whole, reported or refused`, () => {
  for (let seed = 0; seed < mutationCount / 2; seed++) {
    const random = randomFrom(seed)
    const sample = pick(samples, random)
    if (!sample) throw new Error('no samples')
    const text = mutateText(sample.text, random)
    checkResult(importText(text, { fileName: sample.file }), `seed ${seed}, ${sample.file}`)
  }
})

it(`${mutationCount / 2} mutated JSON documents are imported whole, reported or refused`, () => {
  const documents = samples.filter(({ file }) => file.endsWith('.json'))
  for (let seed = 0; seed < mutationCount / 2; seed++) {
    const random = randomFrom(seed + mutationCount)
    const sample = pick(documents, random)
    if (!sample) throw new Error('no samples')
    const text = JSON.stringify(mutateValue(JSON.parse(sample.text), random))
    checkResult(importText(text), `seed ${seed}, ${sample.file}`)
  }
})

/** Keys that say what a document is, how it is paged, or what is only said in a note. */
const understood =
  /(^|\.)(strategy|start|limit|total|name|issuer|scopes_supported\S*|code_challenge\S*|token_endpoint_auth\S*|upstream_params|type|mode|address|\S+_version|provider_name|sensitive_values\S*)$/

/** Every leaf of the document that is neither in a connection nor reported. */
function findUnaccounted(document: unknown, result: ImportResult): readonly string[] {
  if (result.kind !== 'imported') return []
  const kept = JSON.stringify(result.connections)
  const reported = result.notUnderstood.flatMap(({ path }) => path.split(', '))
  const visit = (value: unknown, path: string): readonly string[] => {
    if (reported.includes(path)) return []
    if (typeof value === 'object' && value !== null)
      return Object.entries(value).flatMap(([key, child]) =>
        visit(
          child,
          Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`,
        ),
      )
    const isNothing = value === null || value === '' || understood.test(path)
    // The userinfo endpoint stands within the script.
    const isKept = kept.includes(JSON.stringify(value)) || kept.includes(`'${value}'`)
    return isNothing || isKept ? [] : [path]
  }
  return visit(document, '')
}

it('no value of a mutated Auth0 document is dropped silently', () => {
  const documents = samples.filter(({ file }) =>
    /^(management|discovery|terraform-show).*\.json$/.test(file),
  )
  for (let seed = 0; seed < 2_000; seed++) {
    const random = randomFrom(seed)
    const sample = pick(documents, random)
    const document = mutateValue(JSON.parse(sample?.text ?? 'null'), random)
    const result = importText(JSON.stringify(document))
    expect(findUnaccounted(document, result), `seed ${seed}, ${sample?.file}`).toEqual([])
  }
})
