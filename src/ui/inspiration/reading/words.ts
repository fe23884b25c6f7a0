/** The words of reading an idea, flat as SharePoint's loader expects; what stands in braces is filled in. */
export type ReadingWords = Readonly<Record<ReadingWord, string>>;

type ReadingWord = PostWord | ActionWord | ResponseWord | PaperWord;

type PostWord =
  | 'back'
  | 'loading'
  | 'notFound_heading'
  | 'notFound_text'
  /** Above an idea that was read before and couldn't be read again. */
  | 'shownFromBefore'
  | 'writtenBy'
  | 'facts'
  | 'time'
  | 'place'
  | 'setting'
  | 'tool'
  | 'institution'
  /** For what only SharePoint's own page can show, such as a video. */
  | 'onThePage'
  | 'onThePage_untitled'
  | 'openPage'
  | 'related'
  | 'relatedFailed';

type ActionWord =
  | 'actions'
  | 'like'
  | 'tried'
  | 'tried_short'
  | 'save'
  | 'save_short'
  | 'share'
  | 'print'
  | 'qr'
  | 'qr_short'
  | 'said_liked'
  | 'said_unliked'
  | 'said_saved'
  | 'said_unsaved'
  | 'said_tried'
  | 'said_untried'
  | 'said_linkCopied'
  | 'said_preparingPrint'
  | 'said_printFailed'
  /** Where the browser won't copy. */
  | 'copyLink'
  | 'sending'
  | 'waiting'
  | 'waiting_what'
  | 'refused_what'
  | 'refused_comment'
  | 'reason_forbidden'
  | 'reason_notFound'
  | 'reason_other'
  | 'withdraw'
  | 'notSent'
  | 'close';

type ResponseWord =
  | 'experience'
  | 'experience_hint'
  | 'charactersLeft_one'
  | 'charactersLeft_other'
  | 'keep'
  | 'cancel'
  | 'edit'
  | 'remove'
  | 'you'
  | 'triedBy_none'
  | 'triedBy_you'
  | 'triedBy_one'
  | 'triedBy_other'
  | 'triedByYouAnd_one'
  | 'triedByYouAnd_other'
  | 'comments'
  | 'comments_none'
  | 'comments_one'
  | 'comments_other'
  | 'comments_off'
  | 'comment_label'
  | 'comment_hint'
  | 'comment_send'
  | 'comment_empty'
  | 'comment_remove'
  | 'comment_removed'
  | 'comment_undo'
  | 'said_commented'
  | 'said_commentStays'
  | 'responsesFailed';

type PaperWord = 'paper_find' | 'paper_portal' | 'qr_heading' | 'qr_text' | 'poster_print' | 'poster_scan';
