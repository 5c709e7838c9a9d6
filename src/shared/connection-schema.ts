import { z } from 'zod'
import type { Connection } from './connection.ts'

/*
 * The shape only: which keys are text, flags or maps. What a value must be like to be of use is
 * said by connection-problems.ts, so that a half-typed connection can be kept.
 */

const textMap = z.record(z.string(), z.string())

const optionsSchema = z.looseObject({
  authorizationURL: z.string().default(''),
  tokenURL: z.string().default(''),
  client_id: z.string().default(''),
  client_secret: z.string().nullish(),
  scope: z.union([z.string(), z.array(z.string())]).optional(),
  useOauthSpecScope: z.boolean().optional(),
  pkce_enabled: z.boolean().optional(),
  authParams: textMap.optional(),
  authParamsMap: textMap.optional(),
  upstream_params: z
    .record(
      z.string(),
      z.union([z.looseObject({ value: z.string() }), z.looseObject({ alias: z.string() })]),
    )
    .nullish(),
  customHeaders: textMap.optional(),
  scripts: z
    .looseObject({
      fetchUserProfile: z.string().optional(),
      getLogoutUrl: z.string().optional(),
    })
    .optional(),
  icon_url: z.string().optional(),
  logoutUrl: z.string().optional(),
})

export const userAgentKindSchema = z.enum([
  'embedded-window',
  'chromium',
  'system-browser',
  'manual',
  'http',
])

/** Parses the connection object of a file, a form or the Management API; unknown keys stay. */
export const connectionSchema: z.ZodType<Connection> = z.looseObject({
  name: z.string(),
  display_name: z.string().optional(),
  strategy: z.literal('oauth2').default('oauth2'),
  authentication: z.looseObject({ active: z.boolean().optional() }).optional(),
  connected_accounts: z.looseObject({ active: z.boolean().optional() }).optional(),
  options: optionsSchema,
  workbench: z
    .looseObject({
      callbackUrl: z.string().optional(),
      userAgent: userAgentKindSchema.optional(),
      keepSignedIn: z.boolean().optional(),
      revocationUrl: z.string().optional(),
      introspectionUrl: z.string().optional(),
      keepDocuments: z.boolean().optional(),
      behaviour: z.record(z.string(), z.unknown()).optional(),
    })
    .optional(),
})
