/** Measures the app as it runs: the distribution as a process of its own, its database, and its pages over HTTP. */
package org.internalcustomer.benchmarks.run;
