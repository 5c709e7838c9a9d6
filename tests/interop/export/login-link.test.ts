import { expect, it } from 'vitest'
import { exportLoginLinks } from '../../../src/interop/export/login-link.ts'
import { buildConnection } from '../../builders/connection-builder.ts'

it('takes the domain of the callback URL where it is that of a tenant', () => {
  const { text } = exportLoginLinks([buildConnection()])
  expect(text).toBe(
    'https://tenant.example.com/authorize?response_type=code&client_id=YOUR_CLIENT_ID&redirect_uri=https%3A%2F%2FYOUR_APP%2Fcallback&scope=openid%20profile%20email&connection=northwind-id\n',
  )
})

it('takes what is given', () => {
  const { text, warnings } = exportLoginLinks(
    [buildConnection({ workbench: { callbackUrl: 'app://callback' } })],
    { domain: 'acme.eu.auth0.com', clientId: 'a b', redirectUri: 'https://a/b', scope: 'openid' },
  )
  expect(text).toBe(
    'https://acme.eu.auth0.com/authorize?response_type=code&client_id=a%20b&redirect_uri=https%3A%2F%2Fa%2Fb&scope=openid&connection=northwind-id\n',
  )
  expect(warnings).toEqual([])
})

it('says what is to be filled in', () => {
  const { warnings } = exportLoginLinks([
    buildConnection({ workbench: { callbackUrl: 'https://YOUR_DOMAIN/login/callback' } }),
  ])
  expect(warnings).toEqual([
    'Put your own value in place of YOUR_DOMAIN.',
    'Put your own value in place of YOUR_CLIENT_ID.',
    'Put your own value in place of https://YOUR_APP/callback.',
  ])
})
