import { atlassian } from './atlassian.ts'
import { bitbucket } from './bitbucket.ts'
import { discord } from './discord.ts'
import { dropbox } from './dropbox.ts'
import { github } from './github.ts'
import { gitlab } from './gitlab.ts'
import { google } from './google.ts'
import { hubspot } from './hubspot.ts'
import { kakao } from './kakao.ts'
import { keycloak } from './keycloak.ts'
import { line } from './line.ts'
import { linkedin } from './linkedin.ts'
import { microsoft } from './microsoft.ts'
import { notion } from './notion.ts'
import type { ProviderTemplate } from './provider-template.ts'
import { salesforce } from './salesforce.ts'
import { slack } from './slack.ts'
import { spotify } from './spotify.ts'
import { strava } from './strava.ts'
import { twitch } from './twitch.ts'
import { zoom } from './zoom.ts'

/** Every provider template, the most asked-for first. */
export const providerTemplates: readonly ProviderTemplate[] = [
  github,
  google,
  microsoft,
  linkedin,
  discord,
  slack,
  spotify,
  twitch,
  gitlab,
  bitbucket,
  salesforce,
  zoom,
  dropbox,
  notion,
  atlassian,
  hubspot,
  line,
  kakao,
  strava,
  keycloak,
]
