/** What authors may use in pages, and the notice that every guide has. */
export { default as AddressClasses } from './trusted-sources/AddressClasses.astro';
export { default as ApiCall } from './api/ApiCall.astro';
export { default as DraftScript } from './api/DraftScript.astro';
export { default as ErrorReference } from './api/ErrorReference.astro';
export { default as Fact } from './Fact.astro';
export { default as Mode } from './Mode.astro';
export { default as MyOrders } from './order-status/MyOrders.astro';
export { default as OrderStep } from './guide/OrderStep.astro';
export { default as PortalLink } from './PortalLink.astro';
export { default as PortalPath } from './guide/PortalPath.astro';
export { default as ServiceCards } from './home/ServiceCards.astro';
export { default as SharedOrderNotice } from './guide/SharedOrderNotice.astro';
export { default as SourceCheckerCard } from './trusted-sources/SourceCheckerCard.astro';
export { default as SourceLimits } from './trusted-sources/SourceLimits.astro';
export { default as StatusEntry } from './order-status/StatusEntry.astro';
export { default as StatusLifecycle } from './order-status/StatusLifecycle.astro';
