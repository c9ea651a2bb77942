/**
 * Two-way rating (双向评价): the departments that worked on a request say how well it was made, and guess how it will be
 * rated. Shown by itself, never mixed with what customers say. Its main type is
 * {@link org.internalcustomer.jira.quality.Rateable}; it learns of resolutions through {@code host.request} only.
 */
package org.internalcustomer.jira.quality;
