import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { buildConnection } from '../builders/connection-builder.ts'
import { runCli, temporaryFile } from './spawn-cli.ts'

/** The one line of standard error with which a command refuses to start. */
async function refusalOf(args: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await runCli(args)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  return stderr
}

describe('bad usage', () => {
  test.each([
    [['run'], "error: missing required argument 'connection'\n"],
    [['run', 'a.json', '--fast'], "error: unknown option '--fast'\n"],
    [['fly'], "error: unknown command 'fly'\n"],
    [
      ['run', 'a.json', '--browser', 'lynx'],
      "error: option '--browser <kind>' argument 'lynx' is invalid. Allowed choices are http, chromium, system, manual.\n",
    ],
    [
      ['run', 'a.json', '--param', 'login_hint'],
      "error: option '--param <NAME=VALUE>' argument 'login_hint' is invalid. A parameter is written NAME=VALUE.\n",
    ],
    [
      ['run', 'a.json', '--timeout', '0'],
      "error: option '--timeout <SECONDS>' argument '0' is invalid. A time limit is a number of seconds above 0 and up to 86400.\n",
    ],
    [
      ['playground', '--port', '65536'],
      "error: option '--port <N>' argument '65536' is invalid. A port is a whole number from 0 to 65535.\n",
    ],
    [['tenant', 'push', 'acme.eu.auth0.com'], "error: missing required argument 'name'\n"],
    [
      ['tenant', 'pull', 'acme.eu.auth0.com', '--rename', 'A'],
      "error: option '--rename <NAME=NEW>' argument 'A' is invalid. A parameter is written NAME=VALUE.\n",
    ],
    [
      ['replay', 'a.json', '--set', 'A=b'],
      'error: --set needs --connection: that of the run has no markers to fill.\n',
    ],
    [
      ['export', 'a.json', '--format', 'terraform', '--method', 'PATCH'],
      'error: --method is for --format management-api and curl, not for terraform.\n',
    ],
    [
      ['export', 'a.json', '--format', 'deploy-cli', '--client-id', 'x'],
      'error: --client-id is for --format login-link, not for deploy-cli.\n',
    ],
    [
      ['export', 'a.json', '--format', 'curl', '--exchange', 't1', '--domain', 'x'],
      'error: --domain says how a connection is written, which --exchange is not.\n',
    ],
    [
      ['demo', 'now'],
      "error: too many arguments for 'demo'. Expected 0 arguments but got 1: now.\n",
    ],
  ])('%j', async (args, message) => {
    expect(await refusalOf(args)).toBe(message)
  })

  test('--headless of what has no window', async () => {
    const file = temporaryFile(buildConnection())
    expect(await refusalOf(['run', file, '--headless'])).toBe(
      'error: --headless needs --browser chromium; only that one has a window to hide.\n',
    )
  })

  test('without a command shows the help', async () => {
    expect(await refusalOf([])).toContain('Usage: oauth-workbench [options] [command]')
  })
})

test('the help that is asked for is no error', async () => {
  const { status, stdout } = await runCli(['run', '--help'])
  expect(status).toBe(0)
  expect(stdout).toContain('--callback-url <URL>')
})

describe('a file that is no connection', () => {
  const valid = buildConnection()
  const withOptions = (options: Record<string, unknown>) => ({
    ...valid,
    options: { ...valid.options, ...options },
  })

  test.each([
    [
      '{\n  "name": "a",\n  "options": }',
      ' is not valid JSON: value expected at line 3, column 14.',
    ],
    ['{ "name": "a", }', ' is not valid JSON: property name expected at line 1, column 16.'],
    ['', ' is not valid JSON: value expected at line 1, column 1.'],
    [[], ' holds a list without a custom social connection (strategy "oauth2").'],
    [
      { connections: [valid, { ...valid, name: 'acme' }, { ...valid, strategy: 'auth0' }] },
      ' holds 2 connections (northwind-id, acme); store them with "import --save", which then can be named one by one.',
    ],
    [{ name: 'a' }, ': options is missing.'],
    [withOptions({ client_id: 3 }), ': options.client_id must be a text, not a number.'],
    [
      withOptions({ customHeaders: { Authorization: 1 } }),
      ': options.customHeaders.Authorization must be a text, not a number.',
    ],
    [
      { ...valid, strategy: 'oidc' },
      ': its strategy is "oidc"; only custom social connections ("oauth2") can be tested.',
    ],
    [withOptions({ tokenURL: '' }), ': options.tokenURL: tokenURL is missing.'],
    [
      withOptions({ authorizationURL: 'https://id.example/a?response_mode=form_post' }),
      ': options.authorizationURL: authorizationURL must not set response_mode: Auth0 reads the code only from the query of the callback URL, so no other mode works.',
    ],
    [
      withOptions({ authorizationURL: '##PLAYGROUND##/authorize' }),
      ': ##PLAYGROUND## is not filled; start "playground", and give its address with --set PLAYGROUND=URL.',
    ],
    [
      withOptions({ scope: '##SCOPE##' }),
      ': ##SCOPE## is not filled; give it with --set SCOPE=VALUE, or with --set SCOPE from the environment.',
    ],
    [
      withOptions({ client_secret: '«client_secret»' }),
      ': options.client_secret: «client_secret» only stands for a secret; set OAUTH_WORKBENCH_CLIENT_SECRET.',
    ],
    [
      withOptions({ customHeaders: { Authorization: '«customHeaders.Authorization»' } }),
      ': options.customHeaders.Authorization: «customHeaders.Authorization» only stands for a secret; write the secret in its place.',
    ],
  ])('%j', async (content, reason) => {
    const file = temporaryFile(content)
    expect(await refusalOf(['run', file])).toBe(`error: ${file}${reason}\n`)
  })

  test('because nothing could walk through it', async () => {
    const file = temporaryFile(`{\n  "name": ${'{"a":'.repeat(8000)}1${'}'.repeat(8000)}\n}`)
    expect(await refusalOf(['run', file])).toBe(
      `error: ${file} is nested deeper than 200 levels, from line 2 on.\n`,
    )
  })

  test('because it is not there', async () => {
    const file = join(dirname(temporaryFile('')), 'absent.json')
    expect(await refusalOf(['run', file])).toBe(
      `error: ${file} cannot be read: there is no such file.\n`,
    )
  })

  test('because it is a folder', async () => {
    const folder = dirname(temporaryFile(''))
    expect(await refusalOf(['run', folder])).toBe(
      `error: ${folder} cannot be read: it is a folder.\n`,
    )
  })

  test('because of a callback URL on the command line', async () => {
    const file = temporaryFile(valid)
    expect(await refusalOf(['run', file, '--callback-url', 'nowhere'])).toBe(
      `error: ${file}: workbench.callbackUrl: The callback URL is not a URL; any https URL or custom scheme will do.\n`,
    )
  })
})
