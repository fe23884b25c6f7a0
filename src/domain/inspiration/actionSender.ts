import type { Result } from '../shared/result';
import type { ReaderAction } from './readerAction';

/**
 * What SharePoint had before a comment was first sent: ids of the person's own comments with the same text. A comment
 * of that text beyond these is the one that was sent, whose answer was lost.
 */
export type Trace = readonly string[];

/** Carries actions out in SharePoint. Doing the same one again, after an answer was lost, changes nothing more. */
export interface ActionSender {
  /**
   * Carries an action out; answers SharePoint's id of a comment that came of it.
   *
   * @param trace what was kept of an earlier attempt; undefined when there was none
   * @param keepTrace is called before a comment is sent, with what is to be kept on the device
   */
  send(
    action: ReaderAction,
    trace: Trace | undefined,
    keepTrace: (trace: Trace) => void
  ): Promise<Result<string | undefined>>;

  /** SharePoint's id of the comment that came of an action; undefined when it isn't there. */
  find(action: ReaderAction, trace: Trace): Promise<Result<string | undefined>>;

  /** Removes the comment that came of an action, if it arrived. */
  takeBack(action: ReaderAction, trace: Trace): Promise<Result<void>>;
}
