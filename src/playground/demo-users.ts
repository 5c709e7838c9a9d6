/** A user for show who can sign in to the playground; the password is meant to be shown. */
export interface DemoUser {
  /** The `sub` claim, and the name to sign in with. */
  readonly username: string
  readonly password: string
  /** What is special about this user, in a few words for the login page. */
  readonly note: string
  /** The text on the avatar, one or two letters. */
  readonly initials: string
  /** Background of the avatar, `#rrggbb`, dark enough for white letters. */
  readonly color: string
  /** Claims of the scopes `profile` and `email`; a user without one does not have that claim. */
  readonly claims: DemoClaims
}

/** Standard claims (OpenID Connect Core §5.1). */
export interface DemoClaims {
  readonly name?: string
  readonly given_name?: string
  readonly family_name?: string
  readonly nickname?: string
  readonly email?: string
  readonly email_verified?: boolean
}

/** Each user shows a different kind of profile, from complete to empty. */
export const demoUsers: readonly DemoUser[] = [
  {
    username: 'ada',
    password: 'engine',
    note: 'Complete profile',
    initials: 'AL',
    color: '#3b5bdb',
    claims: {
      name: 'Ada Lovelace',
      given_name: 'Ada',
      family_name: 'Lovelace',
      nickname: 'ada',
      email: 'ada@demo.example',
      email_verified: true,
    },
  },
  {
    username: 'grace',
    password: 'compiler',
    note: 'No email address',
    initials: 'GH',
    color: '#0c8599',
    claims: {
      name: 'Grace Hopper',
      given_name: 'Grace',
      family_name: 'Hopper',
      nickname: 'grace',
    },
  },
  {
    username: 'soren',
    password: 'owl',
    note: 'Unverified email',
    initials: 'SÞ',
    color: '#862e9c',
    claims: {
      name: 'Søren Þorvaldur Müller-Łukasiewicz van der Straßenbergh-Ξένος 🦉',
      given_name: 'Søren Þorvaldur',
      family_name: 'Müller-Łukasiewicz van der Straßenbergh-Ξένος 🦉',
      nickname: "sø'ren",
      email: "Soren.O'Test+oauth@Demo.Example",
      email_verified: false,
    },
  },
  {
    username: 'nemo',
    password: 'nautilus',
    note: 'Only a user id',
    initials: 'N',
    color: '#5d6370',
    claims: {},
  },
]

/** The user whose username it is, in exactly that spelling. */
export function findDemoUser(username: unknown): DemoUser | undefined {
  return demoUsers.find((user) => user.username === username)
}

/** The user that a `login_hint` means: a username or an email address in any case. */
export function findHintedUser(loginHint: string): DemoUser | undefined {
  const hint = loginHint.trim().toLowerCase()
  return demoUsers.find(
    ({ username, claims }) => username === hint || claims.email?.toLowerCase() === hint,
  )
}

/** The user with these credentials, as they were typed. */
export function findUserByPassword(username: string, password: string): DemoUser | undefined {
  const user = findDemoUser(username.trim().toLowerCase())
  return user?.password === password ? user : undefined
}

/** What to call the user in a sentence. */
export function displayNameOfUser(user: DemoUser): string {
  return user.claims.name ?? user.username
}
