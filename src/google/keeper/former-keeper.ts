// Triggers of an account that keeps the register no longer: each account sees and deletes only its own, so their runs end themselves.
import { log } from '../platform/log';
import { readProperty } from '../platform/properties';
import { handlers } from '../setup/triggers';
import { readPassing } from './passing';

/**
 * Returns whether this run of a trigger belongs to an account that is not the keeper; then it must do nothing, because the keeper's own
 * trigger does it. Its triggers are deleted, but those of whoever is just taking over stay.
 */
export function isOfFormerKeeper(): boolean {
  try {
    const keeper = readProperty('installer');
    const me = Session.getEffectiveUser().getEmail();
    if (!keeper || me === keeper) return false;
    if (readPassing().taking?.by !== me) deleteOwnTriggers();
    return true;
  } catch (error) {
    // A service that is down must not end the keeper's run.
    log('', error);
    return false;
  }
}

function deleteOwnTriggers(): void {
  try {
    for (const trigger of ScriptApp.getProjectTriggers())
      if (handlers.includes(trigger.getHandlerFunction())) ScriptApp.deleteTrigger(trigger);
  } catch (error) {
    // The next run of the trigger tries again.
    log('', error);
  }
}
