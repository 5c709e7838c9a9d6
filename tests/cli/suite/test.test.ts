import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { startPlayground } from '../../../src/playground/start-playground.ts'
import { playgroundClient } from '../../../src/shared/connection-samples.ts'
import { describeWithBrowser } from '../../support/with-browser.ts'
import { connectToSilence } from '../../workbench/silent-server.ts'
import { runCli, startCli } from '../spawn-cli.ts'
import { sampleConnection, suiteFolder } from './suite-folder.ts'

const connection = sampleConnection()
const ada = { user_id: 'oauth2|playground|ada' }

const schema = readFileSync(join(import.meta.dirname, '../../fixtures/junit/junit.xsd'), 'utf8')

async function validate(xml: string) {
  const { valid, errors } = await validateXML({
    xml: [{ fileName: 'report.xml', contents: xml }],
    schema: [{ fileName: 'junit.xsd', contents: schema }],
  })
  return { valid, errors }
}

describe('a suite', () => {
  test('whose cases are as expected ends with 0', async () => {
    const folder = suiteFolder({
      'login.json': connection,
      'login.expect.json': { profile: ada, findings: { exclude: ['*'] } },
      'below/denied.expect.json': {
        connection: '../login.json',
        fault: 'access-denied',
        error: 'access-denied',
        findings: { include: ['access-denied'] },
      },
    })
    const { status, stdout, stderr } = await runCli(['test', folder])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^✓ \S+ › (login|denied) {2}live, \d/m)
    expect(stdout).toMatch(/\n2 passed of 2 cases in /)
  })

  test('with a case that is not as expected says how, shows its findings and ends with 1', async () => {
    const folder = suiteFolder({
      'login.json': connection,
      'login.expect.json': {
        fault: 'access-denied',
        profile: { user_id: { $pattern: 'grace' } },
        findings: { include: ['code-expired'] },
      },
    })
    const { status, stdout } = await runCli(['test', folder])
    expect(status).toBe(1)
    expect(stdout).toContain('✗ ')
    expect(stdout).toContain(
      '    outcome\n      expected  "passed"\n      actual    "failed"\n' +
        '    profile\n      expected  an object\n      actual    null\n' +
        '    findings\n      expected  code-expired\n      actual    access-denied\n',
    )
    expect(stdout).toContain('    error: Callback: access was denied')
    expect(stdout).toContain('    error: access-denied: ')
    expect(stdout).toContain('\n0 passed, 1 failed of 1 case in ')
  })

  test('without any expectation expects logins that pass', async () => {
    const broken = { ...connection, options: { ...connection.options, client_secret: 'wrong' } }
    const folder = suiteFolder({ 'good.json': connection, 'bad.json': broken })
    const { status, stdout } = await runCli(['test', folder, '--reporter', 'json'])
    expect(status).toBe(1)
    expect(JSON.parse(stdout).cases).toMatchObject([
      { name: 'bad', status: 'failed', mismatches: [{ place: 'outcome' }] },
      { name: 'good', status: 'passed', mode: 'live' },
    ])
  })

  test('passes parameters on, and holds time limits', async () => {
    const folder = suiteFolder({
      'login.json': connection,
      'login.expect.json': {
        parameters: { login_hint: 'ada' },
        timeLimits: { 'profile-script': 0.001 },
      },
    })
    const { stdout } = await runCli(['test', folder, '--reporter', 'json'])
    const [{ mismatches }] = JSON.parse(stdout).cases
    expect(mismatches).toEqual([
      {
        place: 'timeLimits.profile-script',
        expected: 'at most 0.001 ms',
        actual: expect.stringMatching(/^[\d.]+ ms$/),
      },
    ])
  })

  test('fills its parameters from the environment', async () => {
    const folder = suiteFolder({
      'a.json': connection,
      'a.expect.json': { parameters: { login_hint: '##TEST_USER##' } },
    })
    const { status } = await runCli(['test', folder, '--record'], { TEST_USER: 'grace' })
    expect(status).toBe(0)
    const { run } = JSON.parse(readFileSync(join(folder, 'a.recording.json'), 'utf8'))
    expect(run.parameters).toEqual({ login_hint: 'grace' })
  })

  test('runs a preflight without any login', async () => {
    const folder = suiteFolder({ 'a.json': connection, 'a.expect.json': { mode: 'preflight' } })
    const { status, stdout } = await runCli(['test', folder])
    expect(status).toBe(0)
    expect(stdout).toMatch(/› a {2}preflight, /)
  })

  test('says what it does not test where --mode makes it a preflight', async () => {
    const folder = suiteFolder({
      'a.json': connection,
      'a.expect.json': { profile: { user_id: 'nonsense' }, timeLimits: { run: 1 } },
      'b.json': connection,
      'b.expect.json': {
        fault: 'access-denied',
        error: 'access-denied',
        findings: { include: ['access-denied'] },
      },
    })
    const args = ['test', folder, '--mode', 'preflight']
    const { status, stdout } = await runCli(args)
    expect(status).toBe(0)
    expect(stdout).toMatch(/› a {2}preflight, [^,]*, not tested: profile, timeLimits\n/)
    expect(stdout).toMatch(/› b {2}preflight, [^,]*, not tested: error, findings\.include\n/)
    const { stdout: xml } = await runCli([...args, '--reporter', 'junit'])
    expect(xml).toContain('<system-out>not tested: profile, timeLimits</system-out>')
    expect(await validate(xml)).toEqual({ valid: true, errors: [] })
  })

  test('expects of a preflight in the place of a login only what both have', async () => {
    const folder = suiteFolder({
      'a.json': connection,
      'a.expect.json': { outcome: 'failed', findings: { exclude: ['*', 'id-token-verified'] } },
    })
    const { status, stdout } = await runCli(['test', folder, '--mode', 'preflight'])
    expect(status).toBe(0)
    expect(stdout).toContain(', not tested: outcome, findings.exclude (id-token-verified)\n')
  })

  test('starts a playground that only the parameters name', async () => {
    const { address, close } = await startPlayground({ port: 0 })
    onTestFinished(close)
    const folder = suiteFolder({
      'a.json': JSON.stringify(connection).replaceAll('##PLAYGROUND##', address),
      'a.expect.json': { parameters: { login_hint: '##PLAYGROUND##' } },
    })
    expect(await runCli(['test', folder])).toMatchObject({ status: 0, stderr: '' })
  })

  test.skipIf(process.platform === 'win32')('may be made of links, also to itself', async () => {
    const elsewhere = suiteFolder({ 'files/a.json': connection, 'folder/b.json': connection })
    const folder = suiteFolder({})
    symlinkSync(join(elsewhere, 'files/a.json'), join(folder, 'a.json'))
    symlinkSync(join(elsewhere, 'folder'), join(folder, 'linked'))
    symlinkSync(folder, join(elsewhere, 'folder/back'))
    symlinkSync('nowhere.json', join(folder, 'c.json'))
    const { status, stdout } = await runCli(['test', folder, '--reporter', 'json'])
    expect(status).toBe(2)
    expect(JSON.parse(stdout).cases).toMatchObject([
      { name: 'a', status: 'passed' },
      {
        name: 'c',
        problem: expect.stringContaining('c.json cannot be read: there is no such file'),
      },
      { name: 'b', suite: join(folder, 'linked'), status: 'passed' },
    ])
  })

  test('prints no secret', async () => {
    const folder = suiteFolder({
      'a.json': connection,
      'a.expect.json': { tokenResponse: { access_token: 'x' } },
    })
    for (const reporter of ['spec', 'json', 'junit']) {
      const { stdout } = await runCli(['test', folder, '--reporter', reporter])
      expect(stdout).toContain('«access_token»')
      expect(stdout).not.toContain(playgroundClient.client_secret)
    }
  })
})

describe('a recording', () => {
  test('is written masked, and then replayed without network', async () => {
    const folder = suiteFolder({ 'a.json': connection, 'a.expect.json': { profile: ada } })
    const recording = join(folder, 'a.recording.json')
    expect((await runCli(['test', folder, '--record'])).stdout).toContain('live, ')
    const text = readFileSync(recording, 'utf8')
    expect(text).not.toContain(playgroundClient.client_secret)
    expect(text).not.toMatch(/eyJ[\w-]{8}/)
    const { status, stdout } = await runCli(['test', folder])
    expect(status).toBe(0)
    expect(stdout).toMatch(/› a {2}replay, /)
  })

  test('is not written for a case that fails', async () => {
    const folder = suiteFolder({ 'a.json': connection, 'a.expect.json': { outcome: 'failed' } })
    expect((await runCli(['test', folder, '--record'])).status).toBe(1)
    expect(existsSync(join(folder, 'a.recording.json'))).toBe(false)
  })

  test('is left at the first request that differs', async () => {
    const folder = suiteFolder({ 'a.json': connection })
    await runCli(['test', folder, '--record'])
    const changed = { ...connection, options: { ...connection.options, scope: 'openid' } }
    writeFileSync(join(folder, 'a.json'), JSON.stringify(changed))
    const { status, stdout } = await runCli(['test', folder])
    expect(status).toBe(1)
    expect(stdout).toContain(
      '    the replay left its recording at the step callback: parameter scope\n' +
        '      recorded  openid profile email offline_access\n      today     openid\n',
    )
  })

  test('is compared with a live run that fails', async () => {
    const folder = suiteFolder({ 'a.json': connection })
    await runCli(['test', folder, '--record'])
    writeFileSync(
      join(folder, 'a.expect.json'),
      JSON.stringify({ fault: 'userinfo-no-email', profile: { email: 'x' } }),
    )
    const { stdout } = await runCli(['test', folder, '--mode', 'live'])
    expect(stdout).toContain('compared with the recording:')
    expect(stdout).toMatch(/- email: "ada@demo\.example"/)
  })

  test('is made where the case wants one, and anew where it is broken', async () => {
    const folder = suiteFolder({
      'a.json': connection,
      'a.expect.json': { mode: 'replay' },
      'b.json': connection,
      'b.recording.json': '<<<<<<< HEAD',
    })
    expect((await runCli(['test', folder, '--record'])).stdout).toContain('\n2 passed of 2 cases')
    expect((await runCli(['test', folder])).stdout).toMatch(/› b {2}replay, /)
  })

  test('takes the place of a link, and does not follow it', async () => {
    const folder = suiteFolder({ 'a.json': connection, 'elsewhere/victim': 'as it was' })
    const recording = join(folder, 'a.recording.json')
    symlinkSync(join(folder, 'elsewhere/victim'), recording)
    expect((await runCli(['test', folder, '--record'])).stdout).toContain('recorded')
    expect(readFileSync(join(folder, 'elsewhere/victim'), 'utf8')).toBe('as it was')
    expect(lstatSync(recording).isFile()).toBe(true)
  })

  test('that cannot be written leaves the other cases their results', async () => {
    const folder = suiteFolder({ 'a.json': connection, 'b.json': connection })
    // Found as a recording, and no file that could be written.
    mkdirSync(join(folder, 'a.recording.json'))
    const { status, stdout } = await runCli(['test', folder, '--record'])
    expect(status).toBe(2)
    expect(stdout).toContain('a.recording.json cannot be written: it is a folder.')
    expect(stdout).toContain('\n1 passed, 1 unusable of 2 cases')
  })

  test('does not hold a variable that fills a secret', async () => {
    const options = {
      ...connection.options,
      client_secret: '##ACME_SECRET##',
      client_id: '##ACME_ID##',
    }
    const folder = suiteFolder({ 'a.json': { ...connection, options } })
    const environment = {
      ACME_SECRET: playgroundClient.client_secret,
      ACME_ID: playgroundClient.client_id,
    }
    const { status } = await runCli(['test', folder, '--record'], environment)
    expect(status).toBe(0)
    const { variables } = JSON.parse(readFileSync(join(folder, 'a.recording.json'), 'utf8'))
    expect(Object.keys(variables).sort()).toEqual(['ACME_ID', 'PLAYGROUND'])
    expect((await runCli(['test', folder])).status).toBe(0)
  })

  test('has a placeholder for a secret that stands elsewhere too, and is replayed with it', async () => {
    const { authParams } = connection.options
    const options = {
      ...connection.options,
      client_secret: '##ACME_PASS##',
      authParams: Object.assign({ k: '##ACME_PASS##' }, authParams),
    }
    const folder = suiteFolder({ 'a.json': { ...connection, options } })
    const environment = { ACME_PASS: playgroundClient.client_secret }
    expect((await runCli(['test', folder, '--record'], environment)).status).toBe(0)
    const text = readFileSync(join(folder, 'a.recording.json'), 'utf8')
    expect(text).not.toContain(playgroundClient.client_secret)
    expect(JSON.parse(text).variables.ACME_PASS).toBe('«client_secret»')
    expect((await runCli(['test', folder])).status).toBe(0)
  })

  test('must be there to be replayed', async () => {
    const folder = suiteFolder({ 'a.json': connection })
    const { status, stdout } = await runCli(['test', folder, '--mode', 'replay'])
    expect(status).toBe(2)
    expect(stdout).toContain('a.recording.json is missing; make it with --record.')
  })
})

describe('JUnit XML', () => {
  test('of cases that passed, failed and could not be run has its schema', async () => {
    const folder = suiteFolder({
      'good.json': connection,
      'bad.json': connection,
      'bad.expect.json': { fault: 'access-denied', profile: { name: '<&">\u0000]]>\u{1F600}' } },
      'unusable.json': '{"name": "x',
    })
    const output = join(folder, 'reports/of-today/report.xml')
    const args = ['test', folder, '--reporter', 'junit', '--output', output]
    const { status, stdout } = await runCli(args)
    expect(status).toBe(2)
    expect(stdout).toContain('1 passed, 1 failed, 1 unusable of 3 cases')
    const xml = readFileSync(output, 'utf8')
    expect(await validate(xml)).toEqual({ valid: true, errors: [] })
    expect(xml).toContain('tests="3" failures="1" errors="1"')
    expect(xml).toContain('<testcase name="good"')
    expect(xml).toMatch(/<failure message="outcome: expected [^"]*" type="live-expectation">/)
    expect(xml).toMatch(
      /<error message="[^"]*unusable\.json is not valid JSON[^"]*" type="unusable">/,
    )
  })

  test('that is not well-formed would be found', async () => {
    expect(await validate('<testsuites><testcase/></testsuites>')).toMatchObject({ valid: false })
  })
})

describe('a case that cannot be run', () => {
  test.each([
    [
      'a.expect.json',
      '{\n"profile": { "name": "Ada" },\n"profile": {}\n}',
      /a\.expect\.json: profile stands twice \(again in line 3\); only the last one would be tested\./,
    ],
    ['a.expect.json', { profil: {} }, /a\.expect\.json: it may have no key "profil"\./],
    [
      'a.expect.json',
      { fault: 'acces-denied' },
      /a\.expect\.json: there is no fault "acces-denied"; did you mean "access-denied"\?\n/,
    ],
    [
      'a.expect.json',
      { findings: { exclude: ['*', 'id-token-verifeid'] } },
      /a\.expect\.json: findings\.exclude: a login has no finding "id-token-verifeid"; did you mean "id-token-verified"\?\n/,
    ],
    [
      'a.expect.json',
      { error: 'acces-denied' },
      /a\.expect\.json: error: a login has no error "acces-denied"; did you mean "access-denied"\?\n/,
    ],
    [
      'a.expect.json',
      { findings: { include: ['*'] } },
      /findings\.include: a login has no finding "\*"; docs\/findings\.md names them all\.\n/,
    ],
    [
      'a.expect.json',
      { mode: 'preflight', findings: { exclude: ['id-token-verified'] } },
      /findings\.exclude: a preflight has no finding "id-token-verified"; /,
    ],
    ['a.expect.json', { timeout: 1500.5 }, /a\.expect\.json: timeout must be a whole number\./],
    ['a.expect.json', '{ "timeout": 1e99 }', /a\.expect\.json: timeout must be at most 86400000\./],
    [
      'a.expect.json',
      { timeout: 3_000_000_000 },
      /a\.expect\.json: timeout must be at most 86400000/,
    ],
    ['a.expect.json', { profile: { a: { $typo: 1 } } }, /profile\.a: there is no matcher \$typo\./],
    [
      'a.expect.json',
      { mode: 'preflight', profile: { email: 'x' } },
      /a\.expect\.json: a preflight has no login, so "profile" would test nothing\./,
    ],
    ['a.expect.json', { fill: [{ click: '#a' }] }, /"fill" needs "browser": "chromium"\./],
    [
      'a.expect.json',
      { connection: 'none.json' },
      /none\.json cannot be read: there is no such file\./,
    ],
    [
      'a.expect.json',
      { parameters: { login_hint: '##NOT_THERE##' } },
      /a\.expect\.json: ##NOT_THERE## is not filled; set the environment variable NOT_THERE\./,
    ],
    [
      'a.expect.json',
      { timeLimits: { run: 0 } },
      /a\.expect\.json: timeLimits\.run must be more than 0\./,
    ],
    ['a.json', { ...connection, strategy: 'oidc' }, /a\.json: its strategy is "oidc"/],
    [
      'a.json',
      { ...connection, options: { ...connection.options, client_secret: '##NOT_THERE##' } },
      /a\.json: ##NOT_THERE## is not filled; set the environment variable NOT_THERE\./,
    ],
    [
      'a.json',
      { ...connection, options: { ...connection.options, client_secret: '«client_secret»' } },
      /options\.client_secret: «client_secret» only stands for a secret/,
    ],
  ])('says why and ends with 2: %s %j', async (file, content, message) => {
    const folder = suiteFolder({ 'a.json': connection, [file]: content })
    const { status, stdout } = await runCli(['test', folder])
    expect(status).toBe(2)
    expect(stdout).toMatch(message)
    expect(stdout).toContain('0 passed, 1 unusable of 1 case')
  })
})

test('a fault of a playground that the connection does not name cannot be had', async () => {
  const options = { ...connection.options, tokenURL: 'http://127.0.0.1:9/token' }
  const text = JSON.stringify({ ...connection, options })
  const folder = suiteFolder({
    'a.json': text.replaceAll('##PLAYGROUND##', 'http://127.0.0.1:9'),
    'a.expect.json': { fault: 'userinfo-no-email' },
  })
  const { status, stdout } = await runCli(['test', folder])
  expect(status).toBe(2)
  expect(stdout).toMatch(/a\.expect\.json: "fault" is one of the playground, and .* does not name/)
})

describe('bad usage', () => {
  test('a folder without a case', async () => {
    const folder = suiteFolder({ 'readme.md': 'x' })
    expect(await runCli(['test', folder])).toEqual({
      status: 2,
      stdout: '',
      stderr: `error: ${folder} holds no case: a case is a connection in a .json file.\n`,
    })
  })

  test('standard input, which holds no files', async () => {
    expect(await runCli(['test', '-'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'error: a case is made of files, so it cannot come from standard input.\n',
    })
  })

  test('a path that is not there', async () => {
    const { status, stderr } = await runCli(['test', '/no/such/folder'])
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'error: /no/such/folder cannot be read: there is no such file.\n',
    })
  })

  test.skipIf(process.platform === 'win32')('a path that cannot be followed', async () => {
    const loop = join(suiteFolder({}), 'loop')
    symlinkSync(loop, loop)
    expect(await runCli(['test', loop])).toEqual({
      status: 2,
      stdout: '',
      stderr: `error: ${loop} cannot be read: its links lead in a circle.\n`,
    })
  })

  // Who may do everything reads every folder.
  test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'a folder that may not be read',
    async () => {
      const folder = suiteFolder({ 'a.json': connection, 'below/b.json': connection })
      const below = join(folder, 'below')
      chmodSync(below, 0)
      onTestFinished(() => chmodSync(below, 0o700))
      expect(await runCli(['test', folder])).toEqual({
        status: 2,
        stdout: '',
        stderr: `error: ${below} cannot be read: you may not read it.\n`,
      })
    },
  )

  test.each(['replay', 'preflight'])('--record with --mode %s', async (mode) => {
    const folder = suiteFolder({ 'a.json': connection })
    expect(await runCli(['test', folder, '--record', '--mode', mode])).toEqual({
      status: 2,
      stdout: '',
      stderr: `error: --record runs cases live, so --mode ${mode} cannot be had with it.\n`,
    })
  })

  test('--output without a report to write', async () => {
    const folder = suiteFolder({ 'a.json': connection })
    expect(await runCli(['test', folder, '--output', join(folder, 'x')])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'error: --output needs --reporter json or --reporter junit.\n',
    })
  })

  test('a report that cannot be written, before anybody signs in', async () => {
    const folder = suiteFolder({ 'a.json': connection })
    const output = join(folder, 'a.json', 'x.xml')
    const args = ['test', folder, '--reporter', 'junit', '--output', output]
    expect(await runCli(args)).toEqual({
      status: 2,
      stdout: '',
      stderr: `error: ${output} cannot be written: a part of its path is no folder.\n`,
    })
  })
})

describe.skipIf(process.platform === 'win32')('an interruption', () => {
  async function interruptedSuite(reporter: string, ...options: readonly string[]) {
    const { connection: silent, asked } = await connectToSilence()
    const folder = suiteFolder({ 'a.json': connection, 'b.json': silent, 'c.json': silent })
    const jobs = ['--jobs', '1']
    const cli = startCli(['test', folder, ...jobs, '--reporter', reporter, ...options])
    await asked
    cli.process.kill('SIGINT')
    return await cli.ended
  }

  test('ends every case, and says what came of each', async () => {
    const { status, stdout, stderr } = await interruptedSuite('spec')
    expect({ status, stderr }).toEqual({ status: 130, stderr: '' })
    expect(stdout).toMatch(/^✓ \S+ › a {2}live, /)
    expect(stdout).toMatch(/\n– \S+ › b {2}live, /)
    expect(stdout).toContain('\n    error: Callback: the run was cancelled')
    expect(stdout).not.toContain('› c')
    expect(stdout).toContain('\n1 passed, 1 interrupted, 1 not begun of 3 cases in ')
  })

  test('leaves the report of what was done until then', async () => {
    const output = join(suiteFolder({}), 'report.xml')
    const { status, stderr } = await interruptedSuite('junit', '--output', output)
    expect({ status, stderr }).toEqual({ status: 130, stderr: '' })
    const xml = readFileSync(output, 'utf8')
    expect(await validate(xml)).toEqual({ valid: true, errors: [] })
    expect(xml).toMatch(/tests="3" failures="0" errors="1" skipped="1"/)
    expect(xml).toMatch(/<testcase name="a"[^>]*\/>/)
    expect(xml).toMatch(
      /<testcase name="b"[^>]*>\s*<error message="[^"]*while this case was under way\." type="interrupted">/,
    )
    expect(xml).toMatch(/<testcase name="c"[^>]*>\s*<skipped message="[^"]*before this case/)
  })

  test('also of a report on standard output', async () => {
    const { status, stdout } = await interruptedSuite('json')
    expect(status).toBe(130)
    expect(JSON.parse(stdout)).toMatchObject({
      ...{ total: 3, passed: 1, failed: 0, unusable: 0, interrupted: 1, skipped: 1 },
      cases: [{ status: 'passed' }, { status: 'interrupted' }, { status: 'skipped' }],
    })
  })
})

describeWithBrowser('Chromium', () => {
  const { demo_user: _demoUser, ...authParams } = connection.options.authParams as Record<
    string,
    string
  >
  const withPage = { ...connection, options: { ...connection.options, authParams } }

  test('does on the page what a person would', async () => {
    const folder = suiteFolder({
      'a.json': withPage,
      'a.expect.json': {
        browser: 'chromium',
        fill: [
          { fill: 'input[name=password]', value: '##PLAYGROUND##' },
          { fill: 'input[name=username]', value: '##DEMO_USER##' },
          { fill: 'input[name=password]', value: '##DEMO_PASSWORD##' },
          { click: 'button.primary' },
          { click: 'button[value=allow]' },
        ],
        profile: ada,
      },
    })
    const environment = { DEMO_USER: 'ada', DEMO_PASSWORD: 'engine' }
    const { status, stdout } = await runCli(['test', folder], environment)
    expect(stdout).toContain('1 passed of 1 case')
    expect(status).toBe(0)
  })
})
