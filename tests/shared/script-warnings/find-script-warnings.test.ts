import { expect, test } from 'vitest'
import { findScriptWarnings } from '../../../src/shared/script-warnings/find-script-warnings.ts'

function codesOf(script: string): string[] {
  return findScriptWarnings(script).map(({ code, line }) => `${line} ${code}`)
}

const clean = `// as it should be
function fetchUserProfile(accessToken, context, callback) {
  request.get('https://api.example.com/me', { headers: { Authorization: 'Bearer ' + accessToken } }, function (err, res, body) {
    if (err) return callback(err);
    if (res.statusCode !== 200) return callback(new Error(body));
    var user;
    try { user = JSON.parse(body); } catch (e) { return callback(e); }
    callback(null, { user_id: String(user.id), email: user.email });
  });
}`

test('a script as it should be has none', () => {
  expect(findScriptWarnings(clean)).toEqual([])
})

test('a bare function is read as well, also with a semicolon and comments around it', () => {
  expect(codesOf('/* a */ function (t, c, cb) {\n  cb(null, {})\n};')).toEqual(['2 no-user-id'])
  expect(codesOf('(t, c, cb) => cb(null, {})')).toEqual(['1 no-user-id'])
})

test('a script that cannot be parsed has none', () => {
  expect(findScriptWarnings('function (')).toEqual([])
})

const cases: readonly [name: string, script: string, codes: readonly string[]][] = [
  [
    'JSON.parse outside of try',
    clean.replace(
      'try { user = JSON.parse(body); } catch (e) { return callback(e); }',
      'user = JSON.parse(body);',
    ),
    ['7 unguarded-json-parse'],
  ],
  [
    'a try around the request does not guard its callback',
    'function (t, c, cb) {\n  try { setTimeout(function () { cb(null, JSON.parse(c.x)) }) } catch (e) {}\n}',
    ['2 unguarded-json-parse'],
  ],
  ['a status that is not checked', clean.replace(/ {4}if \(res.*\n/, ''), ['3 status-not-checked']],
  [
    'a response that is handed on may be checked there',
    clean.replace(/ {4}if \(res.*\n/, '    check(res);\n'),
    [],
  ],
  ['an unused error', clean.replace(/ {4}if \(err\).*\n/, ''), ['3 unused-error']],
  [
    'fetch without a look at ok',
    "async function f(t, c, cb) {\n  const r = await fetch('https://a.example');\n  cb(null, await r.json());\n}",
    ['2 status-not-checked'],
  ],
  [
    'a callback that is called twice',
    clean.replace('if (err) return callback(err);', 'if (err) callback(err);'),
    ['4 callback-called-twice'],
  ],
  [
    'a callback that is called twice from a block',
    clean.replace(
      'if (err) return callback(err);',
      'if (err) { console.log(err); callback(err); }',
    ),
    ['4 callback-called-twice'],
  ],
  [
    'an else branch is no second call',
    'function f(t, c, cb) {\n  if (c.x) { cb(new Error()) } else { cb(null, { user_id: c.y }) }\n}',
    [],
  ],
  [
    'a callback that is never called',
    'function f(t, c, cb) {\n  return c\n}',
    ['1 callback-not-called'],
  ],
  [
    'a profile that is a text',
    'function f(t, c, cb) {\n  cb(null, JSON.stringify(c))\n}',
    ['2 profile-is-a-string'],
  ],
  [
    'a body that was not parsed',
    "function f(t, c, cb) {\n  request.get('https://a.example', function (e, r, body) {\n    if (e || r.statusCode > 200) return cb(e)\n    cb(null, body)\n  })\n}",
    ['4 profile-is-a-string'],
  ],
  [
    'a body with json: true is an object',
    "function f(t, c, cb) {\n  request.get({ url: 'https://a.example', json: true }, function (e, r, body) {\n    if (e || r.statusCode > 200) return cb(e)\n    cb(null, body)\n  })\n}",
    [],
  ],
  ['no user_id', 'function f(t, c, cb) {\n  cb(null, { email: c.e })\n}', ['2 no-user-id']],
  ['a spread may bring it', 'function f(t, c, cb) {\n  cb(null, { ...c })\n}', []],
  [
    'a numeric user_id',
    'function f(t, c, cb) {\n  cb(null, { user_id: Number(c.id) })\n}',
    ['2 numeric-user-id'],
  ],
  [
    'a token in a URL',
    "function f(t, c, cb) {\n  request.get('https://a.example/me?access_token=' + t, cb)\n}",
    ['2 token-in-url'],
  ],
  [
    'a token in a URL with more after it',
    "function f(t, c, cb) {\n  request.get('https://a.example/me?x=1&access_token=' + t + '&y=2', cb)\n}",
    ['2 token-in-url'],
  ],
  [
    'a token in a template',
    'function f(t, c, cb) {\n  request.get(`https://a.example/me?token=$' + '{t}`, cb)\n}',
    ['2 token-in-url'],
  ],
  [
    'a token in qs',
    "function f(t, c, cb) {\n  request.get({ url: 'https://a.example',\n    qs: { access_token: t } }, cb)\n}",
    ['3 token-in-url'],
  ],
  [
    'a secret by its name',
    "var client_secret = 'abcdef0123456789';\nfunction f(t, c, cb) {\n  cb(null, { id: c.id })\n}",
    ['1 secret-in-script'],
  ],
  [
    'a secret by its look',
    "function f(t, c, cb) {\n  request.get('https://a.example', { headers: { Authorization: 'Basic dXNlcjpwYXNzd29yZA==' } }, cb)\n}",
    ['2 secret-in-script'],
  ],
  [
    'a placeholder is no secret',
    "var api_key = 'YOUR_API_KEY';\nfunction f(t, c, cb) {\n  cb(null, { id: c.id })\n}",
    [],
  ],
]

test.each(cases)('%s', (_name, script, codes) => {
  expect(codesOf(script)).toEqual(codes)
})

// Walked through anew for each statement or call, these would take hours.
test.each([
  ['statements', `function f(t, c, cb) {\n cb(null, {})\n${'if (x) y\n'.repeat(30_000)}}`, 1],
  [
    'requests',
    `function f(t, c, cb) {\n${'request(t, (e, r, body) => cb(null, body))\n'.repeat(5_000)}}`,
    15_000,
  ],
  [
    'calls',
    `function f(t, c, cb) {\n request(t, (e, r, body) => {\n${'cb(null, body)\n'.repeat(20_000)}})}`,
    20_002,
  ],
])('a script of very many %s is read once', (_what, script, count) => {
  expect(findScriptWarnings(script)).toHaveLength(count)
})
