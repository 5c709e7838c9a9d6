import axios, { AxiosError, AxiosHeaders, CanceledError } from 'axios'
import buildFullPath from 'axios/unsafe/core/buildFullPath.js'
import settle from 'axios/unsafe/core/settle.js'
import buildUrl from 'axios/unsafe/helpers/buildURL.js'
import type { GuestServices } from '../services.ts'
import { type AxiosGeneration, createAdapter } from './adapter.ts'

/** axios of today: the library itself, sending through the sandbox as its Node edition would. */
export function create(services: GuestServices): unknown {
  Object.assign(axios.defaults, { adapter: createAdapter(services, today) })
  return axios
}

const today: AxiosGeneration = {
  maxRedirects: 21,
  defaultHeaders: {
    'User-Agent': `axios/${axios.VERSION}`,
    'Accept-Encoding': 'gzip, compress, deflate, br',
  },
  urlOf: ({ baseURL, url, params, paramsSerializer }) =>
    buildUrl(buildFullPath(baseURL, url), params, paramsSerializer),
  settle,
  readHeaders: (headers) => new AxiosHeaders(headers),
  failure: (error, config, request) => {
    if (error.code !== 'ECONNABORTED') return from(error, config, request)
    return new AxiosError(error.message, AxiosError.ECONNABORTED, Object(config), request)
  },
  canceled: (config, request, reason) =>
    reason instanceof CanceledError ? reason : makeCanceled(config, request),
}

function from(error: Error, config: unknown, request: unknown): Error {
  // The adapter's configuration is the one that axios itself has given it.
  return AxiosError.from(error, undefined, Object(config), request)
}

function makeCanceled(config: unknown, request: unknown): unknown {
  // Its types know no arguments, its code does.
  return Reflect.construct(CanceledError, [null, config, request])
}
