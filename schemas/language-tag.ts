/** The form of a BCP 47 language tag (RFC 5646 §2.1, without the grandfathered tags). */
export const languageTagPattern = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;
