import type { Writable } from '../kernel/changes';
import type { List } from '../model/lists';

/** What of a list can be set by MERGE or at creation, by REST name. */
export const writableListProperties: Writable<List> = {
  Title: (list, change) => {
    list.title = change.text();
  },
  Description: (list, change) => {
    list.description = change.text();
  },
  Hidden: (list, change) => {
    list.settings.hidden = change.flag();
  },
  ContentTypesEnabled: (list, change) => {
    list.settings.contentTypesEnabled = change.flag();
  },
  EnableVersioning: (list, change) => {
    list.settings.enableVersioning = change.flag();
  },
  EnableMinorVersions: (list, change) => {
    list.settings.enableMinorVersions = change.flag();
  },
  MajorVersionLimit: (list, change) => {
    list.settings.majorVersionLimit = change.int();
  },
  MajorWithMinorVersionsLimit: (list, change) => {
    list.settings.majorWithMinorVersionsLimit = change.int();
  },
  EnableModeration: (list, change) => {
    list.settings.enableModeration = change.flag();
  },
  EnableAttachments: (list, change) => {
    list.settings.enableAttachments = change.flag();
  },
  EnableFolderCreation: (list, change) => {
    list.settings.enableFolderCreation = change.flag();
  },
  ForceCheckout: (list, change) => {
    list.settings.forceCheckout = change.flag();
  },
  DraftVersionVisibility: (list, change) => {
    list.settings.draftVersionVisibility = change.int();
  },
  ReadSecurity: (list, change) => {
    list.settings.readSecurity = change.int();
  },
  WriteSecurity: (list, change) => {
    list.settings.writeSecurity = change.int();
  },
  NoCrawl: (list, change) => {
    list.settings.noCrawl = change.flag();
  },
  OnQuickLaunch: (list, change) => {
    list.settings.onQuickLaunch = change.flag();
  },
  DisableCommenting: (list, change) => {
    list.settings.disableCommenting = change.flag();
  },
  ListExperienceOptions: (list, change) => {
    list.settings.listExperience = change.int();
  },
  ImageUrl: (list, change) => {
    list.settings.imageUrl = change.text();
  },
  ValidationFormula: (list, change) => {
    list.settings.validationFormula = change.text();
  },
  ValidationMessage: (list, change) => {
    list.settings.validationMessage = change.text();
  },
};
