/** What {@code docs/performance.md} reports, measured with JMH: each subject beside its baseline in one run. */
package org.internalcustomer.benchmarks;
