/** What {@code docs/performance.md} reports of the core, measured with JMH: each subject beside its baseline in one run. */
package org.internalcustomer.benchmarks;
