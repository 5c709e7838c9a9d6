import { guard, type RealScript } from './real-script.ts'

const bearer = "headers: { Authorization: 'Bearer ' + t }"
const user = { user_id: 7, email: 'ada@example.com' }
const toUser = 'cb(null, { user_id: b.id, email: b.email })'

/** `request` in every way that published scripts use it. */
export const requestScripts: readonly RealScript[] = [
  {
    name: 'get(url, options, callback), the documented example',
    script: `function (t, c, cb) { request.get('API/user', { ${bearer} }, function (e, r, b) { ${guard} b = JSON.parse(b); ${toUser} }) }`,
    profile: user,
    traffic: ['GET /user'],
    headers: {
      Authorization: 'Bearer the-access-token',
      'user-agent': undefined,
      accept: undefined,
    },
  },
  {
    name: 'get({url}, callback)',
    script: `function (t, c, cb) { request.get({ url: 'API/user', ${bearer} }, function (e, r, b) { ${guard} b = JSON.parse(b); ${toUser} }) }`,
    profile: user,
    traffic: ['GET /user'],
  },
  {
    name: 'get(url, callback)',
    script: `function (t, c, cb) { request.get('API/user?access_token=' + t, function (e, r, b) { ${guard} b = JSON.parse(b); ${toUser} }) }`,
    profile: user,
    traffic: ['GET /user?access_token=the-access-token'],
  },
  {
    name: 'request({url}, callback)',
    script: `function (t, c, cb) { request({ url: 'API/user', ${bearer} }, function (e, r, b) { ${guard} b = JSON.parse(b); ${toUser} }) }`,
    profile: user,
    traffic: ['GET /user'],
  },
  {
    name: 'request(url, callback)',
    script: `function (t, c, cb) { request('API/user', function (e, r, b) { ${guard} b = JSON.parse(b); ${toUser} }) }`,
    profile: user,
    traffic: ['GET /user'],
  },
  {
    name: 'request with method and uri',
    script: `function (t, c, cb) { request({ method: 'GET', uri: 'API/user' }, function (e, r, b) { b = JSON.parse(r.body); ${toUser} }) }`,
    profile: user,
    traffic: ['GET /user'],
  },
  {
    name: 'json: true parses, and asks for JSON',
    script: `function (t, c, cb) { request.get({ url: 'API/user', json: true, ${bearer} }, function (e, r, b) { ${guard} ${toUser} }) }`,
    profile: user,
    traffic: ['GET /user'],
    headers: { accept: 'application/json' },
  },
  {
    name: 'json: true parses also what a 401 says',
    script: `function (t, c, cb) { request.get('API/401', { json: true }, function (e, r, b) { cb(new Error(r.statusCode + ' ' + b.error)) }) }`,
    error: 'Error: 401 invalid_token',
    traffic: ['GET /401'],
  },
  {
    name: 'json: true leaves HTML a text',
    script: `function (t, c, cb) { request.get('API/html', { json: true }, function (e, r, b) { cb(null, { type: typeof b }) }) }`,
    profile: { type: 'string' },
    traffic: ['GET /html'],
  },
  {
    name: 'json: true makes nothing of an empty answer',
    script: `function (t, c, cb) { request.get('API/empty', { json: true }, function (e, r, b) { cb(null, { type: typeof b }) }) }`,
    profile: { type: 'undefined' },
    traffic: ['GET /empty'],
  },
  {
    name: 'without json an empty answer is an empty text',
    script: `function (t, c, cb) { request.get('API/empty', function (e, r, b) { cb(null, { body: b, status: r.statusCode }) }) }`,
    profile: { body: '', status: 204 },
    traffic: ['GET /empty'],
  },
  {
    name: 'without json JSON stays a text',
    script: `function (t, c, cb) { request.get('API/user', function (e, r, b) { cb(null, { type: typeof b }) }) }`,
    profile: { type: 'string' },
    traffic: ['GET /user'],
  },
  {
    name: 'a User-Agent of its own, for GitHub',
    script: `function (t, c, cb) { request.get({ url: 'API/user', headers: { 'User-Agent': 'my-app', Authorization: 'token ' + t } }, function (e, r, b) { ${guard} b = JSON.parse(b); ${toUser} }) }`,
    profile: user,
    traffic: ['GET /user'],
    headers: { 'User-Agent': 'my-app', Authorization: 'token the-access-token' },
  },
  {
    name: 'qs is merged with the query and encoded',
    script: `function (t, c, cb) { request.get({ url: 'API/echo?a=1', qs: { fields: 'id,name', list: [1, 2], nested: { x: true }, none: undefined, nil: null } , json: true }, function (e, r, b) { cb(e, { url: b.url }) }) }`,
    profile: {
      url: '/echo?a=1&fields=id%2Cname&list%5B0%5D=1&list%5B1%5D=2&nested%5Bx%5D=true&nil=',
    },
    traffic: ['GET /echo?a=1&fields=id%2Cname&list%5B0%5D=1&list%5B1%5D=2&nested%5Bx%5D=true&nil='],
  },
  {
    name: 'auth.bearer',
    script: `function (t, c, cb) { request.get({ url: 'API/user', auth: { bearer: t }, json: true }, function (e, r, b) { ${toUser} }) }`,
    profile: user,
    traffic: ['GET /user'],
    headers: { authorization: 'Bearer the-access-token' },
  },
  {
    name: 'auth with user and pass',
    script: `function (t, c, cb) { request.get({ url: 'API/user', auth: { user: 'me', pass: 'pw' }, json: true }, function (e, r, b) { ${toUser} }) }`,
    profile: user,
    traffic: ['GET /user'],
    headers: { authorization: 'Basic bWU6cHc=' },
  },
  {
    name: 'strictSSL: true changes nothing',
    script: `function (t, c, cb) { request.get({ url: 'API/user', strictSSL: true, json: true }, function (e, r, b) { ${toUser} }) }`,
    profile: user,
    traffic: ['GET /user'],
  },
  {
    name: 'post with form',
    script: `function (t, c, cb) { request.post('API/echo', { form: { token: t, a: 'x y' }, json: true }, function (e, r, b) { cb(e, { body: b.body }) }) }`,
    profile: { body: 'token=the-access-token&a=x%20y' },
    traffic: ['POST /echo'],
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  },
  {
    name: 'post with a JSON body',
    script: `function (t, c, cb) { request.post({ url: 'API/echo', json: { query: '{ me }' } }, function (e, r, b) { cb(e, { body: b.body }) }) }`,
    profile: { body: '{"query":"{ me }"}' },
    traffic: ['POST /echo'],
    headers: { 'content-type': 'application/json', 'content-length': '18' },
  },
  {
    name: 'post with a body of text',
    script: `function (t, c, cb) { request({ method: 'POST', url: 'API/echo', body: 'a=1', headers: { 'Content-Type': 'application/x-www-form-urlencoded' } }, function (e, r, b) { cb(e, { body: JSON.parse(b).body }) }) }`,
    profile: { body: 'a=1' },
    traffic: ['POST /echo'],
  },
  {
    name: 'post without a body sends its length',
    script: `function (t, c, cb) { request.post('API/user', { json: true }, function (e, r, b) { ${toUser} }) }`,
    profile: user,
    traffic: ['POST /user'],
    headers: { 'content-length': '0' },
  },
  {
    name: 'a redirect of a GET is followed, with a referer',
    script: `function (t, c, cb) { request.get('API/moved', { ${bearer}, json: true }, function (e, r, b) { ${guard} ${toUser} }) }`,
    profile: user,
    traffic: ['GET /moved', 'GET /user'],
  },
  {
    name: 'a redirect of a POST is not',
    script: `function (t, c, cb) { request.post('API/moved', function (e, r, b) { cb(null, { status: r.statusCode, to: r.headers.location }) }) }`,
    profile: { status: 302, to: '/user' },
    traffic: ['POST /moved'],
  },
  {
    name: 'gzip: true unpacks',
    script: `function (t, c, cb) { request.get({ url: 'API/gzip', gzip: true, json: true }, function (e, r, b) { cb(e, b) }) }`,
    profile: { id: 7 },
    traffic: ['GET /gzip'],
    headers: { 'accept-encoding': 'gzip, deflate' },
  },
  {
    name: 'encoding: null gives a Buffer',
    script: `function (t, c, cb) { request.get({ url: 'API/user', encoding: null }, function (e, r, b) { cb(e, { isBuffer: Buffer.isBuffer(b), id: JSON.parse(b).id }) }) }`,
    profile: { isBuffer: true, id: 7 },
    traffic: ['GET /user'],
  },
  {
    name: 'a byte order mark breaks JSON.parse, as there',
    script: `function (t, c, cb) { request.get('API/bom', function (e, r, b) { try { JSON.parse(b); cb(null, {}) } catch (x) { cb(new Error(x.name)) } }) }`,
    error: 'Error: SyntaxError',
    traffic: ['GET /bom'],
  },
  {
    name: 'white space around a URL is trimmed',
    script: `function (t, c, cb) { request.get('  API/user  ', { json: true }, function (e, r, b) { ${toUser} }) }`,
    profile: user,
    traffic: ['GET /user'],
  },
  {
    name: 'a URL without a scheme is an error of the callback',
    script: `function (t, c, cb) { request.get('api.example.com/user', function (e) { cb(e) }) }`,
    error: 'Error: Invalid URI "api.example.com/user"',
    traffic: [],
  },
  {
    name: 'request of an undefined URL throws',
    script: 'function (t, c, cb) { request(c.userinfo_url, function (e) { cb(null, {}) }) }',
    error: 'Error: undefined is not a valid uri or options object.',
    traffic: [],
  },
  {
    name: 'request.get of an undefined URL gives the callback an error',
    script: 'function (t, c, cb) { request.get(c.userinfo_url, function (e) { cb(e) }) }',
    error: 'Error: options.uri is a required argument',
    traffic: [],
  },
  {
    name: 'a refused connection has its code',
    script:
      "function (t, c, cb) { request.get('http://127.0.0.1:1/', function (e) { cb(new Error(e.code)) }) }",
    error: 'Error: ECONNREFUSED',
    traffic: [],
  },
  {
    name: 'a connection that is cut off has its code',
    script:
      "function (t, c, cb) { request.get('API/destroy', function (e) { cb(new Error(e.code)) }) }",
    error: 'Error: ECONNRESET',
    traffic: ['GET /destroy'],
  },
  {
    name: 'a time-out has its code',
    script: `function (t, c, cb) { request.get({ url: 'API/slow', timeout: 50 }, function (e) { cb(new Error(e.code)) }) }`,
    error: 'Error: ESOCKETTIMEDOUT',
    traffic: ['GET /slow'],
  },
  {
    name: 'response headers are in lower case, cookies a list',
    script: `function (t, c, cb) { request.get('API/cookies', function (e, r) { cb(null, { cookies: r.headers['set-cookie'], id: r.headers['x-id'] }) }) }`,
    profile: { cookies: ['a=1', 'b=2'], id: '7' },
    traffic: ['GET /cookies'],
  },
  {
    name: 'null options are taken',
    script: `function (t, c, cb) { request.get('API/user', null, function (e, r, b) { b = JSON.parse(b); ${toUser} }) }`,
    profile: user,
    traffic: ['GET /user'],
  },
  {
    name: 'nested requests: the profile, then its e-mail addresses',
    script: `function (t, c, cb) { request.get({ url: 'API/user', json: true }, function (e, r, p) { ${guard} request.get({ url: 'API/emails', json: true }, function (e, r, list) { ${guard} cb(null, { user_id: p.id, email: list.filter(function (m) { return m.primary })[0].email }) }) }) }`,
    profile: { user_id: 7, email: 'ada@example.com' },
    traffic: ['GET /user', 'GET /emails'],
  },
  {
    name: "require('request')",
    script: `function (t, c, cb) { var request = require('request'); request.get('API/user', { json: true }, function (e, r, b) { ${toUser} }) }`,
    profile: user,
    traffic: ['GET /user'],
  },
  {
    name: 'a profile that is wrapped',
    script: `function (t, c, cb) { request.get('API/wrapped', { json: true }, function (e, r, b) { var u = b.data.user; cb(null, { user_id: u.uid, name: u.display_name }) }) }`,
    profile: { user_id: 'u1', name: 'Ada' },
    traffic: ['GET /wrapped'],
  },
  {
    name: 'put and patch',
    script: `function (t, c, cb) { request.put('API/echo', { json: { a: 1 } }, function (e, r, b) { request.patch('API/echo', { json: true }, function (e, r, d) { cb(null, { put: b.method, patch: d.method }) }) }) }`,
    profile: { put: 'PUT', patch: 'PATCH' },
    traffic: ['PUT /echo', 'PATCH /echo'],
  },
  {
    name: 'baseUrl',
    script: `function (t, c, cb) { request.get({ baseUrl: 'API/', url: '/user', json: true }, function (e, r, b) { ${toUser} }) }`,
    profile: user,
    traffic: ['GET /user'],
  },
  {
    name: 'followRedirect: false',
    script: `function (t, c, cb) { request.get({ url: 'API/moved', followRedirect: false }, function (e, r) { cb(null, { status: r.statusCode }) }) }`,
    profile: { status: 302 },
    traffic: ['GET /moved'],
  },
]
