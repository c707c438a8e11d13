/** What authors may use in pages, and the notice that every guide has. */
/** What authors may use in pages. */
export { default as AddressClasses } from './AddressClasses.astro';
export { default as Fact } from './Fact.astro';
export { default as OrderStep } from './OrderStep.astro';
export { default as PortalLink } from './PortalLink.astro';
export { default as PortalPath } from './PortalPath.astro';
export { default as ServiceCards } from './ServiceCards.astro';
export { default as SharedOrderNotice } from './SharedOrderNotice.astro';
export { default as SourceCheckerCard } from './SourceCheckerCard.astro';
export { default as SourceLimits } from './SourceLimits.astro';
