import type { IdeaStage, MyIdeaState } from '../../../../domain/inspiration/writing/myIdeas';

/** The words of looking after ideas, flat as SharePoint's loader expects; what stands in braces is filled in. */
export type DeskWords = Readonly<Record<DeskWord, string>>;

type DeskWord = MineWord | LineWord | TakeDownWord | ReviewWord | OfficeWord | NotAWriterWord;

type MineWord =
  | 'mine_heading'
  | 'mine_share'
  | 'mine_loading'
  | 'mine_empty_heading'
  | 'mine_empty_text'
  /** Above the drafts of this device, when the rest couldn't be read. */
  | 'mine_onDeviceOnly'
  /** Kept by a newer version of the portal, or damaged. */
  | 'mine_unreadable_one'
  | 'mine_unreadable_other'
  | 'mine_show'
  | 'mine_all'
  | 'mine_nothingIn'
  | 'mine_figuresFailed'
  | `stage_${IdeaStage}`
  | 'showMore_one'
  | 'showMore_other';

type LineWord =
  | `state_${MyIdeaState}`
  | 'untitled'
  | 'changedWhen'
  | 'changedWhenBy'
  | 'unsentNote'
  | 'conflictNote'
  | 'returnedWhy'
  | 'returnedNoReason'
  | 'readers_few'
  | 'readers_other'
  | 'likes_one'
  | 'likes_other'
  | 'tried_one'
  | 'tried_other'
  | 'goOn'
  | 'edit'
  | 'seeIt'
  | 'moreToDo'
  | 'unpublish'
  | 'takeDown'
  | 'discard'
  | 'said_unpublished'
  | 'said_backOnBlog'
  | 'said_sentForReview'
  | 'said_takenDown'
  | 'said_discarded'
  | 'undo'
  | 'failed_what'
  /** What was to be done isn't tried again by itself. */
  | 'failed_offline'
  | 'fits_ask'
  | 'fits_yes'
  | 'fits_edit'
  | 'fits_unpublish'
  | 'said_fits'
  | 'said_fitsReviewed';

type TakeDownWord =
  | 'takeDown_heading'
  | 'takeDown_goes'
  | 'takeDown_versions'
  | 'takeDown_pictures'
  | 'takeDown_answers'
  | 'takeDown_bin'
  | 'takeDown_never'
  | 'takeDown_do'
  | 'takeDown_keep'
  | 'takeDown_unpublish'
  | 'discard_heading'
  | 'discard_text'
  | 'discard_changes'
  | 'discard_do';

type ReviewWord =
  | 'review_heading'
  | 'review_about'
  | 'review_loading'
  | 'review_empty_heading'
  | 'review_empty_text'
  | 'review_by'
  | 'review_new'
  | 'review_revision'
  | 'review_read'
  | 'newTab'
  | 'review_edit'
  | 'review_approve'
  | 'review_sendBack'
  | 'review_reason'
  | 'review_reasonHint'
  | 'review_reasonMissing'
  | 'review_cancel'
  | 'review_changed'
  | 'review_notWaiting'
  | 'review_readAgain'
  | 'said_approved'
  | 'said_sentBack';

type OfficeWord =
  | 'office_heading'
  | 'office_loading'
  | 'office_reviewed'
  | 'office_reviewedOn'
  | 'office_reviewedOff'
  | 'said_reviewedOn'
  | 'said_reviewedOff'
  | 'office_without'
  | 'office_withoutAbout'
  | 'office_give'
  | 'office_giveAll'
  | 'office_giving'
  | 'office_gaveAll'
  | 'office_gaveSome'
  | 'said_given'
  | 'office_folders'
  | 'office_foldersAbout'
  | 'office_noFolders_heading'
  | 'office_noFolders_text'
  | 'office_find'
  | 'office_noneFound'
  | 'office_posts_none'
  | 'office_posts_one'
  | 'office_posts_other'
  | 'office_nobody'
  | 'office_notAmbassador'
  | 'office_holderGone'
  | 'office_handOver'
  | 'office_handOverTo'
  | 'office_handOverMissing'
  | 'office_handOverNobody'
  | 'office_handOver_do'
  | 'office_cancel'
  | 'said_handedOver';

type NotAWriterWord = 'notAWriter_heading' | 'notAWriter_text' | 'notAWriter_tell';
