import { InvalidTokenError, type JwtDecodeOptions, jwtDecode } from 'jwt-decode'

/** `jwt-decode` as its versions had it: the function itself (up to 3), `default`, and `jwtDecode` (4). */
export function create(): unknown {
  const decode = (token: string, options?: JwtDecodeOptions) => jwtDecode(token, options)
  return Object.assign(decode, { default: decode, jwtDecode: decode, InvalidTokenError })
}
