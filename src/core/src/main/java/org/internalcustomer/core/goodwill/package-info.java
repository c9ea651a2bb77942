/**
 * Goodwill between departments: thanks, and an account of what each pair of departments gave and took.
 *
 * <p>It knows how often somebody may say thanks, and what an account says at an instant. Its main type is
 * {@link org.internalcustomer.core.goodwill.Account}. What happened long ago weighs less: half after ninety days. Balances are a reason to
 * talk, so nothing here is part of a score. It must never know where entries come from.
 */
package org.internalcustomer.core.goodwill;
