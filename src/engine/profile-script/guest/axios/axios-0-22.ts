import axios from 'axios-0-22'
import Cancel from 'axios-0-22/lib/cancel/Cancel.js'
import buildFullPath from 'axios-0-22/lib/core/buildFullPath.js'
import enhanceError from 'axios-0-22/lib/core/enhanceError.js'
import settle from 'axios-0-22/lib/core/settle.js'
import buildUrl from 'axios-0-22/lib/helpers/buildURL.js'
import type { GuestServices } from '../services.ts'
import { type AxiosGeneration, createAdapter } from './adapter.ts'

/** axios 0.22.0, which published scripts ask for by its number. */
export function create(services: GuestServices): unknown {
  Object.assign(axios.defaults, { adapter: createAdapter(services, generation) })
  return axios
}

const generation: AxiosGeneration = {
  maxRedirects: 5,
  defaultHeaders: { 'User-Agent': 'axios/0.22.0' },
  urlOf: ({ baseURL, url, params, paramsSerializer }) =>
    buildUrl(buildFullPath(baseURL, url), params, paramsSerializer),
  settle,
  readHeaders: (headers) => headers,
  // Its own code for an error is kept: only a time-out gets one from axios.
  failure: (error, config, request) => enhanceError(error, config, null, request),
  canceled: (_config, _request, reason) => reason ?? new Cancel('canceled'),
}
