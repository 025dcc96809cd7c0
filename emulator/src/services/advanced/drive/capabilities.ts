// What the person may do with a file, as the Drive API answers it.

import type { drive_v3 } from '@googleapis/drive';
import { FOLDER, type KeptEntry } from '../../drive/entries';
import type { FieldMask } from '../field-mask';
import { present } from '../json';
import { type DriveFiles, pickFields } from './drive-files';
import { refused } from './method-table';

type Capabilities = NonNullable<drive_v3.Schema$File['capabilities']>;

/** @throws ApiRefusal for an unknown field; NotEmulated for one that is not imitated, and for all of them at once */
export function capabilitiesMessage({ entries }: DriveFiles, entry: KeptEntry, mask: FieldMask): object {
  const mayEdit = entries.canEdit(entry.id, entries.me);
  // Outside shared drives only the owner throws a file away.
  const isOwn = entry.owner === entries.me;
  const isFolder = entry.mimeType === FOLDER;
  return pickFields<Capabilities>(mask, 'drive.files.capabilities', {
    canAcceptOwnership: refused,
    canAccessViaGenAi: refused,
    canAddChildren: () => present(mayEdit && isFolder),
    canAddFolderFromAnotherDrive: refused,
    canAddMyDriveParent: refused,
    canChangeCopyRequiresWriterPermission: refused,
    canChangeItemDownloadRestriction: refused,
    canChangeSecurityUpdateEnabled: refused,
    canChangeViewersCanCopyContent: refused,
    canComment: refused,
    canCopy: refused,
    canDelete: () => present(isOwn),
    canDeleteChildren: refused,
    canDisableInheritedPermissions: refused,
    canDownload: refused,
    canEdit: () => present(mayEdit),
    canEnableInheritedPermissions: refused,
    canListChildren: () => present(isFolder),
    canModifyContent: refused,
    canModifyContentRestriction: refused,
    canModifyEditorContentRestriction: refused,
    canModifyLabels: refused,
    canModifyOwnerContentRestriction: refused,
    canMoveChildrenOutOfDrive: refused,
    canMoveChildrenOutOfTeamDrive: refused,
    canMoveChildrenWithinDrive: refused,
    canMoveChildrenWithinTeamDrive: refused,
    canMoveItemIntoTeamDrive: refused,
    canMoveItemOutOfDrive: refused,
    canMoveItemOutOfTeamDrive: refused,
    canMoveItemWithinDrive: refused,
    canMoveItemWithinTeamDrive: refused,
    canMoveTeamDriveItem: refused,
    canReadDrive: refused,
    canReadLabels: refused,
    canReadRevisions: refused,
    canReadTeamDrive: refused,
    canRemoveChildren: refused,
    canRemoveContentRestriction: refused,
    canRemoveMyDriveParent: refused,
    canRename: () => present(mayEdit),
    canShare: refused,
    canStartApproval: refused,
    canTrash: () => present(isOwn),
    canTrashChildren: refused,
    canUntrash: () => present(isOwn),
  });
}
