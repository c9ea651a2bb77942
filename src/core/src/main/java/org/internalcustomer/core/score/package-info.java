/**
 * Scores: what the counts of a period allow to be said.
 *
 * <p>It knows shares, means, their intervals, and when a difference is more than chance. Its main types are
 * {@link org.internalcustomer.core.score.Share} and {@link org.internalcustomer.core.score.Mean}. Every figure comes as an
 * {@link org.internalcustomer.core.score.Estimate} with its sample size. Nothing here is random. It must never know where counts
 * come from, nor hide a small sample behind a number.
 */
package org.internalcustomer.core.score;
