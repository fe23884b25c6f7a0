/** Title of the group whose members have folders, as `sharepoint/groups.json` names it. */
export const ambassadorsGroup = 'IT-ambassadører';
