import type { Imitation } from './imitation.ts'

const ada = {
  sub: '248289761001',
  email: 'ada@example.com',
  email_verified: true,
  name: 'Ada Lovelace',
  given_name: 'Ada',
  family_name: 'Lovelace',
  picture: 'https://img.example.com/ada.png',
}
const { sub, ...claims } = ada
const adaProfile = { user_id: sub, ...claims }

/** Providers that have a userinfo endpoint in the manner of OpenID Connect Core §5.3. */
export const userinfoImitations: Readonly<Record<string, Imitation>> = {
  google: {
    answers: {
      'GET https://openidconnect.googleapis.com/v1/userinfo': { ...ada, hd: 'example.com' },
    },
    profile: adaProfile,
  },
  microsoft: {
    answers: {
      'GET https://graph.microsoft.com/oidc/userinfo': {
        sub: 'OLu859SGc2Sr9ZsqbkG-QbeLgJlb41KcdiPoLYNpSFA',
        name: 'Ada Lovelace',
        given_name: 'Ada',
        family_name: 'Lovelace',
        picture: 'https://graph.microsoft.com/v1.0/me/photo/$value',
        email: 'ada@example.com',
      },
    },
    profile: {
      user_id: 'OLu859SGc2Sr9ZsqbkG-QbeLgJlb41KcdiPoLYNpSFA',
      email: 'ada@example.com',
      name: 'Ada Lovelace',
      given_name: 'Ada',
      family_name: 'Lovelace',
    },
  },
  linkedin: {
    answers: {
      'GET https://api.linkedin.com/v2/userinfo': {
        ...ada,
        locale: { country: 'US', language: 'en' },
      },
    },
    profile: adaProfile,
  },
  slack: {
    answers: {
      'GET https://slack.com/api/openid.connect.userInfo': {
        ok: true,
        ...ada,
        sub: 'U0R7JM',
        'https://slack.com/user_id': 'U0R7JM',
        'https://slack.com/team_id': 'T0R7GR',
        date_email_verified: 1622128723,
      },
    },
    profile: { ...adaProfile, user_id: 'U0R7JM', slack_team_id: 'T0R7GR' },
  },
  twitch: {
    answers: {
      'GET https://id.twitch.tv/oauth2/userinfo': {
        aud: 'the-client',
        iss: 'https://id.twitch.tv/oauth2',
        sub: '713936733',
        exp: 1629860917,
        email: 'ada@example.com',
        email_verified: true,
        picture: 'https://img.example.com/ada.png',
        preferred_username: 'ada',
      },
    },
    profile: {
      user_id: '713936733',
      nickname: 'ada',
      name: 'ada',
      picture: 'https://img.example.com/ada.png',
      email: 'ada@example.com',
      email_verified: true,
    },
  },
  gitlab: {
    answers: {
      'GET https://gitlab.com/oauth/userinfo': {
        sub: '7',
        name: 'Ada Lovelace',
        nickname: 'ada',
        email: 'ada@example.com',
        email_verified: true,
        profile: 'https://gitlab.com/ada',
        picture: 'https://img.example.com/ada.png',
        groups: ['staff'],
      },
    },
    profile: {
      user_id: '7',
      name: 'Ada Lovelace',
      nickname: 'ada',
      email: 'ada@example.com',
      email_verified: true,
      picture: 'https://img.example.com/ada.png',
    },
  },
  salesforce: {
    answers: {
      'GET https://login.salesforce.com/services/oauth2/userinfo': {
        ...ada,
        sub: 'https://login.salesforce.com/id/00Dx0000001T0zkEAC/005x0000001S2b9AAC',
        user_id: '005x0000001S2b9AAC',
        organization_id: '00Dx0000001T0zkEAC',
        nickname: 'ada',
      },
    },
    profile: {
      ...adaProfile,
      user_id: '005x0000001S2b9AAC',
      nickname: 'ada',
      organization_id: '00Dx0000001T0zkEAC',
    },
  },
  line: {
    answers: {
      'GET https://api.line.me/oauth2/v2.1/userinfo': {
        sub: 'U1234567890abcdef1234567890abcdef',
        name: 'Ada',
        picture: 'https://img.example.com/ada.png',
      },
    },
    profile: {
      user_id: 'U1234567890abcdef1234567890abcdef',
      name: 'Ada',
      picture: 'https://img.example.com/ada.png',
    },
  },
  keycloak: {
    answers: {
      'GET https://id.example.com/realms/staff/protocol/openid-connect/userinfo': {
        ...ada,
        preferred_username: 'ada',
      },
    },
    profile: { ...adaProfile, nickname: 'ada' },
  },
}
