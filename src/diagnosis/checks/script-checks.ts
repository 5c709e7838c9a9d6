import type { Check } from '../check.ts'
import { callbackCalledTwice } from './script/callback-called-twice.ts'
import { failedAfterCallback } from './script/failed-after-callback.ts'
import { moduleVersionIgnored } from './script/module-version-ignored.ts'
import { scriptCallbackError } from './script/script-callback-error.ts'
import { scriptDeadline } from './script/script-deadline.ts'
import { scriptGlobalRemoved } from './script/script-global-removed.ts'
import { scriptMissing } from './script/script-missing.ts'
import { scriptModuleMissing } from './script/script-module-missing.ts'
import { scriptModuleOutdated } from './script/script-module-outdated.ts'
import { scriptNameNotDefined } from './script/script-name-not-defined.ts'
import { scriptNoCallback } from './script/script-no-callback.ts'
import { scriptNotAFunction } from './script/script-not-a-function.ts'
import { scriptOutOfMemory } from './script/script-out-of-memory.ts'
import { scriptParameterName } from './script/script-parameter-name.ts'
import { scriptParsedNonJson } from './script/script-parsed-non-json.ts'
import { scriptSyntaxError } from './script/script-syntax-error.ts'
import { scriptThrew } from './script/script-threw.ts'
import { scriptTooLong } from './script/script-too-long.ts'
import { scriptWarned } from './script/script-warned.ts'

/** The checks of "Profile script", precise ones before general ones. */
export const scriptChecks: readonly Check[] = [
  scriptMissing,
  scriptSyntaxError,
  scriptNotAFunction,
  scriptParameterName,
  scriptGlobalRemoved,
  scriptNameNotDefined,
  scriptModuleMissing,
  scriptParsedNonJson,
  scriptThrew,
  scriptCallbackError,
  scriptNoCallback,
  scriptDeadline,
  scriptOutOfMemory,
  callbackCalledTwice,
  failedAfterCallback,
  scriptWarned,
  scriptModuleOutdated,
  scriptTooLong,
  moduleVersionIgnored,
]
