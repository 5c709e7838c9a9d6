import type { StepName } from '../../../shared/run.ts'

/** The steps as a person reads them in a sentence. */
export const stepTitles: Readonly<Record<StepName, string>> = {
  'authorization-request': 'Authorization request',
  callback: 'Callback',
  'token-exchange': 'Token exchange',
  'profile-script': 'Profile script',
  profile: 'Profile',
}
