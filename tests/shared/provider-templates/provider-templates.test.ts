import { describe, expect, test } from 'vitest'
import { findConnectionProblems, findErrors } from '../../../src/shared/connection-problems.ts'
import {
  connectionFromTemplate,
  findPlaceholderProblem,
} from '../../../src/shared/provider-templates/connection-from-template.ts'
import type { ProviderTemplate } from '../../../src/shared/provider-templates/provider-template.ts'
import { providerTemplates } from '../../../src/shared/provider-templates/provider-templates.ts'
import { findScriptWarnings } from '../../../src/shared/script-warnings/find-script-warnings.ts'
import { parseScript } from '../../../src/shared/script-warnings/parse-script.ts'
import { fillInTemplate } from './filled-in.ts'

test('there are twenty, each with an id of its own', () => {
  expect(new Set(providerTemplates.map(({ id }) => id)).size).toBe(20)
})

describe.each(providerTemplates)('$displayName', (template) => {
  test('can be run once it is filled in', () => {
    const connection = fillInTemplate(template)
    expect(findErrors(connection)).toEqual([])
    expect(findConnectionProblems(connection).map(({ path }) => path)).toEqual([
      ['workbench', 'callbackUrl'],
    ])
  })

  test('leaves no place open', () => {
    const filled = JSON.stringify(fillInTemplate(template))
    for (const { name } of template.placeholders) expect(filled).not.toContain(`{${name}}`)
  })

  test('has a script that parses and that nothing is to be said of', () => {
    const script = template.options.scripts.fetchUserProfile
    expect(parseScript(script)?.main?.params).toHaveLength(3)
    expect(findScriptWarnings(script)).toEqual([])
  })

  test('names https addresses as its sources', () => {
    const sources = [template.documentation, ...template.quirks.map(({ source }) => source)]
    expect(sources.length).toBeGreaterThan(1)
    for (const source of sources) expect(new URL(source).protocol).toBe('https:')
  })

  test('has a sign that can be read', () => {
    const { monogram, colour, ink } = template.mark
    expect(monogram).toMatch(/^[A-Z][a-z]?$/)
    expect(contrast(colour, ink === 'white' ? '#ffffff' : '#000000')).toBeGreaterThanOrEqual(4.5)
  })

  test('has an example for each of its places that fits', () => {
    for (const placeholder of template.placeholders)
      expect(
        findPlaceholderProblem(placeholder, { [placeholder.name]: placeholder.example }),
      ).toBeNull()
  })
})

describe('filling in', () => {
  test('puts the values into addresses and script', () => {
    const values = { address: 'https://id.northwind.example:8443/auth', realm: 'staff' }
    const { options } = fillInTemplate(templateOf('keycloak'), { values })
    const base = 'https://id.northwind.example:8443/auth/realms/staff/protocol/openid-connect'
    expect(options.authorizationURL).toBe(`${base}/auth`)
    expect(options.tokenURL).toBe(`${base}/token`)
    expect(options.scripts?.fetchUserProfile).toContain(`'${base}/userinfo'`)
  })

  test('takes the usual value where none is given', () => {
    expect(fillInTemplate(templateOf('microsoft')).options.tokenURL).toContain('/common/')
  })

  test.each([
    ['gitlab', 'host', "gitlab.com'+evil()+'"],
    ['gitlab', 'host', 'https://gitlab.com'],
    ['microsoft', 'tenant', 'common/../x'],
    ['keycloak', 'realm', ''],
    ['keycloak', 'address', 'https://id.example.com/'],
  ])('refuses %s with %s %s', (id, name, value) => {
    const template = templateOf(id)
    const values = { address: 'https://id.example.com', realm: 'staff', [name]: value }
    const answers = { name: id, values, clientId: 'c', clientSecret: 's' }
    expect(() => connectionFromTemplate(template, answers)).toThrow()
  })

  test('sends the client as HTTP Basic where the provider wants it', () => {
    expect(fillInTemplate(templateOf('zoom')).options.customHeaders).toEqual({
      Authorization: `Basic ${btoa('the-client:the-secret')}`,
    })
  })

  test('adds no Authorization header without a secret', () => {
    const { options } = fillInTemplate(templateOf('zoom'), { clientSecret: '' })
    expect(options.customHeaders).toBeUndefined()
  })
})

function templateOf(id: string): ProviderTemplate {
  const found = providerTemplates.find((template) => template.id === id)
  if (!found) throw new Error(`no template ${id}`)
  return found
}

/** WCAG 2.2, contrast ratio. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
