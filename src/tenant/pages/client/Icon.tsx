import * as React from 'react';
import add from '@fluentui/svg-icons/icons/add_20_regular.svg';
import apps from '@fluentui/svg-icons/icons/grid_dots_20_regular.svg';
import bold from '@fluentui/svg-icons/icons/text_bold_20_regular.svg';
import bullets from '@fluentui/svg-icons/icons/text_bullet_list_ltr_20_regular.svg';
import check from '@fluentui/svg-icons/icons/checkmark_circle_20_regular.svg';
import chevronDown from '@fluentui/svg-icons/icons/chevron_down_20_regular.svg';
import close from '@fluentui/svg-icons/icons/dismiss_20_regular.svg';
import comment from '@fluentui/svg-icons/icons/comment_20_regular.svg';
import down from '@fluentui/svg-icons/icons/arrow_down_20_regular.svg';
import draft from '@fluentui/svg-icons/icons/drafts_20_regular.svg';
import edit from '@fluentui/svg-icons/icons/edit_20_regular.svg';
import heading from '@fluentui/svg-icons/icons/text_header_1_20_regular.svg';
import subheading from '@fluentui/svg-icons/icons/text_header_2_20_regular.svg';
import info from '@fluentui/svg-icons/icons/info_20_regular.svg';
import image from '@fluentui/svg-icons/icons/image_20_regular.svg';
import italic from '@fluentui/svg-icons/icons/text_italic_20_regular.svg';
import like from '@fluentui/svg-icons/icons/thumb_like_20_regular.svg';
import liked from '@fluentui/svg-icons/icons/thumb_like_20_filled.svg';
import lightbulb from '@fluentui/svg-icons/icons/lightbulb_20_regular.svg';
import line from '@fluentui/svg-icons/icons/line_horizontal_1_20_regular.svg';
import link from '@fluentui/svg-icons/icons/link_20_regular.svg';
import menu from '@fluentui/svg-icons/icons/navigation_20_regular.svg';
import numbers from '@fluentui/svg-icons/icons/text_number_list_ltr_20_regular.svg';
import paragraph from '@fluentui/svg-icons/icons/text_paragraph_20_regular.svg';
import puzzle from '@fluentui/svg-icons/icons/puzzle_piece_20_regular.svg';
import remove from '@fluentui/svg-icons/icons/delete_20_regular.svg';
import save from '@fluentui/svg-icons/icons/save_20_regular.svg';
import search from '@fluentui/svg-icons/icons/search_20_regular.svg';
import settings from '@fluentui/svg-icons/icons/settings_20_regular.svg';
import space from '@fluentui/svg-icons/icons/arrow_autofit_height_20_regular.svg';
import text from '@fluentui/svg-icons/icons/text_t_20_regular.svg';
import undo from '@fluentui/svg-icons/icons/arrow_undo_20_regular.svg';
import up from '@fluentui/svg-icons/icons/arrow_up_20_regular.svg';
import warning from '@fluentui/svg-icons/icons/error_circle_20_regular.svg';

const ICONS = {
  add, apps, bold, bullets, check, chevronDown, close, comment, down, draft, edit, heading, subheading, image, info, italic,
  lightbulb, like, liked, line, link, menu, numbers, paragraph, puzzle, remove, save, search, settings, space, text, undo, up, warning,
};

export type IconName = keyof typeof ICONS;

/** A Fluent icon, inlined from Microsoft's own set; decoration only, the words stand beside it or in a label. */
export function Icon({ name }: { name: IconName }): React.ReactElement {
  return <span className="icon" aria-hidden="true" dangerouslySetInnerHTML={{ __html: ICONS[name] }} />;
}
