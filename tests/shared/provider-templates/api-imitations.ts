import type { Imitation } from './imitation.ts'

/** Providers that tell of the user in a shape of their own. */
export const apiImitations: Readonly<Record<string, Imitation>> = {
  github: {
    wantedHeaders: { 'user-agent': /./ },
    answers: {
      'GET https://api.github.com/user': {
        login: 'ada',
        id: 583231,
        avatar_url: 'https://avatars.githubusercontent.com/u/583231',
        name: null,
        email: null,
      },
      'GET https://api.github.com/user/emails': [
        { email: 'old@example.com', verified: true, primary: false, visibility: null },
        { email: 'ada@example.com', verified: true, primary: true, visibility: 'private' },
      ],
    },
    profile: {
      user_id: '583231',
      nickname: 'ada',
      name: 'ada',
      picture: 'https://avatars.githubusercontent.com/u/583231',
      email: 'ada@example.com',
      email_verified: true,
    },
  },
  discord: {
    wantedHeaders: { 'user-agent': /^DiscordBot \(.+, .+\)$/ },
    answers: {
      'GET https://discord.com/api/v10/users/@me': {
        id: '80351110224678912',
        username: 'ada',
        global_name: 'Ada Lovelace',
        avatar: '8342729096ea3675442027381ff50dfe',
        verified: true,
        email: 'ada@example.com',
      },
    },
    profile: {
      user_id: '80351110224678912',
      nickname: 'ada',
      name: 'Ada Lovelace',
      picture:
        'https://cdn.discordapp.com/avatars/80351110224678912/8342729096ea3675442027381ff50dfe.png',
      email: 'ada@example.com',
      email_verified: true,
    },
  },
  spotify: {
    answers: {
      'GET https://api.spotify.com/v1/me': {
        account_id: 'a1b2c3d4e5',
        id: 'ada1815',
        display_name: 'Ada',
        email: 'ada@example.com',
        images: [{ url: 'https://i.scdn.co/image/ada', height: 300, width: 300 }],
      },
    },
    profile: {
      user_id: 'a1b2c3d4e5',
      name: 'Ada',
      email: 'ada@example.com',
      picture: 'https://i.scdn.co/image/ada',
    },
  },
  bitbucket: {
    answers: {
      'GET https://api.bitbucket.org/2.0/user': {
        type: 'user',
        uuid: '{a54f16da-24e9-4d7f-a3a7-b1ba2cd98aa3}',
        account_id: '557058:c0b72ad0',
        nickname: 'ada',
        display_name: 'Ada Lovelace',
        links: { avatar: { href: 'https://img.example.com/ada.png' } },
      },
      'GET https://api.bitbucket.org/2.0/user/emails': {
        values: [{ type: 'email', email: 'ada@example.com', is_primary: true, is_confirmed: true }],
      },
    },
    profile: {
      user_id: '{a54f16da-24e9-4d7f-a3a7-b1ba2cd98aa3}',
      nickname: 'ada',
      name: 'Ada Lovelace',
      picture: 'https://img.example.com/ada.png',
      email: 'ada@example.com',
      email_verified: true,
    },
  },
  zoom: {
    answers: {
      'GET https://api.zoom.us/v2/users/me': {
        id: 'KDcuGIm1QgePTO8WbOqwIQ',
        first_name: 'Ada',
        last_name: 'Lovelace',
        display_name: 'Ada Lovelace',
        email: 'ada@example.com',
        verified: 1,
        pic_url: 'https://img.example.com/ada.png',
      },
    },
    profile: {
      user_id: 'KDcuGIm1QgePTO8WbOqwIQ',
      name: 'Ada Lovelace',
      given_name: 'Ada',
      family_name: 'Lovelace',
      picture: 'https://img.example.com/ada.png',
      email: 'ada@example.com',
      email_verified: true,
    },
  },
  dropbox: {
    answers: {
      'POST https://api.dropboxapi.com/2/users/get_current_account': {
        account_id: 'dbid:AAH4f99T0taONIb-OurWxbNQ6ywGRopQngc',
        name: {
          given_name: 'Ada',
          surname: 'Lovelace',
          familiar_name: 'Ada',
          display_name: 'Ada Lovelace',
          abbreviated_name: 'AL',
        },
        email: 'ada@example.com',
        email_verified: true,
        profile_photo_url: 'https://img.example.com/ada.png',
      },
    },
    profile: {
      user_id: 'dbid:AAH4f99T0taONIb-OurWxbNQ6ywGRopQngc',
      name: 'Ada Lovelace',
      given_name: 'Ada',
      family_name: 'Lovelace',
      picture: 'https://img.example.com/ada.png',
      email: 'ada@example.com',
      email_verified: true,
    },
  },
  notion: {
    wantedHeaders: { 'notion-version': /^\d{4}-\d\d-\d\d$/ },
    answers: {
      'GET https://api.notion.com/v1/users/me': {
        object: 'user',
        id: '16d84278-ab0e-484c-9bdd-b35da3bd8905',
        type: 'bot',
        bot: {
          owner: {
            type: 'user',
            user: {
              object: 'user',
              id: '5389a034-eb5c-47b5-8a9e-f79c99ef166c',
              name: 'Ada Lovelace',
              avatar_url: null,
              type: 'person',
              person: { email: 'ada@example.com' },
            },
          },
        },
      },
    },
    profile: {
      user_id: '5389a034-eb5c-47b5-8a9e-f79c99ef166c',
      name: 'Ada Lovelace',
      email: 'ada@example.com',
    },
  },
  atlassian: {
    answers: {
      'GET https://api.atlassian.com/me': {
        account_type: 'atlassian',
        account_id: '112233aa-bb11-cc22-33dd-445566abcabc',
        email: 'ada@example.com',
        email_verified: true,
        name: 'Ada Lovelace',
        nickname: 'ada',
        picture: 'https://img.example.com/ada.png',
        account_status: 'active',
      },
    },
    profile: {
      user_id: '112233aa-bb11-cc22-33dd-445566abcabc',
      name: 'Ada Lovelace',
      nickname: 'ada',
      picture: 'https://img.example.com/ada.png',
      email: 'ada@example.com',
      email_verified: true,
    },
  },
  hubspot: {
    answers: {
      'GET https://api.hubapi.com/oauth/v1/access-tokens/the-access-token': {
        token: 'the-access-token',
        user: 'ada@example.com',
        hub_domain: 'example.com',
        scopes: ['oauth'],
        hub_id: 62515,
        app_id: 456,
        expires_in: 1754,
        user_id: 123,
        token_type: 'access',
      },
    },
    profile: {
      user_id: '62515-123',
      name: 'ada@example.com',
      email: 'ada@example.com',
      hub_domain: 'example.com',
    },
  },
  kakao: {
    answers: {
      'GET https://kapi.kakao.com/v2/user/me': {
        id: 123456789,
        connected_at: '2022-04-11T01:45:28Z',
        kakao_account: {
          profile: { nickname: 'Ada', profile_image_url: 'https://img.example.com/ada.png' },
          is_email_valid: true,
          is_email_verified: true,
          email: 'ada@example.com',
        },
      },
    },
    profile: {
      user_id: '123456789',
      nickname: 'Ada',
      name: 'Ada',
      picture: 'https://img.example.com/ada.png',
      email: 'ada@example.com',
      email_verified: true,
    },
  },
  strava: {
    answers: {
      'GET https://www.strava.com/api/v3/athlete': {
        id: 1234567890987654,
        username: null,
        firstname: 'Ada',
        lastname: 'Lovelace',
        profile: 'https://img.example.com/ada.png',
      },
    },
    profile: {
      user_id: '1234567890987654',
      name: 'Ada Lovelace',
      given_name: 'Ada',
      family_name: 'Lovelace',
      picture: 'https://img.example.com/ada.png',
    },
  },
}
