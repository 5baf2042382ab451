/**
 * The icons in use, from Phosphor (MIT), drawn inline. An icon is bundled only if it is in this list:
 * add the import and the entry. Fixed meanings: `warning` to check, `warning-circle` missing,
 * `check-circle` received, `seal-check` proof seen, `scales` law, `key` what would unlock,
 * `hourglass-medium` deadline, `lock-simple` encrypted.
 */
import archive from '@phosphor-icons/core/assets/regular/archive.svg?raw';
import arrowCounterClockwise from '@phosphor-icons/core/assets/regular/arrow-counter-clockwise.svg?raw';
import arrowDown from '@phosphor-icons/core/assets/regular/arrow-down.svg?raw';
import arrowElbowDownLeft from '@phosphor-icons/core/assets/regular/arrow-elbow-down-left.svg?raw';
import arrowLeft from '@phosphor-icons/core/assets/regular/arrow-left.svg?raw';
import arrowRight from '@phosphor-icons/core/assets/regular/arrow-right.svg?raw';
import arrowUUpLeft from '@phosphor-icons/core/assets/regular/arrow-u-up-left.svg?raw';
import arrowUUpRight from '@phosphor-icons/core/assets/regular/arrow-u-up-right.svg?raw';
import arrowUp from '@phosphor-icons/core/assets/regular/arrow-up.svg?raw';
import arrowsLeftRight from '@phosphor-icons/core/assets/regular/arrows-left-right.svg?raw';
import bookOpen from '@phosphor-icons/core/assets/regular/book-open.svg?raw';
import bookmarkSimple from '@phosphor-icons/core/assets/regular/bookmark-simple.svg?raw';
import briefcase from '@phosphor-icons/core/assets/regular/briefcase.svg?raw';
import buildingOffice from '@phosphor-icons/core/assets/regular/building-office.svg?raw';
import buildings from '@phosphor-icons/core/assets/regular/buildings.svg?raw';
import calculator from '@phosphor-icons/core/assets/regular/calculator.svg?raw';
import calendarBlank from '@phosphor-icons/core/assets/regular/calendar-blank.svg?raw';
import calendarCheck from '@phosphor-icons/core/assets/regular/calendar-check.svg?raw';
import caretDown from '@phosphor-icons/core/assets/regular/caret-down.svg?raw';
import caretLeft from '@phosphor-icons/core/assets/regular/caret-left.svg?raw';
import caretRight from '@phosphor-icons/core/assets/regular/caret-right.svg?raw';
import caretUp from '@phosphor-icons/core/assets/regular/caret-up.svg?raw';
import caretUpDown from '@phosphor-icons/core/assets/regular/caret-up-down.svg?raw';
import chartBar from '@phosphor-icons/core/assets/regular/chart-bar.svg?raw';
import check from '@phosphor-icons/core/assets/regular/check.svg?raw';
import checkCircle from '@phosphor-icons/core/assets/regular/check-circle.svg?raw';
import clipboardText from '@phosphor-icons/core/assets/regular/clipboard-text.svg?raw';
import clock from '@phosphor-icons/core/assets/regular/clock.svg?raw';
import clockCounterClockwise from '@phosphor-icons/core/assets/regular/clock-counter-clockwise.svg?raw';
import copy from '@phosphor-icons/core/assets/regular/copy.svg?raw';
import dotsThree from '@phosphor-icons/core/assets/regular/dots-three.svg?raw';
import downloadSimple from '@phosphor-icons/core/assets/regular/download-simple.svg?raw';
import envelopeSimple from '@phosphor-icons/core/assets/regular/envelope-simple.svg?raw';
import eye from '@phosphor-icons/core/assets/regular/eye.svg?raw';
import eyeSlash from '@phosphor-icons/core/assets/regular/eye-slash.svg?raw';
import fileDoc from '@phosphor-icons/core/assets/regular/file-doc.svg?raw';
import filePdf from '@phosphor-icons/core/assets/regular/file-pdf.svg?raw';
import fileText from '@phosphor-icons/core/assets/regular/file-text.svg?raw';
import fileXls from '@phosphor-icons/core/assets/regular/file-xls.svg?raw';
import files from '@phosphor-icons/core/assets/regular/files.svg?raw';
import folderOpen from '@phosphor-icons/core/assets/regular/folder-open.svg?raw';
import funnel from '@phosphor-icons/core/assets/regular/funnel.svg?raw';
import gearSix from '@phosphor-icons/core/assets/regular/gear-six.svg?raw';
import graduationCap from '@phosphor-icons/core/assets/regular/graduation-cap.svg?raw';
import handPalm from '@phosphor-icons/core/assets/regular/hand-palm.svg?raw';
import hardHat from '@phosphor-icons/core/assets/regular/hard-hat.svg?raw';
import hourglassMedium from '@phosphor-icons/core/assets/regular/hourglass-medium.svg?raw';
import house from '@phosphor-icons/core/assets/regular/house.svg?raw';
import identificationCard from '@phosphor-icons/core/assets/regular/identification-card.svg?raw';
import info from '@phosphor-icons/core/assets/regular/info.svg?raw';
import key from '@phosphor-icons/core/assets/regular/key.svg?raw';
import keyboard from '@phosphor-icons/core/assets/regular/keyboard.svg?raw';
import lightbulb from '@phosphor-icons/core/assets/regular/lightbulb.svg?raw';
import linkSimple from '@phosphor-icons/core/assets/regular/link-simple.svg?raw';
import listChecks from '@phosphor-icons/core/assets/regular/list-checks.svg?raw';
import lockKey from '@phosphor-icons/core/assets/regular/lock-key.svg?raw';
import lockSimple from '@phosphor-icons/core/assets/regular/lock-simple.svg?raw';
import magnifyingGlass from '@phosphor-icons/core/assets/regular/magnifying-glass.svg?raw';
import mapPin from '@phosphor-icons/core/assets/regular/map-pin.svg?raw';
import minus from '@phosphor-icons/core/assets/regular/minus.svg?raw';
import moon from '@phosphor-icons/core/assets/regular/moon.svg?raw';
import notePencil from '@phosphor-icons/core/assets/regular/note-pencil.svg?raw';
import paperPlaneTilt from '@phosphor-icons/core/assets/regular/paper-plane-tilt.svg?raw';
import pencilSimple from '@phosphor-icons/core/assets/regular/pencil-simple.svg?raw';
import phone from '@phosphor-icons/core/assets/regular/phone.svg?raw';
import plus from '@phosphor-icons/core/assets/regular/plus.svg?raw';
import printer from '@phosphor-icons/core/assets/regular/printer.svg?raw';
import prohibit from '@phosphor-icons/core/assets/regular/prohibit.svg?raw';
import pushPin from '@phosphor-icons/core/assets/regular/push-pin.svg?raw';
import question from '@phosphor-icons/core/assets/regular/question.svg?raw';
import scales from '@phosphor-icons/core/assets/regular/scales.svg?raw';
import sealCheck from '@phosphor-icons/core/assets/regular/seal-check.svg?raw';
import shieldCheck from '@phosphor-icons/core/assets/regular/shield-check.svg?raw';
import signature from '@phosphor-icons/core/assets/regular/signature.svg?raw';
import slidersHorizontal from '@phosphor-icons/core/assets/regular/sliders-horizontal.svg?raw';
import stopCircle from '@phosphor-icons/core/assets/regular/stop-circle.svg?raw';
import sun from '@phosphor-icons/core/assets/regular/sun.svg?raw';
import swap from '@phosphor-icons/core/assets/regular/swap.svg?raw';
import table from '@phosphor-icons/core/assets/regular/table.svg?raw';
import target from '@phosphor-icons/core/assets/regular/target.svg?raw';
import trash from '@phosphor-icons/core/assets/regular/trash.svg?raw';
import trendDown from '@phosphor-icons/core/assets/regular/trend-down.svg?raw';
import trendUp from '@phosphor-icons/core/assets/regular/trend-up.svg?raw';
import uploadSimple from '@phosphor-icons/core/assets/regular/upload-simple.svg?raw';
import user from '@phosphor-icons/core/assets/regular/user.svg?raw';
import usersThree from '@phosphor-icons/core/assets/regular/users-three.svg?raw';
import warning from '@phosphor-icons/core/assets/regular/warning.svg?raw';
import warningCircle from '@phosphor-icons/core/assets/regular/warning-circle.svg?raw';
import wifiSlash from '@phosphor-icons/core/assets/regular/wifi-slash.svg?raw';
import x from '@phosphor-icons/core/assets/regular/x.svg?raw';
import checkBold from '@phosphor-icons/core/assets/bold/check-bold.svg?raw';

const sources = {
  archive,
  'arrow-counter-clockwise': arrowCounterClockwise,
  'arrow-down': arrowDown,
  'arrow-elbow-down-left': arrowElbowDownLeft,
  'arrow-left': arrowLeft,
  'arrow-right': arrowRight,
  'arrow-u-up-left': arrowUUpLeft,
  'arrow-u-up-right': arrowUUpRight,
  'arrow-up': arrowUp,
  'arrows-left-right': arrowsLeftRight,
  'book-open': bookOpen,
  'bookmark-simple': bookmarkSimple,
  briefcase,
  'building-office': buildingOffice,
  buildings,
  calculator,
  'calendar-blank': calendarBlank,
  'calendar-check': calendarCheck,
  'caret-down': caretDown,
  'caret-left': caretLeft,
  'caret-right': caretRight,
  'caret-up': caretUp,
  'caret-up-down': caretUpDown,
  'chart-bar': chartBar,
  check,
  'check-circle': checkCircle,
  'clipboard-text': clipboardText,
  clock,
  'clock-counter-clockwise': clockCounterClockwise,
  copy,
  'dots-three': dotsThree,
  'download-simple': downloadSimple,
  'envelope-simple': envelopeSimple,
  eye,
  'eye-slash': eyeSlash,
  'file-doc': fileDoc,
  'file-pdf': filePdf,
  'file-text': fileText,
  'file-xls': fileXls,
  files,
  'folder-open': folderOpen,
  funnel,
  'gear-six': gearSix,
  'graduation-cap': graduationCap,
  'hand-palm': handPalm,
  'hard-hat': hardHat,
  'hourglass-medium': hourglassMedium,
  house,
  'identification-card': identificationCard,
  info,
  key,
  keyboard,
  lightbulb,
  'link-simple': linkSimple,
  'list-checks': listChecks,
  'lock-key': lockKey,
  'lock-simple': lockSimple,
  'magnifying-glass': magnifyingGlass,
  'map-pin': mapPin,
  minus,
  moon,
  'note-pencil': notePencil,
  'paper-plane-tilt': paperPlaneTilt,
  'pencil-simple': pencilSimple,
  phone,
  plus,
  printer,
  prohibit,
  'push-pin': pushPin,
  question,
  scales,
  'seal-check': sealCheck,
  'shield-check': shieldCheck,
  signature,
  'sliders-horizontal': slidersHorizontal,
  'stop-circle': stopCircle,
  sun,
  swap,
  table,
  target,
  trash,
  'trend-down': trendDown,
  'trend-up': trendUp,
  'upload-simple': uploadSimple,
  user,
  'users-three': usersThree,
  warning,
  'warning-circle': warningCircle,
  'wifi-slash': wifiSlash,
  x,
  'check-bold': checkBold,
} satisfies Record<string, string>;

export type IconName = keyof typeof sources;

/** The outline of an icon in a 256 x 256 box. */
export function iconPath(name: IconName): string {
  return [...sources[name].matchAll(/ d="([^"]+)"/g)].map((found) => found[1]).join('');
}

/** Every icon in use, for the page of components. */
export const iconNames = Object.keys(sources) as IconName[];
