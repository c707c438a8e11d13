/** What of the editor only some readers need; loaded together when one of them is first wanted. */
export { AddressCheck } from './AddressCheck.tsx';
export { readListFile, saveListFile } from './list-file.ts';
export { MyAddress } from './MyAddress.tsx';
export { PasteDialog } from './PasteDialog.tsx';
