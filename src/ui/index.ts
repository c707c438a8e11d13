/**
 * The parts every step is built from. They know nothing of orders and hold no words: all texts come
 * by props. Their styles are loaded once, by `src/styles/index.css`.
 */
export { Badge, type BadgeProps } from './Badge.tsx';
export { Button, type ButtonProps, type ButtonVariant } from './Button.tsx';
export { Checkbox, type CheckboxProps } from './Checkbox.tsx';
export { CopyButton, type CopyButtonProps } from './CopyButton.tsx';
export { Dialog, type DialogProps } from './Dialog.tsx';
export { Disclosure, type DisclosureProps } from './Disclosure.tsx';
export { ErrorMessage, type ErrorMessageProps } from './Field.tsx';
export { ErrorSummary, type ErrorSummaryProps, type SummarizedError } from './ErrorSummary.tsx';
export { Field, type FieldControl, type FieldProps } from './Field.tsx';
export { focusField } from './focus-field.ts';
export { Icon, type IconName, type IconProps } from './Icon.tsx';
export { LineItems, type LineItem, type LineItemsProps } from './LineItems.tsx';
export { HydrationGate, type HydrationGateProps } from './HydrationGate.tsx';
export { Notice, type NoticeProps } from './Notice.tsx';
export { NumberInput, type NumberInputProps } from './TextInput.tsx';
export { OptionGroup, type OptionGroupProps } from './OptionGroup.tsx';
export type { Option, OptionLayout, OptionSet } from './OptionGroup.tsx';
export { Progress, type ProgressProps } from './Progress.tsx';
export { ListRow, RowList, type ListRowProps, type RowListProps } from './RowList.tsx';
export { Remark, type RemarkProps } from './Notice.tsx';
export { SearchInput } from './TextInput.tsx';
export { Select, type SelectProps } from './Select.tsx';
export { StepCard, type StepCardProps } from './StepCard.tsx';
export { SummaryList, type SummaryItem, type SummaryListProps } from './SummaryList.tsx';
export { TextArea, type TextAreaProps } from './TextArea.tsx';
export { TextInput, type InputProps, type TextInputProps } from './TextInput.tsx';
export {
  Timeline,
  type TimelineItem,
  type TimelineProps,
  type TimelineState,
} from './Timeline.tsx';
export type { Tone } from './Icon.tsx';
export { useHydrated } from './HydrationGate.tsx';
