import type { RealScript } from './real-script.ts'

const context = {
  id_token: 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZGEifQ.',
  user_id: 'u7',
  email: 'a@b.example',
}
const done = "cb(null, { user_id: '1' })"
const profile = { user_id: '1' }

/** Every shape of a script, every way to call back, and what goes wrong in the wild. */
export const shapeScripts: readonly RealScript[] = [
  { name: 'anonymous function', script: `function (t, c, cb) { ${done} }`, profile, traffic: [] },
  {
    name: 'with a trailing semicolon',
    script: `function (t, c, cb) { ${done} };`,
    profile,
    traffic: [],
  },
  {
    name: 'after comments',
    script: `// one\n/* two */\nfunction (t, c, cb) { ${done} }`,
    profile,
    traffic: [],
  },
  {
    name: 'named',
    script: `function fetchUserProfile(t, c, cb) { ${done} }`,
    profile,
    traffic: [],
  },
  {
    name: 'module.exports',
    script: `module.exports = function (t, c, cb) { ${done} };`,
    profile,
    traffic: [],
  },
  {
    name: 'exports.fetchUserProfile',
    script: `exports.fetchUserProfile = function (t, c, cb) { ${done} };`,
    profile,
    traffic: [],
  },
  {
    name: 'an IIFE',
    script: `(function () { return function (t, c, cb) { ${done} } })()`,
    profile,
    traffic: [],
  },
  { name: 'an arrow', script: `(t, c, cb) => { ${done} }`, profile, traffic: [] },
  {
    name: 'async',
    script: `async function (t, c, cb) { await null; ${done} }`,
    profile,
    traffic: [],
  },
  {
    name: 'sloppy mode: an undeclared variable',
    script: 'function (t, c, cb) { profile = {}; profile.user_id = "1"; cb(null, profile) }',
    profile,
    traffic: [],
  },
  {
    name: 'the profile from the token response, no request',
    script: 'function (t, c, cb) { cb(null, { user_id: c.user_id, email: c.email }) }',
    context,
    profile: { user_id: 'u7', email: 'a@b.example' },
    traffic: [],
  },
  {
    name: 'the ID token decoded by hand',
    script:
      "function (t, c, cb) { cb(null, { user_id: JSON.parse(new Buffer(c.id_token.split('.')[1], 'base64').toString()).sub }) }",
    context,
    profile: { user_id: 'ada' },
    traffic: [],
  },
  {
    name: 'JSON.parse of a Buffer',
    script:
      "function (t, c, cb) { cb(null, { user_id: JSON.parse(Buffer.from(c.id_token.split('.')[1], 'base64')).sub }) }",
    context,
    profile: { user_id: 'ada' },
    traffic: [],
  },
  {
    name: 'the whole token response as the profile',
    script: 'function (t, c, cb) { cb(null, c) }',
    context,
    profile: context,
    traffic: [],
  },
  {
    name: 'a numeric id stays a number',
    script: 'function (t, c, cb) { cb(null, { user_id: 42 }) }',
    profile: { user_id: 42 },
    traffic: [],
  },
  {
    name: 'an Error',
    script: "function (t, c, cb) { cb(new Error('nobody')) }",
    error: 'Error: nobody',
    traffic: [],
  },
  {
    name: 'an Error and null',
    script: "function (t, c, cb) { cb(new Error('nobody'), null) }",
    error: 'Error: nobody',
    traffic: [],
  },
  {
    name: 'a text as error',
    script: "function (t, c, cb) { cb('nobody') }",
    error: 'nobody',
    traffic: [],
  },
  {
    name: 'a third argument is ignored',
    script: `function (t, c, cb) { cb(null, { user_id: '1' }, { more: true }) }`,
    profile,
    traffic: [],
  },
  {
    name: 'a second call is ignored',
    script: `function (t, c, cb) { cb(null, { user_id: '1' }); cb(new Error('late')) }`,
    profile,
    traffic: [],
  },
  {
    name: 'an error without return, then the profile: the error counts',
    script: `function (t, c, cb) { request.get('API/401', function (e, r, b) { if (r.statusCode !== 200) cb(new Error('status ' + r.statusCode)); cb(null, JSON.parse(b)) }) }`,
    error: 'Error: status 401',
    traffic: ['GET /401'],
  },
  {
    name: 'a bad profile as if it were good: 401',
    script: `function (t, c, cb) { request.get('API/401', function (e, r, b) { cb(e, JSON.parse(b)) }) }`,
    profile: { error: 'invalid_token' },
    traffic: ['GET /401'],
  },
  {
    name: 'HTML where JSON should be',
    script: `function (t, c, cb) { request.get('API/html', function (e, r, b) { cb(null, JSON.parse(b)) }) }`,
    error: /^SyntaxError: /,
    traffic: ['GET /html'],
  },
  {
    name: 'a network failure that nobody looks at',
    script:
      "function (t, c, cb) { request.get('http://127.0.0.1:1/', function (e, r, b) { cb(null, { status: r.statusCode }) }) }",
    error: /^TypeError: /,
    traffic: [],
  },
  {
    name: 'a callback of another name',
    script:
      "function (t, c, cb) { request.get('http://127.0.0.1:1/', function (e) { if (e) return callback(e) }) }",
    error: 'ReferenceError: callback is not defined',
    traffic: [],
  },
  {
    name: 'console takes anything',
    script: `function (t, c, cb) { var o = {}; o.self = o; console.log(o, c, cb); console.error('x'); ${done} }`,
    profile,
    traffic: [],
  },
  {
    name: 'setTimeout',
    script: `function (t, c, cb) { setTimeout(function () { ${done} }, 5) }`,
    profile,
    traffic: [],
  },
  {
    name: 'a promise of its own',
    script: `function (t, c, cb) { new Promise(function (ok, no) { request.get('API/user', { json: true }, function (e, r, b) { e ? no(e) : ok(b) }) }).then(function (b) { cb(null, { user_id: String(b.id) }) }).catch(cb) }`,
    profile: { user_id: '7' },
    traffic: ['GET /user'],
  },
  {
    name: 'two requests at once',
    script: `function (t, c, cb) { var got = {}; function one(name) { request.get('API/' + name, { json: true }, function (e, r, b) { got[name] = r.statusCode; if (Object.keys(got).length === 2) cb(null, { both: got.user + got['401'] }) }) } one('user'); one('401') }`,
    profile: { both: 601 },
    traffic: ['GET /401', 'GET /user'],
  },
]
