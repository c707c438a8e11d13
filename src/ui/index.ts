/**
 * The components every step is built from. They know nothing of orders and contain no text: all
 * texts are props. Their styles are loaded once, by `src/styles/index.css`.
 */
export { Badge, type BadgeProps } from './Badge.tsx';
export { Button, type ButtonProps, type ButtonVariant } from './Button.tsx';
export { Checkbox, type CheckboxProps } from './Checkbox.tsx';
export { CopyButton, type CopyButtonProps } from './CopyButton.tsx';
export { Dialog, type DialogProps } from './Dialog.tsx';
export { Disclosure, type DisclosureProps } from './Disclosure.tsx';
export { ErrorSummary, type ErrorSummaryProps, type SummarizedError } from './ErrorSummary.tsx';
export {
  ErrorMessage,
  type ErrorMessageProps,
  Field,
  type FieldControl,
  type FieldError,
  type FieldProps,
} from './Field.tsx';
export { focusField } from './focus-field.ts';
export { HydrationGate, type HydrationGateProps, useHydrated } from './HydrationGate.tsx';
export { Icon, toneIcon, type IconName, type IconProps, type Tone } from './Icon.tsx';
export { LoadingText, type LoadingTextProps } from './LoadingText.tsx';
export { type LineItem, LineItems, type LineItemsProps } from './LineItems.tsx';
export { Notice, type NoticeProps, Remark, type RemarkProps } from './Notice.tsx';
export { NumberInput, type NumberInputProps, type StepDirection } from './NumberInput.tsx';
export {
  type Option,
  OptionGroup,
  type OptionGroupProps,
  type OptionLayout,
  type OptionSet,
} from './OptionGroup.tsx';
export { Progress, type ProgressProps } from './Progress.tsx';
export {
  ListRow,
  type ListRowProps,
  type RowField,
  RowList,
  type RowListProps,
  type RowNote,
} from './RowList.tsx';
export { Select, type SelectProps } from './Select.tsx';
export { StepCard, type StepCardProps } from './StepCard.tsx';
export { type SummaryItem, SummaryList, type SummaryListProps } from './SummaryList.tsx';
export { TextArea, type TextAreaProps } from './TextArea.tsx';
export { type InputProps, SearchInput, TextInput, type TextInputProps } from './TextInput.tsx';
export {
  Timeline,
  type TimelineItem,
  type TimelineProps,
  type TimelineState,
} from './Timeline.tsx';
