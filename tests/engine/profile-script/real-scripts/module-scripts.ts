import { guard, type RealScript } from './real-script.ts'

const token = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhZGEiLCJlbWFpbCI6ImFAYi5leGFtcGxlIn0.c2ln'
const context = { id_token: token }
const claims = { user_id: 'ada', email: 'a@b.example' }

/** Scripts that require modules, or use what came after ES5. */
export const moduleScripts: readonly RealScript[] = [
  {
    name: 'jsonwebtoken decodes the ID token',
    script:
      "function (t, c, cb) { var jwt = require('jsonwebtoken'); var p = jwt.decode(c.id_token); cb(null, { user_id: p.sub, email: p.email }) }",
    context,
    profile: claims,
    traffic: [],
  },
  {
    name: 'jsonwebtoken of an old version',
    script:
      "const jwt = require('jsonwebtoken@7.1.9');\nfunction fetchUserProfile(t, c, cb) { const p = jwt.decode(c.id_token, { complete: true }).payload; cb(null, { user_id: p.sub, email: p.email }) }",
    context,
    profile: claims,
    traffic: [],
  },
  {
    name: 'jwt-decode',
    script:
      "function (t, c, cb) { var decode = require('jwt-decode'); var p = decode(c.id_token); cb(null, { user_id: p.sub, email: p.email }) }",
    context,
    profile: claims,
    traffic: [],
  },
  {
    name: 'lodash picks and finds',
    script: `function (t, c, cb) { const _ = require('lodash'); request.get('API/emails', { json: true }, (e, r, list) => { ${guard} cb(null, _.pick(_.find(list, { primary: true }), ['email'])) }) }`,
    profile: { email: 'ada@example.com' },
    traffic: ['GET /emails'],
  },
  {
    name: 'axios 0.22.0 with then and catch',
    script: `function (t, c, cb) { const axios = require('axios@0.22.0'); axios.get('API/user', { headers: { Authorization: 'Bearer ' + t } }).then(r => cb(null, { user_id: r.data.id })).catch(e => cb(new Error(e.message))) }`,
    profile: { user_id: 7 },
    traffic: ['GET /user'],
    headers: { Authorization: 'Bearer the-access-token', 'User-Agent': 'axios/0.22.0' },
  },
  {
    name: 'axios 0.22.0 on a 401',
    script: `async function (t, c, cb) { const axios = require('axios@0.22.0'); try { await axios.get('API/401') } catch (e) { cb(new Error(e.message + ' ' + e.response.data.error)) } }`,
    error: 'Error: Request failed with status code 401 invalid_token',
    traffic: ['GET /401'],
  },
  {
    name: 'axios of today with async and await',
    script: `async function (t, c, cb) { const axios = require('axios'); const { data } = await axios({ method: 'get', url: 'API/user', params: { fields: 'id' } }); return cb(null, { user_id: data.id }) }`,
    profile: { user_id: 7 },
    traffic: ['GET /user?fields=id'],
  },
  {
    name: 'fetch',
    script: `async function (t, c, cb) { const r = await fetch('API/user', { headers: { Authorization: 'Bearer ' + t } }); if (!r.ok) return cb(new Error(r.statusText)); const u = await r.json(); return cb(null, { user_id: String(u.id), nickname: u?.nick ?? u.login }) }`,
    profile: { user_id: '7', nickname: 'ada' },
    traffic: ['GET /user'],
  },
  {
    name: 'http.get with events',
    script: `function (t, c, cb) { require('http').get('API/user', function (res) { var s = ''; res.on('data', function (d) { s += d }); res.on('end', function () { cb(null, { user_id: JSON.parse(s).id }) }) }) }`,
    profile: { user_id: 7 },
    traffic: ['GET /user'],
  },
  {
    name: 'xml2js',
    script: `function (t, c, cb) { var xml2js = require('xml2js'); request.get('API/xml', function (e, r, b) { xml2js.parseString(b, function (e, x) { cb(e, { user_id: x.user.$.id, name: x.user.name[0] }) }) }) }`,
    profile: { user_id: '7', name: 'Ada' },
    traffic: ['GET /xml'],
  },
  {
    name: 'xmldom',
    script: `function (t, c, cb) { var Parser = require('xmldom').DOMParser; request.get('API/xml', function (e, r, b) { var u = new Parser().parseFromString(b).documentElement; cb(null, { user_id: u.getAttribute('id') }) }) }`,
    profile: { user_id: '7' },
    traffic: ['GET /xml'],
  },
  {
    name: 'crypto signs the request, as Facebook wants it',
    script: `function (t, c, cb) { const crypto = require('crypto'); const proof = crypto.createHmac('sha256', 'secret').update(t).digest('hex'); request.get({ url: 'API/user', qs: { appsecret_proof: proof }, json: true }, (e, r, b) => cb(e, { user_id: b.id })) }`,
    profile: { user_id: 7 },
    traffic: [
      'GET /user?appsecret_proof=d4d348a871a1f2a63e9deb4121f81d92a1be8b02bd9ecdf95334d0b453345616',
    ],
  },
  {
    name: 'querystring writes a form',
    script: `function (t, c, cb) { var qs = require('querystring'); request.post({ url: 'API/echo', body: qs.stringify({ a: 'x y' }), headers: { 'content-type': 'application/x-www-form-urlencoded' } }, function (e, r, b) { cb(e, { body: JSON.parse(b).body }) }) }`,
    profile: { body: 'a=x%20y' },
    traffic: ['POST /echo'],
  },
  {
    name: 'URL and URLSearchParams',
    script: `function (t, c, cb) { const u = new URL('API/user'); u.searchParams.set('q', 'a b'); request.get(u.toString(), { json: true }, (e, r, b) => cb(e, { user_id: b.id })) }`,
    profile: { user_id: 7 },
    traffic: ['GET /user?q=a+b'],
  },
  {
    name: 'a module that does not exist',
    script: "function (t, c, cb) { require('mongodb@3.1.4') }",
    error: /^Error: Cannot find module 'mongodb@3\.1\.4'\. Modules that exist here: /,
    traffic: [],
  },
  {
    name: 'an option that does not exist',
    script: "function (t, c, cb) { request.get({ url: 'API/user', jar: true }, cb) }",
    error: /^TypeError: request: the option "jar" does not exist here\. Options that exist here: /,
    traffic: [],
  },
]
