import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { readCertificates } from '../../../src/engine/http/certificates.ts'

const fixture = (name: string) =>
  readFile(new URL(`../../fixtures/tls/throwaway-${name}.pem`, import.meta.url), 'utf8')

test('reads every certificate of a bundle, whatever stands between them', async () => {
  const [authority, issued] = await Promise.all(['authority', 'issued-certificate'].map(fixture))
  const read = readCertificates(`# a bundle\n${authority}\nsome words\n${issued}`)
  expect(read.ok && read.certificates.map(({ subject, issuer }) => [subject, issuer])).toEqual([
    ['O=Northwind, CN=Northwind Test Authority', 'O=Northwind, CN=Northwind Test Authority'],
    ['CN=id.northwind.example', 'O=Northwind, CN=Northwind Test Authority'],
  ])
  expect(read.ok && read.certificates[0]).toMatchObject({
    validUntil: expect.stringMatching(/^21\d\d-/),
    fingerprint: expect.stringMatching(/^([0-9A-F]{2}:){31}[0-9A-F]{2}$/),
  })
})

test('refuses a private key, a damaged certificate, and a text without any', async () => {
  const key = readCertificates(await fixture('issued-key'))
  expect(key).toMatchObject({ ok: false, reason: expect.stringContaining('private key') })
  const damaged = (await fixture('authority')).replace(/\n.{20}/, '\nAAAAAAAAAAAAAAAAAAAA')
  expect(readCertificates(damaged)).toEqual({ ok: false, reason: 'a certificate in it is damaged' })
  expect(readCertificates('hello').ok).toBe(false)
})
