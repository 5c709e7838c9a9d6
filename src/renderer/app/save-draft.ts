import type { ApiError } from '../../shared/api/api.ts'
import type { Workbench } from './workbench.ts'

/** Has what is typed saved, so that the workbench works on what the person sees; says why it was not. */
export async function saveDraft({ drafts }: Workbench, name: string): Promise<ApiError | null> {
  await drafts.flush(name)
  const save = drafts.store.getState().drafts.get(name)?.save
  return save?.kind === 'refused' ? save.error : null
}
