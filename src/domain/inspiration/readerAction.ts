/** What a reader does to a post. */
export type ReaderAction =
  | { readonly kind: 'like'; readonly postId: number; readonly isOn: boolean }
  | { readonly kind: 'save'; readonly postId: number; readonly isOn: boolean }
  /** `experience` is a line of at most 255 characters, '' for none. */
  | { readonly kind: 'tried'; readonly postId: number; readonly isOn: boolean; readonly experience: string }
  /** `text` is plain, not empty. */
  | { readonly kind: 'comment'; readonly postId: number; readonly text: string }
  /** Takes one's own comment back. */
  | { readonly kind: 'uncomment'; readonly postId: number; readonly commentId: string };
