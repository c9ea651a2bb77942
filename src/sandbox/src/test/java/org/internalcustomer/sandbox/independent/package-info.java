/**
 * The clock computed a second time, from the raw incident log and the documented rules alone, as plainly as possible: a
 * loop over days, no tables, no code shared with the app, its core or the importer. What the app exports must equal it.
 */
package org.internalcustomer.sandbox.independent;
