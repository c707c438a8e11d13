/** The rarely needed parts of the editor; loaded together when the first of them is needed. */
export { AddressCheck } from './AddressCheck.tsx';
export { saveListFile } from './list-file.ts';
export { MyAddress } from './MyAddress.tsx';
export { PasteDialog } from './PasteDialog.tsx';
