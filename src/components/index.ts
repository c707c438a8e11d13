/** What authors may use in pages, and the notice that every guide has. */
export { default as ApiCall } from './ApiCall.astro';
export { default as DraftScript } from './DraftScript.astro';
export { default as ErrorReference } from './ErrorReference.astro';
/** What authors may use in pages. */
export { default as AddressClasses } from './AddressClasses.astro';
export { default as Fact } from './Fact.astro';
export { default as Mode } from './Mode.astro';
export { default as MyOrders } from './MyOrders.astro';
export { default as OrderStep } from './OrderStep.astro';
export { default as PortalLink } from './PortalLink.astro';
export { default as PortalPath } from './PortalPath.astro';
export { default as ServiceCards } from './ServiceCards.astro';
export { default as SharedOrderNotice } from './SharedOrderNotice.astro';
export { default as StatusEntry } from './StatusEntry.astro';
export { default as StatusLifecycle } from './StatusLifecycle.astro';
export { default as SourceCheckerCard } from './SourceCheckerCard.astro';
export { default as SourceLimits } from './SourceLimits.astro';
