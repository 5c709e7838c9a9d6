import type { GuestModuleName } from '../guest/bridge.ts'
import { source as async } from '../guest-bundles/async.generated.js'
import { source as axios } from '../guest-bundles/axios.generated.js'
import { source as axios022 } from '../guest-bundles/axios-0-22.generated.js'
import { source as crypto } from '../guest-bundles/crypto.generated.js'
import { source as events } from '../guest-bundles/events.generated.js'
import { source as fetch } from '../guest-bundles/fetch.generated.js'
import { source as https } from '../guest-bundles/https.generated.js'
import { source as jsonwebtoken } from '../guest-bundles/jsonwebtoken.generated.js'
import { source as jwksRsa } from '../guest-bundles/jwks-rsa.generated.js'
import { source as jwtDecode } from '../guest-bundles/jwt-decode.generated.js'
import { source as lodash } from '../guest-bundles/lodash.generated.js'
import { source as qs } from '../guest-bundles/qs.generated.js'
import { source as querystring } from '../guest-bundles/querystring.generated.js'
import { source as structuredClone } from '../guest-bundles/structured-clone.generated.js'
import { source as util } from '../guest-bundles/util.generated.js'
import { source as uuid } from '../guest-bundles/uuid.generated.js'
import { source as webCrypto } from '../guest-bundles/web-crypto.generated.js'
import { source as xml2js } from '../guest-bundles/xml2js.generated.js'
import { source as xmldom } from '../guest-bundles/xmldom.generated.js'
import { source as zlib } from '../guest-bundles/zlib.generated.js'
import type { CoreModuleName } from './guest-modules.ts'

/** The texts of the guest's modules that most scripts never use. */
export const libraryTexts: Readonly<Record<Exclude<GuestModuleName, CoreModuleName>, string>> = {
  async,
  axios,
  'axios-0-22': axios022,
  crypto,
  events,
  fetch,
  https,
  jsonwebtoken,
  'jwks-rsa': jwksRsa,
  'jwt-decode': jwtDecode,
  lodash,
  qs,
  querystring,
  'structured-clone': structuredClone,
  util,
  uuid,
  'web-crypto': webCrypto,
  xml2js,
  xmldom,
  zlib,
}
