import type { FaultTable } from './fault.ts'

/** What can be wrong with the userinfo response, which the profile script asks for. */
export const userinfoFaults = {
  'userinfo-401': {
    title: 'Access token refused',
    effect: 'The userinfo endpoint answers 401: the access token is not valid there.',
    expectedFindings: ['userinfo-unauthorised'],
  },
  'userinfo-403': {
    title: 'API not enabled',
    effect: 'The userinfo endpoint answers 403: the API is not enabled for this client.',
    expectedFindings: ['userinfo-forbidden'],
  },
  'userinfo-403-scope': {
    title: 'Scope missing',
    effect: 'The userinfo endpoint answers 403: the access token lacks a scope.',
    expectedFindings: ['userinfo-insufficient-scope'],
  },
  'userinfo-403-user-agent': {
    title: 'User-Agent wanted',
    effect: 'The userinfo endpoint refuses requests without a User-Agent, as GitHub does.',
    expectedFindings: ['userinfo-user-agent-missing'],
  },
  'userinfo-404': {
    title: 'Nothing at the userinfo URL',
    effect: 'The userinfo endpoint answers with status 404.',
    expectedFindings: ['userinfo-not-found'],
  },
  'userinfo-429': {
    title: 'Too many userinfo requests',
    effect: 'The userinfo endpoint answers with status 429 and says when to come again.',
    expectedFindings: ['userinfo-rate-limited'],
  },
  'userinfo-500': {
    title: 'Userinfo endpoint breaks down',
    effect: 'The userinfo endpoint answers with a page and status 500.',
    expectedFindings: ['userinfo-unavailable'],
  },
  'userinfo-html': {
    title: 'Userinfo is a page',
    effect: 'The userinfo endpoint answers 200 with an HTML page.',
    expectedFindings: ['userinfo-html'],
  },
  'userinfo-signed': {
    title: 'Userinfo is a JWT',
    effect: 'The userinfo response is a signed JWT, as userinfo_signed_response_alg asks for.',
    expectedFindings: ['userinfo-signed'],
  },
  'userinfo-redirected': {
    title: 'Userinfo redirects to a page',
    effect: 'The userinfo endpoint redirects to a page for browsers.',
    expectedFindings: ['userinfo-redirected'],
  },
  'userinfo-gzip-undeclared': {
    title: 'Userinfo compressed without saying so',
    effect: 'The userinfo response is compressed with gzip and has no Content-Encoding.',
    expectedFindings: ['userinfo-compressed'],
  },
  'userinfo-ok-false': {
    title: 'Failure with status 200',
    effect: 'The userinfo endpoint answers 200 with {"ok": false}, as Slack does.',
    expectedFindings: ['userinfo-error-with-status-200'],
  },
  'userinfo-nested': {
    title: 'Nested userinfo',
    effect: 'The userinfo response has its fields below “data”.',
    expectedFindings: ['profile-without-user-id'],
  },
  'userinfo-no-sub': {
    title: 'No sub',
    effect: 'The userinfo response does not say who the user is.',
    expectedFindings: ['profile-without-user-id'],
  },
  'userinfo-other-sub': {
    title: 'Another sub',
    effect: 'The userinfo response is about another user than the ID token.',
    expectedFindings: ['userinfo-subject-differs'],
  },
  'userinfo-numeric-id': {
    title: 'Numeric id',
    effect: 'The sub of the userinfo response is a number that JavaScript cannot hold exactly.',
    expectedFindings: ['profile-user-id-imprecise'],
  },
  'userinfo-email-as-id': {
    title: 'Email as id',
    effect: 'The sub of the userinfo response is the email address.',
    expectedFindings: ['profile-user-id-unstable', 'userinfo-subject-differs'],
  },
  'userinfo-prefixed-id': {
    title: 'Prefixed id',
    effect: 'The sub of the userinfo response already begins with “oauth2|”.',
    expectedFindings: ['profile-user-id-prefixed', 'userinfo-subject-differs'],
  },
  'userinfo-undefined-id': {
    title: 'Id is the text “undefined”',
    effect: 'The sub of the userinfo response is the text “undefined”.',
    expectedFindings: ['profile-user-id-not-a-value', 'userinfo-subject-differs'],
  },
  'userinfo-no-email': {
    title: 'No email',
    effect: 'The userinfo response has no email address.',
    expectedFindings: ['profile-without-email'],
  },
  'userinfo-email-malformed': {
    title: 'Email is no address',
    effect: 'The email in the userinfo response is a name.',
    expectedFindings: ['profile-email-malformed'],
  },
  'userinfo-email-verified-text': {
    title: 'email_verified is a text',
    effect: 'The userinfo response has email_verified in quotes.',
    expectedFindings: ['profile-email-verified-not-boolean'],
  },
  'userinfo-empty-name': {
    title: 'Empty name',
    effect: 'The name in the userinfo response is empty.',
    expectedFindings: ['profile-attribute-empty'],
  },
  'userinfo-long-name': {
    title: 'Very long name',
    effect: 'The name in the userinfo response has 400 characters.',
    expectedFindings: ['profile-attribute-too-long'],
  },
  'userinfo-token-in-picture': {
    title: 'Token in the picture’s address',
    effect: 'The picture in the userinfo response is a URL with the access token in it.',
    expectedFindings: ['profile-holds-tokens'],
  },
  'userinfo-picture-relative': {
    title: 'Picture without a host',
    effect: 'The picture in the userinfo response is only a path.',
    expectedFindings: ['profile-picture-not-https'],
  },
  'userinfo-redirect-loop': {
    title: 'Userinfo redirects without end',
    effect: 'The userinfo endpoint redirects to itself.',
    expectedFindings: ['userinfo-redirect-loop'],
  },
  'userinfo-slow': {
    title: 'Userinfo endpoint is silent',
    effect: 'The userinfo endpoint takes the request and never answers.',
    expectedFindings: ['script-deadline'],
  },
  'userinfo-connection-reset': {
    title: 'Connection closed at the userinfo endpoint',
    effect: 'The userinfo endpoint closes the connection without an answer.',
    expectedFindings: ['connection-closed'],
  },
} as const satisfies FaultTable
