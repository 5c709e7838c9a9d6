import type { FaultTable } from './fault.ts'

/** What can be wrong with the userinfo response, which the profile script asks for. */
export const userinfoFaults = {
  'userinfo-401': {
    title: 'Access token refused',
    effect: 'The userinfo endpoint answers 401: the access token is not valid there.',
    expectedFindings: [],
  },
  'userinfo-403-scope': {
    title: 'Scope missing',
    effect: 'The userinfo endpoint answers 403: the access token lacks a scope.',
    expectedFindings: [],
  },
  'userinfo-403-user-agent': {
    title: 'User-Agent wanted',
    effect: 'The userinfo endpoint refuses requests without a User-Agent, as GitHub does.',
    expectedFindings: [],
  },
  'userinfo-404': {
    title: 'Nothing at the userinfo URL',
    effect: 'The userinfo endpoint answers with status 404.',
    expectedFindings: [],
  },
  'userinfo-429': {
    title: 'Too many userinfo requests',
    effect: 'The userinfo endpoint answers with status 429 and says when to come again.',
    expectedFindings: [],
  },
  'userinfo-500': {
    title: 'Userinfo endpoint breaks down',
    effect: 'The userinfo endpoint answers with a page and status 500.',
    expectedFindings: [],
  },
  'userinfo-html': {
    title: 'Userinfo is a page',
    effect: 'The userinfo endpoint answers 200 with an HTML page.',
    expectedFindings: [],
  },
  'userinfo-gzip-undeclared': {
    title: 'Userinfo compressed without saying so',
    effect: 'The userinfo response is compressed with gzip and has no Content-Encoding.',
    expectedFindings: [],
  },
  'userinfo-ok-false': {
    title: 'Failure with status 200',
    effect: 'The userinfo endpoint answers 200 with {"ok": false}, as Slack does.',
    expectedFindings: [],
  },
  'userinfo-nested': {
    title: 'Nested userinfo',
    effect: 'The userinfo response has its fields below “data”.',
    expectedFindings: [],
  },
  'userinfo-no-sub': {
    title: 'No sub',
    effect: 'The userinfo response does not say who the user is.',
    expectedFindings: [],
  },
  'userinfo-other-sub': {
    title: 'Another sub',
    effect: 'The userinfo response is about another user than the ID token.',
    expectedFindings: [],
  },
  'userinfo-numeric-id': {
    title: 'Numeric id',
    effect: 'The sub of the userinfo response is a number that JavaScript cannot hold exactly.',
    expectedFindings: [],
  },
  'userinfo-email-as-id': {
    title: 'Email as id',
    effect: 'The sub of the userinfo response is the email address.',
    expectedFindings: [],
  },
  'userinfo-prefixed-id': {
    title: 'Prefixed id',
    effect: 'The sub of the userinfo response already begins with “oauth2|”.',
    expectedFindings: [],
  },
  'userinfo-no-email': {
    title: 'No email',
    effect: 'The userinfo response has no email address.',
    expectedFindings: [],
  },
  'userinfo-email-verified-text': {
    title: 'email_verified is a text',
    effect: 'The userinfo response has email_verified in quotes.',
    expectedFindings: [],
  },
  'userinfo-long-name': {
    title: 'Very long name',
    effect: 'The name in the userinfo response has 400 characters.',
    expectedFindings: [],
  },
  'userinfo-token-in-picture': {
    title: 'Token in the picture’s address',
    effect: 'The picture in the userinfo response is a URL with the access token in it.',
    expectedFindings: [],
  },
  'userinfo-redirect-loop': {
    title: 'Userinfo redirects without end',
    effect: 'The userinfo endpoint redirects to itself.',
    expectedFindings: [],
  },
  'userinfo-slow': {
    title: 'Userinfo endpoint is silent',
    effect: 'The userinfo endpoint takes the request and never answers.',
    expectedFindings: [],
  },
  'userinfo-connection-reset': {
    title: 'Connection closed at the userinfo endpoint',
    effect: 'The userinfo endpoint closes the connection without an answer.',
    expectedFindings: [],
  },
} as const satisfies FaultTable
