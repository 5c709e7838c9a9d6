import type { ProfileScriptError } from '../../../src/engine/profile-script/profile-script.ts'
import type { CheckCases } from './check-case.ts'
import { calledBackWith, threw } from './script-results.ts'

const failed = (code: ProfileScriptError['code'], message: string, more: object = {}) =>
  ({ requests: [], result: { kind: 'failed', error: { code, message, ...more } } }) as const

const withScript = (fetchUserProfile: string) => ({ scripts: { fetchUserProfile } })

export const scriptCases: CheckCases = {
  'script-missing': {
    failing: { options: { scripts: {} } },
    passing: {},
  },
  'script-syntax-error': {
    failing: {
      options: withScript('function (accessToken, context, callback) {\n  callback(null {})\n}'),
      script: failed('script-syntax-error', 'The profile script has a syntax error', {
        name: 'SyntaxError',
        errorMessage: "expecting ')'",
        line: 2,
        column: 17,
      }),
    },
    passing: { script: { requests: [], result: threw('SyntaxError', 'unexpected end of input') } },
  },
  'script-not-a-function': {
    failing: {
      options: withScript('({ user_id: 7 })'),
      script: failed(
        'script-not-a-function',
        'The profile script does not yield a function but an object; it must be a function of access token, context and callback.',
      ),
    },
    passing: {},
  },
  'script-parameter-name': {
    failing: {
      script: { requests: [], result: threw('ReferenceError', "'access_token' is not defined", 4) },
    },
    passing: {
      script: { requests: [], result: threw('ReferenceError', "'profile' is not defined") },
    },
  },
  'script-global-removed': {
    failing: {
      script: { requests: [], result: threw('ReferenceError', "'jwt' is not defined", 2) },
    },
    passing: {
      script: { requests: [], result: threw('ReferenceError', "'profile' is not defined") },
    },
  },
  'script-name-not-defined': {
    failing: {
      script: {
        requests: [],
        result: threw('ReferenceError', "'configuration' is not defined", 3),
      },
    },
    passing: { script: { requests: [], result: threw('TypeError', 'not a function') } },
  },
  'script-module-missing': {
    failing: {
      script: {
        requests: [],
        result: threw(
          'Error',
          "Cannot find module 'superagent'. Modules that exist here: request.",
          1,
        ),
      },
    },
    passing: { script: { requests: [], result: threw('Error', 'Cannot find the user') } },
  },
  'script-parsed-non-json': {
    failing: {
      script: {
        requests: [{ body: '<!doctype html><title>Northwind Portal</title>' }],
        result: threw('SyntaxError', "unexpected token: '<'", 9),
      },
    },
    passing: { script: { requests: [{ json: {} }], result: threw('SyntaxError', 'bad pattern') } },
  },
  'script-threw': {
    failing: {
      script: {
        requests: [{ json: { data: null } }],
        result: threw('TypeError', "cannot read property 'id' of null", 8),
      },
    },
    passing: { script: { requests: [], result: calledBackWith('no user') } },
  },
  'script-callback-error': {
    failing: { script: { requests: [{ json: {} }], result: calledBackWith('The user has no id') } },
    passing: { script: { requests: [], result: threw('TypeError', 'not a function') } },
  },
  'script-no-callback': {
    failing: {
      options: withScript(
        'async function (accessToken, context, callback) {\n  return { user_id: 7 }\n}',
      ),
      script: failed('script-no-callback', 'The profile script never called back.'),
    },
    passing: {},
  },
  'script-deadline': {
    failing: {
      script: {
        ...failed('script-deadline', 'The profile script did not call back within 20 seconds.'),
        requests: [{ json: {} }],
      },
    },
    passing: {},
  },
  'script-out-of-memory': {
    failing: { script: failed('script-out-of-memory', 'The profile script used up its memory.') },
    passing: {},
  },
  'callback-called-twice': {
    failing: {
      script: {
        warnings: [
          [
            'callback-called-twice',
            'The profile script called its callback again; only the first call counts.',
          ],
        ],
      },
    },
    passing: { script: { warnings: [['failed-after-callback', 'It failed.']] } },
  },
  'failed-after-callback': {
    failing: {
      script: {
        warnings: [
          [
            'failed-after-callback',
            'The profile script failed after it had called back: body is not defined',
          ],
        ],
      },
    },
    passing: { script: { warnings: [['callback-called-twice', 'Twice.']] } },
  },
  'script-warned': {
    failing: {
      script: { warnings: [['option-ignored', 'request: the option "jar" is ignored here.']] },
    },
    passing: { script: { warnings: [['callback-called-twice', 'Twice.']] } },
  },
  'script-module-outdated': {
    failing: {
      options: withScript(
        "function (accessToken, context, callback) {\n  const axios = require('axios@0.22.0')\n}",
      ),
    },
    passing: {
      options: withScript(
        "function (accessToken, context, callback) {\n  const axios = require('axios')\n}",
      ),
    },
  },
  'script-too-long': {
    failing: { options: withScript(`function (a, b, c) {} // ${'x'.repeat(51_200)}`) },
    passing: { options: withScript(`function (a, b, c) {} // ${'x'.repeat(51_000)}`) },
  },
  'module-version-ignored': {
    failing: {
      script: {
        warnings: [
          [
            'module-version-ignored',
            "require('jsonwebtoken@7.1.9') gives the version that is built in; the version 7.1.9 is ignored.",
          ],
        ],
      },
    },
    passing: {},
  },
}
