/** How many digits the id of a billing profile has: from the portal's order form. */
export const BILLING_PROFILE_DIGITS = 6;

/** Such an id is text and no number: leading zeros belong to it. */
export const BILLING_PROFILE_ID = new RegExp(String.raw`^\d{${BILLING_PROFILE_DIGITS}}$`);
