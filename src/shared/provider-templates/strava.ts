import type { ProviderTemplate } from './provider-template.ts'
import { writeProfileScript } from './write-profile-script.ts'

export const strava: ProviderTemplate = {
  id: 'strava',
  displayName: 'Strava',
  documentation: 'https://developers.strava.com/docs/authentication/',
  mark: { monogram: 'St', colour: '#fc4c02', ink: 'black' },
  placeholders: [],
  options: {
    authorizationURL: 'https://www.strava.com/oauth/authorize',
    tokenURL: 'https://www.strava.com/oauth/token',
    scope: 'read',
    useOauthSpecScope: true,
    pkce_enabled: false,
    authParams: { approval_prompt: 'auto' },
    scripts: {
      fetchUserProfile: writeProfileScript({
        provider: 'Strava',
        requests: [{ answer: 'athlete', url: 'https://www.strava.com/api/v3/athlete' }],
        checks: ["const name = [athlete.firstname, athlete.lastname].filter(Boolean).join(' ')"],
        profile: {
          user_id: 'String(athlete.id)',
          nickname: 'athlete.username || undefined',
          name: 'name || undefined',
          given_name: 'athlete.firstname || undefined',
          family_name: 'athlete.lastname || undefined',
          picture: 'athlete.profile',
        },
      }),
    },
  },
  clientAuthentication: 'body',
  callbackNote:
    'The callback URL must lie within the app’s callback domain; localhost and 127.0.0.1 are always allowed.',
  quirks: [
    {
      text: 'Scopes are separated by commas, not by spaces.',
      source: 'https://developers.strava.com/docs/authentication/#detailsaboutrequestingaccess',
    },
    {
      text: 'The user may take back single scopes; the callback’s scope parameter tells which were granted.',
      source: 'https://developers.strava.com/docs/authentication/#detailsaboutrequestingaccess',
    },
    {
      text: 'No email address is given, whatever the scope.',
      source: 'https://developers.strava.com/docs/reference/#api-Athletes-getLoggedInAthlete',
    },
  ],
}
